import { counted, dayText } from "@/lib/format";
import { type Day, daysBetween } from "@/lib/units/day";

/** When somebody was last spoken to, as part of a sentence. */
export function spokenText(on: Day | null, today: Day) {
  if (!on) return "not spoken to yet";
  const days = daysBetween(on, today);
  if (days === 0) return "spoken to today";
  return days > 0 && days <= 14
    ? `last spoken to ${counted(days, "day")} ago`
    : `last spoken to on ${dayText(on, today)}`;
}
