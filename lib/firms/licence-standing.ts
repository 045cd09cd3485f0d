import { dayText } from "@/lib/format";
import { type Day, daysBetween } from "@/lib/units/day";

/** A licence of a firm in a state and our appointment of it there, by their last days; null where none is known. */
export type Licensed = { expiresOn: Day | null; appointedOn: Day | null; appointmentEndsOn: Day | null };

/** Days ahead from which an end is told: what a renewal of a licence takes. */
const soon = 90;

/** Where a licence and its appointment stand on a day, in words, and whether one is over or ends soon. */
export function licenceStanding({ expiresOn, appointedOn, appointmentEndsOn }: Licensed, today: Day) {
  const ends = appointedOn ? appointmentEndsOn : null;
  const licence = expiresOn && `${said(expiresOn, today, "expired", "expires", "until")}`;
  const appointment = !appointedOn
    ? "not appointed"
    : ends
      ? `appointment ${said(ends, today, "ended", "ends", "until")}`
      : `appointed ${dayText(appointedOn, today)}`;
  const due = [expiresOn, ends].some((on) => on && daysBetween(today, on) <= soon);
  return { text: [appointment, licence].filter(Boolean).join(", "), due };
}

function said(on: Day, today: Day, over: string, near: string, far: string) {
  const left = daysBetween(today, on);
  return `${left < 0 ? over : left <= soon ? near : far} ${dayText(on, today)}`;
}
