import { SectionHeader } from "@/components/ui/section-header";
import { BarLegend, StackedBar } from "@/components/ui/stacked-bar";
import { missing, moneyChange, points, rateAction } from "@/lib/format";
import { actionOf } from "@/lib/renewals/rate-action";
import { type Gap, type GapEnd, gapsOf, shortfall } from "@/lib/scenarios/gaps";
import type { LastYear } from "@/lib/scenarios/queries";
import { type Decimal, decimal } from "@/lib/units/decimal";

const endNames: Record<GapEnd, string> = {
  book: "Book parameters",
  required: "Required",
  quoted: "Quoted",
  sold: "Sold",
};
const gapNames: Record<GapEnd, string> = {
  book: "",
  required: "Book parameters to signed",
  quoted: "Relief, to quoted",
  sold: "To sold",
};
const inks = { book: "rest", required: "rest", quoted: "accent", sold: "soft" } as const;

type GapsProps = {
  rates: Record<GapEnd, Decimal | null>;
  grounds: { current: Decimal; memberMonths: Decimal };
  lastYear: LastYear | null;
};

/** What is given up on the way from the book’s parameters to what is sold, as widths, points and dollars a year. */
export function Gaps({ rates, grounds, lastYear }: GapsProps) {
  const gaps = gapsOf(rates, grounds);
  const parts = gaps.map(partOf);
  const from = rates.book ?? rates.required;
  return (
    <section aria-labelledby="gaps">
      <SectionHeader id="gaps" title="Three gaps">
        {from && `${endNames[rates.book ? "book" : "required"]} ${action(from, grounds.current)}`}
      </SectionHeader>
      <StackedBar parts={parts} height={12} />
      <BarLegend parts={parts} />
      {!rates.sold && <p className="mt-1 text-xs text-ink-3">Nothing is sold yet: the last gap is open.</p>}
      {lastYear && <Carried {...lastYear} />}
    </section>
  );
}

const action = (rate: Decimal, current: Decimal) => rateAction(actionOf(rate, current));

const partOf = ({ to, points: given, dollars }: Gap) => ({
  label: gapNames[to],
  value: Math.max(0, given.toNumber()),
  shown: `${points(given.neg())}, ${moneyChange(dollars.neg())}`,
  ink: inks[to],
});

/** Last year’s three rates, and what of them this year’s required rate carries. */
function Carried({ current, required, quoted, sold }: LastYear) {
  const then = (rate: string | null) => (rate ? rateAction(actionOf(rate, current)) : missing);
  const carried = shortfall({ current: decimal(current), required: decimal(required), sold: decimal(sold) });
  return (
    <p className="mt-2 flex flex-wrap justify-between gap-x-4 border-t border-line pt-2">
      <span className="text-ink-2">Last year, required → quoted → sold</span>
      <span className="num">
        {`${then(required)} → ${then(quoted)} → `}
        <b className="font-semibold">{then(sold)}</b>
        {carried.gt(0) && <span className="text-warn-ink">{`, shortfall carried in ${points(carried)}`}</span>}
      </span>
    </p>
  );
}
