import { z } from "zod";
import { isDay } from "@/lib/units/day";
import { plainText } from "@/lib/units/plain-text";
import { kinds } from "./kinds";

/** What the address says of the trail; anything it cannot mean is left out. */
export const activityState = z.object({
  person: z.uuid().optional().catch(undefined),
  kind: z.enum(kinds).optional().catch(undefined),
  /** Part of an account's name, or its id. */
  account: z.string().overwrite(plainText).trim().min(1).max(100).optional().catch(undefined),
  day: z.string().refine(isDay).optional().catch(undefined),
  before: z
    .string()
    .regex(/^\d{1,15}_[0-9a-f-]{36}$/)
    .optional()
    .catch(undefined),
});
export type ActivityState = z.output<typeof activityState>;

/** The address of the trail in this state, changed as given; a changed filter begins at the newest again. */
export function activityHref(state: ActivityState, change: Partial<ActivityState> = {}) {
  const entries = Object.entries({ ...state, before: undefined, ...change }).filter(([, value]) => value);
  const search = new URLSearchParams(entries as [string, string][]).toString();
  return search ? `/activity?${search}` : "/activity";
}

type Place = { at: Date; id: string };

/** Where a page ended, to begin the next one after it: an instant and, for those of one instant, an id. */
export const cursorOf = ({ at, id }: Place) => `${at.getTime()}_${id}`;
export function placeOf(cursor: string): Place {
  const [at = "", id = ""] = cursor.split("_");
  return { at: new Date(Number(at)), id };
}
