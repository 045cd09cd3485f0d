import { type Decimal, decimal } from "@/lib/units/decimal";

/** What is counted of a firm over a period, of the accounts one sees. Dollars and members as text or whole numbers. */
export type FirmCounts = {
  /** Renewal tracks quoted to it that were decided, and those of them that were sold. */
  quoted: number;
  sold: number;
  accounts: number;
  members: number;
  /** Members a year ago of the accounts it stands behind, and of those still here. */
  opening: number;
  retained: number;
  /** Dollars asked below required, and the required dollars they are of. */
  reliefDollars: string;
  requiredDollars: string;
  rfps: number;
  /** Accounts times years. */
  accountYears: number;
  products: number;
  disputes: number;
  disclosed: boolean;
};

export type Score = {
  key: "quotes" | "close" | "placed" | "persistency" | "relief" | "rfps" | "products" | "disputes" | "disclosure";
  label: string;
  kind: "COUNT" | "SHARE" | "POINTS" | "NUMBER" | "YES";
  /** Absent where the denominator is none. */
  value: Decimal | null;
  /** What is divided by what, in words with its figures' names. */
  formula: string;
  numerator: string;
  denominator: string | null;
  /** Too few to mean anything. */
  insufficient: boolean;
};

/** Below so many decided quotes a ratio of them says nothing. */
const fewQuotes = 5;

/** The scorecard of a broker council: ratios of sums, each with what it is made of. */
export function scorecardOf(counts: FirmCounts): Score[] {
  const few = counts.quoted < fewQuotes;
  const part = (above: number | string, below: number | string) =>
    decimal(below).isZero() ? null : decimal(above).div(decimal(below));
  const score = (
    key: Score["key"],
    label: string,
    kind: Score["kind"],
    [formula, above, below]: [string, number | string, (number | string)?],
    insufficient = false,
  ): Score => ({
    key,
    label,
    kind,
    value: below === undefined ? decimal(above) : part(above, below),
    formula,
    numerator: String(above),
    denominator: below === undefined ? null : String(below),
    insufficient,
  });
  return [
    score("quotes", "Quotes decided", "COUNT", ["renewal tracks quoted and decided", counts.quoted]),
    score("close", "Close ratio", "SHARE", ["sold ÷ decided", counts.sold, counts.quoted], few),
    score("placed", "Members placed", "COUNT", ["medical members of its accounts", counts.members]),
    score("persistency", "Persistency", "SHARE", [
      "members a year ago still here ÷ all of them",
      counts.retained,
      counts.opening,
    ]),
    score(
      "relief",
      "Relief asked",
      "POINTS",
      ["(required − quoted) ÷ required, in dollars", counts.reliefDollars, counts.requiredDollars],
      few,
    ),
    score("rfps", "RFPs a year and account", "NUMBER", [
      "RFPs received ÷ account-years",
      counts.rfps,
      counts.accountYears,
    ]),
    score("products", "Products an account", "NUMBER", ["families held ÷ accounts", counts.products, counts.accounts]),
    score("disputes", "Open disputes", "COUNT", ["contested letters", counts.disputes]),
    score("disclosure", "Disclosure on file", "YES", ["408(b)(2) disclosure", counts.disclosed ? 1 : 0]),
  ];
}

/** What the field also asks of a broker and nothing here records. */
export const notRecorded = ["On-time data", "NPS"];
