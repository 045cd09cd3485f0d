import type { Day } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { dealings } from "./dealings";
import { type Figure, few, type Gone, shareOf, sideOf } from "./figure";
import { closeRatio } from "./pipeline";
import { relief } from "./rate-quality";
import { type KeptMembers, keptMembers, memberPersistency, openingMembers } from "./retention";

/** What is counted of a firm over a period, of the accounts one sees, each while the firm stood behind it. */
export type FirmCounts = {
  /** Renewal tracks quoted to it; of those decided, and sold. */
  quoted: number;
  decided: number;
  sold: number;
  accounts: number;
  members: number;
  /** The accounts it stood behind as the period began, with their members then. */
  block: (KeptMembers & { id: string; name: string; lapsedOn: Day | null })[];
  /** Insured quotes with a required rate, the dollars a year asked below it, and the current premium they are of. */
  rated: number;
  reliefDollars: string;
  currentDollars: string;
  rfps: number;
  /** Accounts times years, exact text. */
  accountYears: string;
  products: number;
  /** Promises of theirs that were due in the period, and of those kept by their day. */
  due: number;
  onTime: number;
  /** People there whose stance is noted, and of those promoters and detractors. */
  noted: number;
  promoters: number;
  detractors: number;
  disputes: number;
  disclosed: boolean;
};

export type ScoreKey =
  | "quotes"
  | "close"
  | "placed"
  | "persistency"
  | "relief"
  | "rfps"
  | "products"
  | "onTime"
  | "nps"
  | "disputes"
  | "disclosure";
/** The figures that are made of accounts' cases; a disclosure is one fact of the firm, promises and stances stand on its page. */
export const scored = [
  "quotes",
  "close",
  "placed",
  "persistency",
  "relief",
  "rfps",
  "products",
  "disputes",
] as const satisfies ScoreKey[];
export type ScoredKey = (typeof scored)[number];
export type Score = Figure & { key: ScoreKey };

type Told = Pick<Figure, "name" | "tells" | "formula" | "format">;
const simple = (key: ScoreKey, told: Told, words: string, value: number): Score => ({
  key,
  ...told,
  value: decimal(value),
  numerator: sideOf(words, value),
  denominator: null,
});
type Sides = {
  value: Decimal | null;
  above: Figure["numerator"];
  below: Figure["numerator"];
  cases: [number | string, string];
  gone?: Gone[];
};
const ratio = (key: ScoreKey, told: Told, { value, above, below, cases, gone }: Sides): Score => ({
  key,
  ...told,
  value,
  numerator: above,
  denominator: below,
  ...few(...cases),
  ...(gone?.length && { gone }),
});

/** The accounts of a block that left since, most members first. */
const goneOf = (block: FirmCounts["block"]): Gone[] =>
  block
    .flatMap(({ id, name, opening, retained, lapsedOn }) =>
      retained || !lapsedOn || opening === 0 ? [] : [{ id, name, members: opening, on: lapsedOn }],
    )
    .sort((one, other) => other.members - one.members);

/** The scorecard of a broker council (domain 5.8): ratios of sums, each with what it is made of, those of too few cases marked. */
export function scorecardOf(counts: FirmCounts): Score[] {
  const { block, reliefDollars, currentDollars, accountYears } = counts;
  return [
    simple(
      "quotes",
      {
        name: "Quotes received",
        tells: "How many of our quotes the firm was sent",
        formula: "Count of renewal tracks released in the period",
        format: "count",
      },
      "Tracks released to it",
      counts.quoted,
    ),
    ratio(
      "close",
      {
        name: "Close ratio",
        tells: "How much of what was quoted was sold",
        formula: "Quotes sold ÷ quotes decided in the period; one still open counts on neither side",
        format: "percent",
      },
      {
        value: closeRatio(counts.sold, counts.decided),
        above: sideOf("Quotes sold", counts.sold),
        below: sideOf("Quotes decided", counts.decided),
        cases: [counts.decided, "decided quotes"],
      },
    ),
    simple(
      "placed",
      {
        name: "Members placed",
        tells: "Members the firm places with us today",
        formula: "Sum of members of accounts whose medical it stands behind",
        format: "count",
      },
      "Members of its accounts",
      counts.members,
    ),
    ratio(
      "persistency",
      {
        name: "Persistency",
        tells: "How much of what the firm had placed as the period began is still here",
        formula:
          "Opening members of accounts still in force, less partial terminations and slices ÷ members of all it stood behind then, past customers included; an account counts for whose it is, or was last",
        format: "percent",
      },
      {
        value: memberPersistency(block),
        above: sideOf("Members kept", keptMembers(block)),
        below: sideOf("Members as the period began", openingMembers(block)),
        cases: [block.filter(({ opening }) => opening > 0).length, "accounts"],
        gone: goneOf(block),
      },
    ),
    ratio(
      "relief",
      {
        name: "Relief requested",
        tells: "How far below required the firm’s insured renewals were quoted",
        formula: "(Required − quoted) ÷ current premium, each × today’s members × 12",
        format: "points",
      },
      {
        value: relief(decimal(reliefDollars), decimal(currentDollars)),
        above: sideOf("Required less quoted, a year", reliefDollars, "dollars"),
        below: sideOf("Current premium of the same, a year", currentDollars, "dollars"),
        cases: [counts.rated, "insured quotes"],
      },
    ),
    ratio(
      "rfps",
      {
        name: "RFP frequency",
        tells: "How often an account of the firm goes to market",
        formula: "RFPs received ÷ account-years it stood behind them",
        format: "ratio",
      },
      {
        value: shareOf(counts.rfps, accountYears),
        above: sideOf("RFPs received", counts.rfps),
        below: sideOf("Account-years", accountYears, "ratio"),
        cases: [accountYears, "account-years"],
      },
    ),
    ratio(
      "products",
      {
        name: "Products per account",
        tells: "Product families beyond medical an account of the firm holds",
        formula: "Product families held ÷ accounts",
        format: "ratio",
      },
      {
        value: shareOf(counts.products, counts.accounts),
        above: sideOf("Product families held", counts.products),
        below: sideOf("Accounts", counts.accounts),
        cases: [counts.accounts, "accounts"],
      },
    ),
    ratio("onTime", dealings.onTime, {
      value: shareOf(counts.onTime, counts.due),
      above: sideOf("Promises kept by their day", counts.onTime),
      below: sideOf("Promises due", counts.due),
      cases: [counts.due, "promises due"],
    }),
    ratio("nps", dealings.nps, {
      value: shareOf(counts.promoters - counts.detractors, counts.noted),
      above: sideOf("Promoters less detractors", counts.promoters - counts.detractors, "change"),
      below: sideOf("People whose stance is noted", counts.noted),
      cases: [counts.noted, "people"],
    }),
    simple(
      "disputes",
      {
        name: "Open disputes",
        tells: "Letters of the firm that somebody contests",
        formula: "Count of contested letters that stand today",
        format: "count",
      },
      "Contested letters",
      counts.disputes,
    ),
    simple(
      "disclosure",
      {
        name: "Disclosure on file",
        tells: "Whether the firm’s compensation disclosure is on file",
        formula: "ERISA 408(b)(2) disclosure, as recorded on the firm",
        format: "yes",
      },
      "Disclosures on file",
      Number(counts.disclosed),
    ),
  ];
}
