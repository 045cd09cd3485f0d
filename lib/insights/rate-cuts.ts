import { isContractual, type ReliefReason, reliefReasons } from "@/lib/approvals/reasons";
import { monthText } from "@/lib/format";
import { type Drawn, type Part, shared, summed } from "@/lib/metrics/part";
import * as quality from "@/lib/metrics/rate-quality";
import { firstOfMonth } from "@/lib/units/day";
import { type Decimal, decimal, zero } from "@/lib/units/decimal";
import { countedOf, type SignedRate, saleOf, unitOf } from "./rates";

/** By whom or what the decisions of a season year are told apart. */
export const cuts = ["ae", "firm", "underwriter", "reason", "month"] as const;
export type Cut = (typeof cuts)[number];
export const cutNames: Record<Cut, string> = {
  ae: "AE",
  firm: "Firm",
  underwriter: "Underwriter",
  reason: "Reason",
  month: "Month",
};
export const isCut = (text: unknown): text is Cut => cuts.includes(text as Cut);

/** The two buckets, never added. */
export const buckets = [
  { kind: "INSURED", name: "Insured" },
  { kind: "FEE", name: "ASC fees" },
] as const;

/** One AE, firm, underwriter, reason or month; nobody and none on file are rows too, so that the rows are the whole. */
export type CutRow = {
  id: string;
  name: string;
  decisions: number;
  required: Drawn;
  sold: Drawn;
  adequacy: Drawn;
  /** Required less quoted, and quoted less sold, in points of the current rate. */
  toQuote: Drawn;
  toSale: Drawn;
  leakage: Drawn;
  leakageShare: Drawn;
  contractual: Drawn;
  discretionary: Drawn;
};

const nobody: Record<Cut, string> = {
  ae: "Nobody",
  firm: "No firm",
  underwriter: "Nobody assigned",
  reason: "No approval on file",
  month: "No day on file",
};

function heldBy(by: Cut, { ae, firm, underwriter, reason, decidedOn }: SignedRate) {
  const none = { id: "NONE", name: nobody[by] };
  if (by === "reason") return reason ? { id: reason, name: reliefReasons[reason as ReliefReason] ?? reason } : none;
  if (by === "month")
    return decidedOn ? { id: firstOfMonth(decidedOn), name: monthText(firstOfMonth(decidedOn)) } : none;
  return { ae, firm, underwriter }[by] ?? none;
}

const yearly = (rate: string, { units }: SignedRate) => decimal(rate).times(units).times(12);

/** What a cut's figure is looked for by: "rates.insured.by.ae.ID.leakage". */
const keyOf = (kind: SignedRate["kind"], by: Cut, id: string, name: string) =>
  `rates.${kind.toLowerCase()}.by.${by}.${id}.${name}`;
/** Which cut a key is of; nothing where it is of none. */
export function cutOf(key: string): Cut | undefined {
  const by = /^rates\.\w+\.by\.(\w+)\./.exec(key)?.[1];
  return isCut(by) ? by : undefined;
}

/** The decisions of one bucket told apart; months in their order, otherwise most dollars given up first. */
export function cutsOf(kind: SignedRate["kind"], rates: readonly SignedRate[], by: Cut): CutRow[] {
  const groups = new Map<string, { name: string; rates: SignedRate[] }>();
  for (const rate of countedOf(kind, rates)) {
    const { id, name } = heldBy(by, rate);
    groups.set(id, { name, rates: [...(groups.get(id)?.rates ?? []), rate] });
  }
  const rows = [...groups].map(([id, group]) => rowOf(kind, by, id, group));
  return rows.sort((a, b) =>
    by === "month"
      ? a.id.localeCompare(b.id)
      : b.leakage.numerator.value.cmp(a.leakage.numerator.value) || a.name.localeCompare(b.name),
  );
}

