import { isContractual, type ReliefReason, reliefReasons } from "@/lib/approvals/reasons";
import { type Drawn, type Part, shared, summed } from "@/lib/metrics/part";
import * as quality from "@/lib/metrics/rate-quality";
import type { Day } from "@/lib/units/day";
import { type Decimal, decimal, one, sum, zero } from "@/lib/units/decimal";

/** A medical decision of the season year that was signed: the rates it went through, and whom they are weighted by today. */
export type SignedRate = {
  accountId: string;
  name: string;
  kind: "INSURED" | "FEE";
  current: string;
  required: string;
  quoted: string;
  sold: string;
  /** Members of an insured line, contracts of a fee. */
  units: number;
  /** Why it was conceded, of the approval it left with; none where it had none. */
  reason: string | null;
  /** How many it stands for: several alike may be added up. */
  decisions: number;
  /** Where each stands alone: who owns the account, whose letter and whose underwriting it is, and when it was decided. */
  ae?: Whose;
  firm?: Whose;
  underwriter?: Whose;
  decidedOn?: Day;
};
export type Whose = { id: string; name: string } | null;

type Priced = { rate: SignedRate; current: Decimal; required: Decimal; quoted: Decimal; sold: Decimal };

const yearly = (dollars: string, units: number) => decimal(dollars).times(units).times(12);
const priced = (rate: SignedRate): Priced => ({
  rate,
  current: yearly(rate.current, rate.units),
  required: yearly(rate.required, rate.units),
  quoted: yearly(rate.quoted, rate.units),
  sold: yearly(rate.sold, rate.units),
});
export const saleOf = ({ current, required, sold, units, reason }: SignedRate): quality.Sale => ({
  current: decimal(current),
  required: decimal(required),
  sold: decimal(sold),
  members: units,
  contractual: reason !== null && isContractual(reason),
});

const partsOf = (all: readonly Priced[], above: (one: Priced) => Decimal, below?: (one: Priced) => Decimal): Part[] =>
  all.map((each) => ({
    id: each.rate.accountId,
    name: each.rate.name,
    above: above(each),
    ...(below && { below: below(each) }),
  }));

export const unitOf = { INSURED: { what: "premium", by: "members" }, FEE: { what: "fees", by: "contracts" } };

const actionOf = (dollars: Decimal, current: Decimal) => (current.isZero() ? null : dollars.div(current).minus(one));

export type RateFigures = {
  decisions: number;
  required: Drawn;
  quoted: Drawn;
  sold: Drawn;
  adequacy: Drawn;
  leakage: Drawn;
  discretionary: Drawn;
  reasons: Drawn[];
};

/** Those that count: of one bucket, with a rate today and somebody it is for. */
export const countedOf = (kind: SignedRate["kind"], rates: readonly SignedRate[]) =>
  rates.filter((rate) => rate.kind === kind && decimal(rate.current).gt(0) && rate.units > 0);

/** How the rates of one bucket came about, dollar-weighted; the two buckets are never added. */
export function ratesOf(kind: SignedRate["kind"], rates: readonly SignedRate[]): RateFigures {
  const own = countedOf(kind, rates);
  const all = own.map(priced);
  const sales = own.map(saleOf);
  const { what, by } = unitOf[kind];
  const key = (name: string) => `rates.${kind.toLowerCase()}.${name}`;
  const dollars = { side: "dollars" } as const;
  const current = sum(all.map((each) => each.current));
  const action = (name: "required" | "quoted" | "sold", said: string): Drawn =>
    shared(
      {
        key: key(name),
        name: `${said} action`,
        tells: `How far ${what} of decisions signed in the season year was to move, as ${name}, weighted by what each pays`,
        formula: `Sum of ${name} rate × ${by} × 12 ÷ sum of current rate × ${by} × 12 − 1, at today’s ${by}`,
        words: `${said} ${what}, a year`,
        under: `Current ${what} of the same, a year`,
        format: "percentChange",
        ...dollars,
      },
      partsOf(
        all,
        (each) => each[name],
        (each) => each.current,
      ),
      name === "sold" ? quality.rateAction(sales) : actionOf(sum(all.map((each) => each[name])), current),
    );
  const below = all.filter((each) => each.sold.lt(each.required));
  const lost = (each: Priced) => (each.sold.lt(each.required) ? each.required.minus(each.sold) : zero);
  return {
    decisions: own.reduce((total, { decisions }) => total + decisions, 0),
    required: action("required", "Required"),
    quoted: action("quoted", "Quoted"),
    sold: action("sold", "Sold"),
    adequacy: shared(
      {
        key: key("adequacy"),
        name: "Rate adequacy",
        tells: `How much of the ${what} required was sold`,
        formula: `Sum of sold ÷ sum of required, each rate × ${by} × 12`,
        words: `Sold ${what}, a year`,
        under: `Required ${what}, a year`,
        ...dollars,
      },
      partsOf(
        all,
        (each) => each.sold,
        (each) => each.required,
      ),
      quality.rateAdequacy(sales),
    ),
    leakage: shared(
      {
        key: key("leakage"),
        name: "Leakage",
        tells: `What was given up below required, of all ${what} required; what others sold above it does not make up for it`,
        formula: `Sum of (required − sold) × ${by} × 12 where sold is below required ÷ sum of required × ${by} × 12`,
        words: "Given up, a year",
        under: `Required ${what}, a year`,
        ...dollars,
      },
      partsOf(all, lost, (each) => each.required),
      quality.leakage(sales),
    ),
    discretionary: shared(
      {
        key: key("discretionary"),
        name: "Discretionary leakage",
        tells: "Leakage without what a cap or contract obliged us to",
        formula: "The same, without decisions conceded for a contractual cap",
        words: "Given up by choice, a year",
        under: `Required ${what}, a year`,
        ...dollars,
      },
      partsOf(
        all,
        (each) => (each.rate.reason && isContractual(each.rate.reason) ? zero : lost(each)),
        (each) => each.required,
      ),
      quality.discretionaryLeakage(sales),
    ),
    reasons: reasonsOf(below, key),
  };
}

/** Leakage by the reason it was signed for, most dollars first; together they are the leakage. */
function reasonsOf(below: readonly Priced[], key: (name: string) => string): Drawn[] {
  const reasons = [...new Set(below.map(({ rate }) => rate.reason ?? "NONE"))];
  return reasons
    .map((reason) => {
      const name = reason === "NONE" ? "No approval on file" : (reliefReasons[reason as ReliefReason] ?? reason);
      return summed(
        {
          key: key(`reason.${reason}`),
          name,
          tells: `What was given up below required, signed for: ${name.toLowerCase()}`,
          formula:
            "Sum of (required − sold) a year where sold is below required, by the reason of the approval it left with",
          words: "Given up, a year",
          format: "dollars",
          side: "dollars",
        },
        partsOf(
          below.filter(({ rate }) => (rate.reason ?? "NONE") === reason),
          (each) => each.required.minus(each.sold),
        ),
      );
    })
    .sort((a, b) => b.numerator.value.cmp(a.numerator.value) || a.key.localeCompare(b.key));
}

/** What the reasons come to, which is the leakage. */
export const givenUp = ({ reasons }: Pick<RateFigures, "reasons">) =>
  sum(reasons.map(({ numerator }) => numerator.value));

/** Every figure of a bucket in one list, as the page that shows a figure’s accounts looks for it by its key. */
export const rateFigures = ({
  required,
  quoted,
  sold,
  adequacy,
  leakage,
  discretionary,
  reasons,
}: RateFigures): Drawn[] => [required, quoted, sold, adequacy, leakage, discretionary, ...reasons];
