import type { Day } from "@/lib/units/day";
import { type Deck, deck } from "./deck";

type Person = { name: string; title: string };
export type DeckKnown = {
  account: string;
  effectiveOn: Day;
  lines: readonly { name: string; plan: string; members: number }[];
  months: readonly { month: Day; members: number; claims: string | null }[];
  releaseDueOn: Day | null;
  decideByOn: Day | null;
  ours: readonly Person[];
  theirs: readonly Person[];
};
/** What whoever makes a deck adds to it. */
export type DeckSaid = { low: string; high: string; agenda: readonly string[] };

/** The deck of what is known and said: each field is named here. Days that are over are no dates ahead. */
export const deckOf = (known: DeckKnown, said: DeckSaid, today: Day): Deck =>
  deck.parse({
    kind: "DECK",
    preparedFor: known.account,
    preparedOn: today,
    effectiveOn: known.effectiveOn,
    lines: known.lines.map(({ name, plan, members }) => ({ name, plan, members })),
    months: known.months.slice(-24).map(({ month, members, claims }) => ({ month, members, claims })),
    range: said.low === "" || said.high === "" ? null : { low: said.low, high: said.high },
    dates: [
      { what: "Renewal delivered", on: known.releaseDueOn },
      { what: "Decision", on: known.decideByOn },
      { what: "Renewal takes effect", on: known.effectiveOn },
    ]
      .filter((date): date is { what: string; on: Day } => date.on !== null && date.on >= today)
      .map(({ what, on }) => ({ what, on })),
    ours: known.ours.map(({ name, title }) => ({ name, title })),
    theirs: known.theirs.map(({ name, title }) => ({ name, title })),
    agenda: [...said.agenda],
  });