function rowOf(
  kind: SignedRate["kind"],
  by: Cut,
  id: string,
  { name: of, rates }: { name: string; rates: SignedRate[] },
) {
  const { what, by: unit } = unitOf[kind];
  const sales = rates.map(saleOf);
  const told = (name: string, label: string) => ({
    key: keyOf(kind, by, id, name),
    name: `${label}, ${of}`,
    side: "dollars" as const,
  });
  const parts = (above: (rate: SignedRate) => Decimal, below?: (rate: SignedRate) => Decimal): Part[] =>
    rates.map((rate) => ({
      id: rate.accountId,
      name: rate.name,
      above: above(rate),
      ...(below && { below: below(rate) }),
      ...(rate.reason && { note: reliefReasons[rate.reason as ReliefReason] ?? rate.reason }),
    }));
  const [current, required, quoted, sold] = (["current", "required", "quoted", "sold"] as const).map(
    (rate) => (each: SignedRate) => yearly(each[rate], each),
  ) as [Yearly, Yearly, Yearly, Yearly];
  const lost: Yearly = (rate) => (sold(rate).lt(required(rate)) ? required(rate).minus(sold(rate)) : zero);
  const capped: Yearly = (rate) => (rate.reason && isContractual(rate.reason) ? lost(rate) : zero);
  const below = `where sold is below required, at today’s ${unit}`;
  return {
    id,
    name: of,
    decisions: rates.reduce((total, { decisions }) => total + decisions, 0),
    required: summed(
      {
        ...told("required", "Required"),
        tells: `The ${what} a year that the signed worksheets asked for`,
        formula: `Sum of required rate × ${unit} × 12`,
        words: `Required ${what}, a year`,
        format: "dollars",
      },
      parts(required),
    ),
    sold: summed(
      {
        ...told("sold", "Sold"),
        tells: `The ${what} a year that was sold`,
        formula: `Sum of sold rate × ${unit} × 12`,
        words: `Sold ${what}, a year`,
        format: "dollars",
      },
      parts(sold),
    ),
    adequacy: shared(
      {
        ...told("adequacy", "Rate adequacy"),
        tells: `How much of the ${what} required was sold`,
        formula: `Sum of sold ÷ sum of required, each rate × ${unit} × 12`,
        words: `Sold ${what}, a year`,
        under: `Required ${what}, a year`,
      },
      parts(sold, required),
      quality.rateAdequacy(sales),
    ),
    toQuote: shared(
      {
        ...told("toQuote", "Relief in the quote"),
        tells: "How far below required it was quoted, in points of the current rate",
        formula: `Sum of (required − quoted) × ${unit} × 12 ÷ sum of current × ${unit} × 12`,
        words: "Required less quoted, a year",
        under: `Current ${what}, a year`,
        format: "points",
      },
      parts((rate) => required(rate).minus(quoted(rate)), current),
    ),
    toSale: shared(
      {
        ...told("toSale", "Relief after the quote"),
        tells: "How far below the quote it was sold, in points of the current rate",
        formula: `Sum of (quoted − sold) × ${unit} × 12 ÷ sum of current × ${unit} × 12`,
        words: "Quoted less sold, a year",
        under: `Current ${what}, a year`,
        format: "points",
      },
      parts((rate) => quoted(rate).minus(sold(rate)), current),
    ),
    leakage: summed(
      {
        ...told("leakage", "Given up"),
        tells: "Dollars a year given up below required; what others sold above it does not make up for it",
        formula: `Sum of (required − sold) × ${unit} × 12 ${below}`,
        words: "Given up, a year",
        format: "dollars",
      },
      parts(lost),
    ),
    leakageShare: shared(
      {
        ...told("leakageShare", "Leakage"),
        tells: `What was given up below required, of all ${what} required`,
        formula: `Sum of (required − sold) ${below} ÷ sum of required, a year`,
        words: "Given up, a year",
        under: `Required ${what}, a year`,
      },
      parts(lost, required),
      quality.leakage(sales),
    ),
    contractual: summed(
      {
        ...told("contractual", "Contractual"),
        tells: "The part of it that a cap or contract obliged us to",
        formula: `Sum of (required − sold) a year ${below}, of decisions conceded for a contractual cap`,
        words: "Given up by contract, a year",
        format: "dollars",
      },
      parts(capped),
    ),
    discretionary: shared(
      {
        ...told("discretionary", "Discretionary leakage"),
        tells: "Leakage without what a cap or contract obliged us to",
        formula: "Given up less the contractual part ÷ sum of required, a year",
        words: "Given up by choice, a year",
        under: `Required ${what}, a year`,
      },
      parts((rate) => lost(rate).minus(capped(rate)), required),
      quality.discretionaryLeakage(sales),
    ),
  } satisfies CutRow;
}

type Yearly = (rate: SignedRate) => Decimal;

/** The figures of a row, in the order of its columns. */
export const cutFigures = ({ id: _, name: __, decisions: ___, ...figures }: CutRow): Drawn[] => Object.values(figures);
