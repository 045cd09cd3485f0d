import { accountsText, coverOver, gaveYou, tookFromYou } from "@/lib/ownership/words";
import type { Day } from "@/lib/units/day";

type Changes = Record<string, [unknown, unknown]>;
type Event = { accountId: string | null; changes: Changes | null };
type Unit = { accountId: string | null; name: string | null };
type Undo = { by: string; events: Event[]; units: Unit[]; names: ReadonlyMap<string, string>; today: Day };
type Role = "given" | "taken" | "cover";
type Turn = { role: Role; userId: string; otherId?: string; from?: Day; again: boolean; id: string; name: string };

/** One sentence to one person, of all their accounts in an undo. `role` begins the note's source. */
export type UndoNote = { role: Role; userId: string; title: string; accountId: string | null; href: string };

const text = (given: unknown) => (typeof given === "string" && given ? given : undefined);

/** Who has to know of an undo of owners or cover, in terms of the events it turns round, and what they are told. */
export function undoNotes({ by, events, units, names, today }: Undo): UndoNote[] {
  const byAccount = new Map(units.map((unit) => [unit.accountId, unit]));
  const turns = events.flatMap((event) => turnsOf(event, byAccount.get(event.accountId)));
  const keys = [...new Set(turns.map(keyOf))];
  return keys.flatMap((key) => {
    const theirs = turns.filter((turn) => keyOf(turn) === key);
    const [first] = theirs;
    if (!first) return [];
    const one = theirs.length === 1;
    const title = told(first, { by, what: accountsText(theirs.map(({ name }) => name)), names, today });
    const { role, userId, id } = first;
    return [{ role, userId, title, accountId: one ? id : null, href: one ? `/accounts/${id}` : "/accounts" }];
  });
}

/** Everybody the events name as an owner, for whoever looks up the names. */
export const ownersIn = (events: Event[]) => [
  ...new Set(events.flatMap(({ changes }) => (changes?.ownerId ?? []).flatMap((id) => text(id) ?? []))),
];

/** A move turned round or done again: whoever has the account now and whoever had it until now are both told. */
function turnsOf({ accountId, changes }: Event, unit: Unit | undefined): Turn[] {
  if (!unit || !accountId || !changes) return [];
  const { ownerId, coverId, fromOn } = changes;
  const about = { id: accountId, name: unit.name ?? "an account" };
  const coverer = text(coverId?.[0]) ?? text(coverId?.[1]);
  if (coverer) return [{ ...about, role: "cover", userId: coverer, again: Boolean(coverId?.[0]) }];
  const from = text(fromOn?.[0]) as Day | undefined;
  const [gains, loses] = [text(ownerId?.[0]), text(ownerId?.[1])];
  const move = { ...about, from, again: Boolean(from) };
  return [
    ...(gains ? [{ ...move, role: "given" as const, userId: gains, otherId: loses }] : []),
    ...(loses ? [{ ...move, role: "taken" as const, userId: loses, otherId: gains }] : []),
  ];
}

const keyOf = ({ role, userId }: Turn) => `${role} ${userId}`;

type Telling = { by: string; what: string; names: ReadonlyMap<string, string>; today: Day };

function told({ role, again, from = "" as Day, otherId }: Turn, { by, what, names, today }: Telling) {
  if (role === "cover") return again ? `${by} asks you again to cover ${what}` : coverOver(by, what);
  const other = names.get(otherId ?? "") ?? "someone else";
  if (role === "given")
    return again ? gaveYou(by, what, from, today) : `${by} took back the move of ${what} to ${other}`;
  return again ? tookFromYou(by, what, other, from, today) : `${by} took back the move of ${what} to you`;
}
