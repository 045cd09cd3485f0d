import { countChange } from "@/lib/format";
import { type Drawn, type Part, summed, tallied } from "@/lib/metrics/part";
import { metrics } from "@/lib/metrics/registry";
import { type Waterfall, waterfall } from "@/lib/metrics/waterfall";
import { causeText } from "@/lib/renewals/causes";
import { decimal } from "@/lib/units/decimal";

/** An account over the year to date, as the Book has it at both ends, and what is known to have moved it between. */
export type Mover = {
  id: string;
  name: string;
  /** Members at the close of last December, as known now and as first recorded. */
  opening: number;
  reported: number;
  /** Members now. */
  closing: number;
  /** Members of slices won, and of slices and divisions that left while the account stayed. */
  sliceGains: number;
  partialTerminations: number;
  /** Why it lapsed, if it did. */
  cause: string | null;
  /** How many it stands for, where accounts alike were added up. */
  accounts?: number;
};

/** Members at the close of last December in accounts out of sight, less those that accounts in sight had elsewhere. */
export type Elsewhere = number;

/** The bars between the two totals, in their order. */
export const yearBars = ["newSales", "inGroup", "slices", "fullLapses", "retroactive", "handedOn"] as const;
export type YearBar = (typeof yearBars)[number];

type Moved = Record<"opening" | "closing" | Exclude<YearBar, "handedOn">, number> & { drawn: Waterfall };

/** One account, bar by bar. A conversion of funding is no bar: whoever changes it is neither won nor lost. */
export function movedOf(mover: Mover): Moved {
  const { opening, closing, reported, sliceGains, partialTerminations } = mover;
  const drawn = waterfall([{ opening, closing, sliceGains, partialTerminations }]);
  return {
    opening: reported,
    newSales: drawn.newSales,
    inGroup: drawn.inGroupGains + drawn.inGroupLosses,
    slices: drawn.sliceGains + drawn.partialTerminations,
    fullLapses: drawn.fullLapses,
    retroactive: opening - reported,
    closing,
    drawn,
  };
}

type Told = { name: string; tells: string; formula: string; words: string };
const told: Record<YearBar, Told> = {
  newSales: {
    name: "New",
    tells: "Members of accounts that had none at the close of last December",
    formula: "Members now of accounts without members at the opening, slices apart",
    words: "Members of new accounts",
  },
  inGroup: {
    name: "In-group",
    tells: "How accounts that stayed grew or shrank, slices and partial terminations apart",
    formula: "Members now − members at the close of last December − slices won + slices lost, of accounts that stayed",
    words: "In-group gains less losses",
  },
  slices: {
    name: "Slices",
    tells: "Members won or lost with a part of an account that stayed",
    formula: "Slices won − slices lost and partial terminations, by their events",
    words: "Slices won less slices lost",
  },
  fullLapses: {
    name: "Lapsed",
    tells: "Members of accounts that left whole; a change of funding is none",
    formula: "Members at the close of last December of accounts without members now, slices lost before apart",
    words: "Members of lapsed accounts",
  },
  retroactive: {
    name: "Retro",
    tells: "What was recorded late for the month the year opens with",
    formula: "Members at the close of last December as known now − as first recorded",
    words: "Members recorded late",
  },
  handedOn: {
    name: "Handed on",
    tells: "Members of accounts that went to other owners since, less those of accounts that came",
    formula:
      "Opening members of the accounts shown − members at the close of last December, as stored for whoever had them then",
    words: "Members that came less members that went",
  },
};

type Row = { id: string; name: string; mover: Mover; moved: Moved };
const rowsOf = (movers: readonly Mover[]): Row[] =>
  movers.map((mover) => ({ id: mover.id, name: mover.name, mover, moved: movedOf(mover) }));

const said = ({ mover }: Row) => ({ note: noteOf(mover), beside: [mover.opening, mover.closing] });

/** What every figure of the year lists beside what an account adds. */
const beside = ["Members last December", "Members now"] as const;

const noteOf = ({ sliceGains, partialTerminations, cause }: Mover) =>
  [
    cause !== null && causeText(cause),
    sliceGains > 0 && `slice won ${countChange(sliceGains)}`,
    partialTerminations > 0 && `slice lost ${countChange(-partialTerminations)}`,
  ]
    .filter(Boolean)
    .join(", ") || undefined;

const outOfSight = (elsewhere: Elsewhere, sign: 1 | -1): Part => ({
  id: "",
  name: elsewhere > 0 ? "Accounts no longer yours" : "Accounts that came since",
  above: decimal(elsewhere * sign),
});

export type YearFigures = Record<"opening" | "closing" | "growth" | YearBar, Drawn>;

/** Membership of the year to date: from the opening as it was reported to today, bar by bar, to the member. */
export function yearOf(movers: readonly Mover[], elsewhere: Elsewhere = 0): YearFigures {
  const rows = rowsOf(movers);
  const of = (key: Exclude<YearBar, "handedOn">) =>
    tallied(
      { key: `year.${key}`, format: "change", beside, ...told[key] },
      { rows, said, above: ({ moved }) => moved[key] },
    );
  const { name, tells, formula, numerator } = metrics.netMemberGrowth;
  return {
    opening: tallied(
      {
        key: "year.opening",
        name: "Opening members",
        tells: "Members at the close of last December, as first recorded",
        formula: "Sum of medical members at the close of last December, first version of the month",
        words: "Members as first recorded",
        beside,
      },
      { rows, said, above: ({ moved }) => moved.opening, more: [outOfSight(elsewhere, 1)] },
    ),
    newSales: of("newSales"),
    inGroup: of("inGroup"),
    slices: of("slices"),
    fullLapses: of("fullLapses"),
    retroactive: of("retroactive"),
    handedOn: summed({ key: "year.handedOn", format: "change", beside, ...told.handedOn }, [outOfSight(elsewhere, -1)]),
    closing: tallied(
      {
        key: "year.closing",
        name: metrics.members.name,
        tells: metrics.members.tells,
        formula: metrics.members.formula,
        words: "Members now",
        beside,
      },
      { rows, said, above: ({ moved }) => moved.closing },
    ),
    growth: tallied(
      { key: "year.growth", format: "change", beside, name, tells, formula, words: numerator.words },
      { rows, said, above: ({ mover }) => mover.closing - mover.opening, more: [outOfSight(elsewhere, -1)] },
    ),
  };
}

/** Lapsed members by why they left, most first; together they are the bar of the lapsed. */
export function lossesOf(movers: readonly Mover[]): Drawn[] {
  const lapsed = rowsOf(movers.filter(({ closing }) => closing === 0)).filter(({ moved }) => moved.fullLapses !== 0);
  const causeOf = ({ mover }: Row) => mover.cause ?? "NONE";
  return [...new Set(lapsed.map(causeOf))]
    .map((cause) => {
      const name = cause === "NONE" ? "No cause on file" : causeText(cause);
      return tallied(
        {
          key: `losses.${cause}`,
          name,
          tells: `Members of accounts that lapsed since last December, by cause: ${name.toLowerCase()}`,
          formula: "Members at the close of last December of accounts without members now, by the cause on file",
          words: "Members lost",
          format: "change",
          beside,
        },
        { rows: lapsed.filter((row) => causeOf(row) === cause), said, above: ({ moved }) => moved.fullLapses },
      );
    })
    .sort((one, other) => one.numerator.value.cmp(other.numerator.value) || (one.key < other.key ? -1 : 1));
}
