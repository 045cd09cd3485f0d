import { renewalDay } from "@/lib/format";
import { addDays, type Day } from "@/lib/units/day";
import type { Role } from "./plan";
import { holdsRelease, isOpen, type Meanwhile } from "./release";

/** A letter about a line: its own, or the account’s where `lineId` is null. */
export type LineLetter = Meanwhile & { lineId: string | null; firmId: string; firm: string; role: Role };

const lasts = ({ fromOn, toOn }: LineLetter) => toOn === null || toOn >= fromOn;
const reaches = ({ toOn }: LineLetter, day: Day) => toOn === null || toOn >= day;
const latest = (letters: LineLetter[]) => letters.toSorted((a, b) => (a.fromOn < b.fromOn ? 1 : -1))[0];

/** Which firms may be sent the renewal of a line on a day, each with its letter’s words, and why another may not. */
export function recipientsOf(letters: readonly LineLetter[], today: Day) {
  const sides = (["BROKER", "CONSULTANT"] as const).map((role) =>
    held(
      letters.filter((letter) => letter.role === role),
      today,
    ),
  );
  return {
    firms: [...new Set(sides.flatMap(({ firms }) => [...firms.values()]))],
    holds: (firmId: string) => sides.some(({ firms }) => firms.has(firmId)),
    /** Whether it would be sent as a broker alone, who lives on commission. */
    asBroker: (firmId: string) => Boolean(sides[0]?.firms.has(firmId) && !sides[1]?.firms.has(firmId)),
    /** A sentence; nothing where it may. */
    whyNot(firmId: string, firm: string): string | undefined {
      if (sides.some(({ firms }) => firms.has(firmId))) return;
      const told = sides.map((side) => why(side, firmId, today)).find(Boolean);
      return told ?? `${firm} has no letter for this line.`;
    },
  };
}

type Side = { letters: LineLetter[]; firms: Map<string, string>; open: LineLetter[]; incumbent?: LineLetter };

/** Of one role: whoever stood behind the line until now, and what each open letter says of the meantime. */
function held(letters: LineLetter[], today: Day): Side {
  const given = letters.filter((letter) => !letter.rescindedOn && lasts(letter));
  const begun = given.filter((letter) => letter.fromOn <= today && reaches(letter, today) && !isOpen(letter, today));
  const open = given.filter((letter) => reaches(letter, today) && isOpen(letter, today));
  const incumbent = incumbentOf(given, begun, open, today);
  const firms = new Map(incumbent ? [[incumbent.firmId, incumbent.firm]] : []);
  for (const { firmId, firm, quoteOnly } of begun) if (quoteOnly) firms.set(firmId, firm);
  for (const letter of open.toSorted((a, b) => (a.fromOn < b.fromOn ? -1 : 1))) {
    const to = holdsRelease(letter, today);
    if (incumbent && incumbent.firmId !== letter.firmId && (to === "NEWCOMER" || to === "NOBODY"))
      firms.delete(incumbent.firmId);
    if (to === "NEWCOMER" || to === "BOTH") firms.set(letter.firmId, letter.firm);
  }
  return { letters, firms, open, incumbent };
}

/** The line’s own letter before the account’s; one that an open letter ended goes on until that is settled. */
function incumbentOf(given: LineLetter[], begun: LineLetter[], open: LineLetter[], today: Day) {
  const full = (letter: LineLetter) => !letter.quoteOnly && !letter.contested;
  const ended = given.filter(
    (letter) =>
      full(letter) && !reaches(letter, today) && open.some(({ fromOn }) => reaches(letter, addDays(fromOn, -1))),
  );
  const [own, whole] = [true, false].map((isOwn) => {
    const of = (some: LineLetter[]) => latest(some.filter(({ lineId }) => (lineId !== null) === isOwn));
    return of(begun.filter(full)) ?? of(ended);
  });
  return own ?? whole;
}

function why({ letters, firms, open, incumbent }: Side, firmId: string, today: Day): string | undefined {
  const meanwhile = firms.size ? `${[...firms.values()].join(" and ")} is sent it` : "nobody is sent it";
  const own = latest(letters.filter((letter) => letter.firmId === firmId));
  if (!own) return;
  const coming = open.find((letter) => letter.firmId === firmId);
  if (coming?.contested) return `The letter of ${own.firm} is contested: until that is settled ${meanwhile}.`;
  if (coming && today < coming.fromOn)
    return `The letter of ${own.firm} takes effect on ${renewalDay(coming.fromOn)}: until then ${meanwhile}.`;
  if (coming)
    return `The letter of ${own.firm} may be taken back until ${renewalDay(coming.rescindableUntil)}: until then ${meanwhile}.`;
  if (incumbent?.firmId === firmId) {
    const other = open.find((letter) => ["NEWCOMER", "NOBODY"].includes(holdsRelease(letter, today) ?? ""));
    if (other) return `${own.firm} waits for the letter of ${other.firm} to be settled: until then ${meanwhile}.`;
  }
  if (own.rescindedOn) return `The letter of ${own.firm} was taken back.`;
  if (own.toOn && own.toOn < today) return `The letter of ${own.firm} ended on ${renewalDay(own.toOn)}.`;
  return `Another firm has a letter for this line, which goes before that of ${own.firm}.`;
}
