import { counted, dayText } from "@/lib/format";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { Clock } from "./clock";
import { type Desk, deskNames, type Outsider, outsiderNames } from "./desks";

/** INCOMPLETE: a quote that lacks what its desk needs, so that its clock has not started. */
export type RequestStatus = "OPEN" | "WAITING" | "INCOMPLETE" | "ANSWERED" | "WITHDRAWN";
export const statusNames: Record<RequestStatus, string> = {
  OPEN: "Open",
  WAITING: "Waiting on outside",
  INCOMPLETE: "Incomplete",
  ANSWERED: "Answered",
  WITHDRAWN: "Withdrawn",
};

type Owing = { owedBy: Outsider; owes: string; toOn: Day | null };

/** "2 of 5 business days, paused 3 while Broker or consultant owes census". */
export function clockText({ used, allowed, waited, late, waiting }: Clock, pauses: readonly Owing[]) {
  const said = `${used} of ${counted(allowed, "business day")}`;
  const over = late > 0 ? `, ${late} late` : "";
  const last = pauses.at(-1);
  if (!last || (waited === 0 && !waiting)) return said + over;
  const who = `${outsiderNames[last.owedBy]} ${waiting ? "owes" : "owed"} ${last.owes}`;
  return `${said}${over}, paused${waited > 0 ? ` ${waited}` : ""} while ${who}`;
}

type Blocking = { desk: Desk; subject: string; blocks: Stage | null; dueOn: Day };

/** Why a move may not pass these requests; nothing where there are none. */
export function blockedText(requests: readonly Blocking[], today: Day): string | undefined {
  const [first, ...more] = requests;
  if (!first?.blocks) return;
  const what = `${deskNames[first.desk]} has not answered “${first.subject}”, due ${dayText(first.dueOn, today)}`;
  const others = more.length ? ` (and ${counted(more.length, "other request")})` : "";
  return `${what}${others}. ${stageNames[first.blocks]} is not left before: have it answered, or withdraw it.`;
}
