import { counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";

const when = (from: Day, today: Day) => (from === today ? "" : ` from ${dayText(from, today)}`);

/** "Reassigned 3 accounts to Marcus Cole from Dec 1." */
export const reassignSays = (what: string, to: string, from: Day, today: Day) =>
  `Reassigned ${what} to ${to}${when(from, today)}.`;

/** Why a move moved nothing, by how many changed since they were seen and how many are the new owner's already. */
export function nothingSays({ stayed, same }: { stayed: number; same: number }, to: string) {
  const others = stayed > 0 ? "the owner changed since the preview" : "nothing here is yours to give";
  return `Nothing was reassigned: ${stayed === 0 && same > 0 ? `all of it is ${to}’s on that day already` : others}.`;
}

/** What the new owner, and whoever owned them, are told: "Dana Brooks gave you 3 accounts from Dec 1". */
export const gaveYou = (by: string, what: string, from: Day, today: Day) =>
  `${by} gave you ${what}${when(from, today)}`;
export const tookFromYou = (by: string, what: string, to: string, from: Day, today: Day) =>
  `${by} gave ${what} of yours to ${to}${when(from, today)}`;

export const promisedElsewhere = (by: string, what: string, to: string, from: Day, today: Day) =>
  `${by} gave ${what}, promised to you, to ${to}${when(from, today)}`;
/** What those who lead the people concerned are told of a move that is not theirs. */
export const movedInTeam = (by: string, what: string, to: string, from: Day, today: Day) =>
  `${by} gave ${what} of your team to ${to}${when(from, today)}`;
export const cameToTeam = (by: string, what: string, to: string, from: Day, today: Day) =>
  `${by} gave ${to} of your team ${what}${when(from, today)}`;

/** One account by its name, more by their number. */
export const accountsText = (names: readonly string[]) =>
  names.length === 1 ? (names[0] ?? "") : counted(names.length, "account");

/** "Marcus Cole covers 3 accounts from Dec 1 to Dec 12." */
export const coverSays = (name: string, what: string, from: Day, to: Day, today: Day) =>
  `${name} covers ${what}${when(from, today)} to ${dayText(to, today)}.`;

export const coverAsked = (by: string, what: string, from: Day, to: Day, today: Day) =>
  `${by} asks you to cover ${what}${when(from, today)} to ${dayText(to, today)}`;
/** What an owner is told while a colleague stands in for them. */
export const coveredForYou = (by: string, who: string, what: string, from: Day, to: Day, today: Day) =>
  `${by} has ${who} cover ${what} of yours${when(from, today)} to ${dayText(to, today)}`;
export const coverOverForYou = (by: string, who: string, what: string) => `${by} ended ${who}’s cover of ${what}`;
export const coverOver = (by: string, what: string) => `${by} ended your cover of ${what}`;
