import { counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

const when = (from: Day, today: Day) => (from === today ? "" : ` from ${dayText(from, today)}`);

/** "Reassigned 3 accounts to Marcus Cole from Dec 1." */
export const reassignSays = (count: number, to: string, from: Day, today: Day) =>
  `Reassigned ${counted(count, "account")} to ${to}${when(from, today)}.`;

/** What the new owner, and whoever owned them, are told: "Dana Brooks gave you 3 accounts from Dec 1". */
export const gaveYou = (by: string, what: string, from: Day, today: Day) =>
  `${by} gave you ${what}${when(from, today)}`;
export const tookFromYou = (by: string, what: string, to: string, from: Day, today: Day) =>
  `${by} gave ${what} of yours to ${to}${when(from, today)}`;

/** One account by its name, more by their number. */
export const accountsText = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? "") : counted(names.length, "account");

/** "Marcus Cole covers 3 accounts from Dec 1 to Dec 12." */
export const coverSays = (name: string, count: number, from: Day, to: Day, today: Day) =>
  `${name} covers ${counted(count, "account")}${when(from, today)} to ${dayText(to, today)}.`;

export const coverAsked = (by: string, what: string, from: Day, to: Day, today: Day) =>
  `${by} asks you to cover ${what}${when(from, today)} to ${dayText(to, today)}`;
export const coverOver = (by: string, what: string) => `${by} ended your cover of ${what}`;
