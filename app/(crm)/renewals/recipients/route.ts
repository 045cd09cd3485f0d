import { z } from "zod";
import { listRecipients } from "@/lib/path/queries";
import { findViewer } from "@/lib/server/viewer";

/** Who one decision of a renewal may be sent to, for the dialog that releases it. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const track = z.uuid().safeParse(new URL(request.url).searchParams.get("track"));
  const choices = track.success ? await listRecipients(viewer, track.data) : [];
  return Response.json({ choices }, { headers: { "cache-control": "no-store" } });
}
