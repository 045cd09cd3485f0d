import { z } from "zod";
import { findViewer } from "@/lib/server/viewer";
import { getTasksFrame, listPeopleToAsk } from "@/lib/tasks/queries";

/** Whom one may give a task, with an account its team too, for the forms that ask. */
export async function GET(request: Request) {
  const viewer = await findViewer();
  if (!viewer) return Response.json({ error: "Sign in first." }, { status: 401 });
  const given = z.uuid().safeParse(new URL(request.url).searchParams.get("account"));
  const [people, { account }] = await Promise.all([
    listPeopleToAsk(viewer, given.data),
    getTasksFrame(viewer, given.data),
  ]);
  return Response.json({ people, account }, { headers: { "cache-control": "no-store" } });
}
