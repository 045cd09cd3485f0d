import "server-only";
import { activityFields } from "@/lib/activity/file-fields";
import type { ActivityState } from "@/lib/activity/filter";
import type { Viewer } from "@/lib/policy";
import type { Db } from "../door";
import { exportRows, type Format, markOf } from "../files/export";
import { readTrail, zoneOf } from "./trail";

const chunk = 500;

/** The trail as a file, as far back as it goes and the viewer may know it. */
export async function exportActivity(asked: { db: Db; viewer: Viewer; input: ActivityState; format: Format }) {
  const { db, viewer, input, format } = asked;
  return exportRows(format, {
    list: "Activity",
    mark: await markOf(db, viewer, "Activity"),
    fields: activityFields(await zoneOf(db)),
    rows: pages(db, viewer, input),
  });
}

async function* pages(db: Db, viewer: Viewer, state: ActivityState) {
  for (let before: string | undefined, first = true; first || before; first = false) {
    const { stories, older } = await readTrail(db, viewer, { ...state, before }, chunk);
    yield stories;
    before = older;
  }
}
