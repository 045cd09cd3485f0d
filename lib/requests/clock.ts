import { addBusinessDays, businessDaysBetween } from "@/lib/units/business-days";
import type { Day } from "@/lib/units/day";

/** Days on which somebody outside owed what was needed: from the day after `fromOn` up to and including `toOn`. */
export type Pause = { fromOn: Day; toOn: Day | null };
/** `dueOn` is as agreed when nothing waits; `endedOn` the day it was answered or withdrawn. */
export type Clocked = { askedOn: Day; dueOn: Day; endedOn: Day | null; pauses: readonly Pause[] };
/** All in business days: what the desk used, what it had, what others took; `dueOn` is later by what they took. */
export type Clock = { used: number; allowed: number; waited: number; late: number; dueOn: Day; waiting: boolean };

/** The clock of a request: it stops while somebody outside owes data, and stands still once it is over. */
export function clockOf({ askedOn, dueOn, endedOn, pauses }: Clocked, today: Day): Clock {
  const end = endedOn ?? today;
  const waited = pauses.reduce((sum, pause) => sum + waitedIn(pause, askedOn, end), 0);
  const used = Math.max(0, businessDaysBetween(askedOn, end) - waited);
  const allowed = businessDaysBetween(askedOn, dueOn);
  return {
    used,
    allowed,
    waited,
    late: Math.max(0, used - allowed),
    dueOn: addBusinessDays(dueOn, waited),
    waiting: !endedOn && pauses.some(({ toOn }) => toOn === null),
  };
}

function waitedIn({ fromOn, toOn }: Pause, askedOn: Day, end: Day) {
  const since = fromOn < askedOn ? askedOn : fromOn;
  const until = toOn === null || toOn > end ? end : toOn;
  return businessDaysBetween(since, until);
}
