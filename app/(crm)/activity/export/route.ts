import { activityState } from "@/lib/activity/filter";
import { exportActivity } from "@/lib/server/activity/export";
import { countTrail } from "@/lib/server/activity/trail";
import { stream } from "@/lib/server/stream";

/** The trail as it is filtered, as a file. Internal. */
export const GET = stream("activity.export", {
  input: activityState.omit({ before: true }),
  count: ({ db, viewer, input }) => countTrail(db, viewer, input),
  file: exportActivity,
});
