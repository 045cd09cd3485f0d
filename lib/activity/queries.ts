import { readTrail, zoneOf } from "@/lib/server/activity/trail";
import { query } from "@/lib/server/query";
import { sees } from "@/lib/server/sees";
import type { ActivityState } from "./filter";
import { type Kind, kinds } from "./kinds";

const pageLength = 50;

/** A page of what happened, newest first, as far as the viewer may know it. */
export const listActivity = query("activity.view", ({ viewer, db }, state: ActivityState) =>
  readTrail(db, viewer, state, pageLength),
);

/** What the trail can be filtered by, and the zone its times are told in. */
export const getActivityFrame = query("activity.view", async ({ viewer, db }) => {
  const zone = await zoneOf(db);
  const people = await db.user.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
  const mine: Kind[] = sees[viewer.role] === "admin" ? ["PEOPLE", "SETTINGS", "REFUSAL"] : [...kinds];
  return { zone, people, kinds: mine };
});
