import { z } from "zod";
import { can } from "@/lib/policy";
import { findViewer } from "@/lib/server/viewer";
import { listTouchChoices } from "@/lib/touches/queries";

const asked = z.object({ account: z.uuid().optional().catch(undefined), firm: z.uuid().optional().catch(undefined) });

/** Whom and what a log or a promise may name, looked up when its form opens. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer || !can(viewer, "touch.log")) return Response.json({ error: "Not found." }, { status: 404 });
  const { account, firm } = asked.parse(Object.fromEntries(new URL(request.url).searchParams));
  const choices = await listTouchChoices(viewer, { accountId: account, firmId: firm });
  return Response.json(choices, { headers: { "cache-control": "no-store" } });
}
