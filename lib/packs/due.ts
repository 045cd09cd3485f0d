import type { Role } from "@/lib/roles";
import { addDays, addMonths, type Day } from "@/lib/units/day";
import type { PackKind } from "./agenda";

/** How many meetings a page of them shows. */
export const packsAPage = 60;

type Last = { kind: PackKind; heldOn: Day | null; segment?: string | null };

/** The months in which a war room sits twice a week. */
const busy = new Set(["09", "10", "11"]);

/** By when a meeting is due again after it was held last; today where it never was. */
export function dueAgain({ kind, heldOn, segment }: Last, today: Day): Day {
  if (!heldOn) return today;
  if (kind === "FORECAST_CALL") return addDays(heldOn, 7);
  if (kind === "WAR_ROOM") return addDays(heldOn, busy.has(today.slice(5, 7)) ? 3 : 7);
  if (kind === "MBR") return addMonths(heldOn, 1);
  return addMonths(heldOn, segment === "NATIONAL" ? 3 : 6);
}

type Action = { doneOn: Day | null; packOn: Day };

/** An action comes back to each meeting of its series until it is done; one done since the last is told once more. */
export const comesBack = ({ doneOn, packOn }: Action, since: Day | null, metOn: Day) =>
  packOn <= metOn && (doneOn === null || since === null || doneOn >= since);

const holders: Record<PackKind, readonly Role[]> = {
  FORECAST_CALL: ["DIRECTOR"],
  WAR_ROOM: ["DIRECTOR"],
  MBR: ["DIRECTOR", "VP"],
  QBR: ["AE", "DIRECTOR"],
};

/** Whether somebody of this role holds such meetings: the chairs of domain 6.1. */
export const holds = (role: Role, kind: PackKind) => holders[kind].includes(role);
