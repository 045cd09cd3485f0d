import type { Role } from "@/lib/roles";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";

/** What a person, a team or everybody had at the close of a month, as stored; dollars of that month as text. */
export type Close = {
  month: Day;
  members: number;
  contracts: number;
  premium: string;
  fees: string;
  opening: number;
  retained: number;
  /** The day these figures last moved. */
  storedOn: Day;
};

export type CloseSubject = { id: string; name: string; kind: "ALL" | "TEAM" | "PERSON" };
export const everybody: CloseSubject = { id: "all", name: "Everyone", kind: "ALL" };

const readsAll = (role: Role) => role === "VP" || role === "OPERATIONS";

/** Whose closes may be chosen: whoever reads them all has their sum as well. */
export const withEverybody = (subjects: CloseSubject[], role: Role) =>
  readsAll(role) && subjects.length > 0 ? [everybody, ...subjects] : subjects;

/** Whose closes are shown: those asked for where they may be, else the first, which is everybody or a team. */
export const closeSubject = (subjects: CloseSubject[], asked: string | undefined): CloseSubject | undefined =>
  subjects.find(({ id }) => id === asked) ?? subjects[0];

/** The share of the members of a year before that are in accounts still here; none without members then. */
export const retentionOf = ({ opening, retained }: Pick<Close, "opening" | "retained">): Decimal | null =>
  opening > 0 ? decimal(retained).div(opening) : null;
