import { type Decimal, one, product, toCents } from "@/lib/units/decimal";
import type { Sheet } from "../line";
import { breakEvenPersistency, expectedMargin, expectedRevenue, type FeeYear } from "./persistency";
import type { AscInput } from "./schema";

/** Its current fee is its own or the case's: one of the two is there. */
type Guarantee = NonNullable<AscInput["guarantee"]>;

/** Both fee paths year by year PEPM, to the cent as contracts state them: guaranteed, and repriced every year. */
export function feePaths({ currentFee, escalators, repricing, unitCost, unitCostTrend }: Guarantee) {
  return escalators.map((_, index) => {
    const year = index + 1;
    const growth = product(escalators.slice(0, year).map((change) => one.plus(change)));
    return {
      guaranteed: toCents(currentFee!.times(growth)),
      repriced: toCents(currentFee!.times(one.plus(repricing).pow(year))),
      unitCost: toCents(unitCost.times(one.plus(unitCostTrend).pow(year))),
    };
  });
}

/** A multi-year guarantee against annual repricing, in margin and never in revenue alone, with the persistency each buys. */
export function guaranteeLines(sheet: Sheet, guarantee: Guarantee, contracts: Decimal) {
  const years = feePaths(guarantee);
  years.forEach(({ guaranteed, repriced, unitCost }, index) => {
    const id = (line: string) => `Y${line}[${index + 1}]`;
    const label = (text: string) => `${text}, year ${index + 1}`;
    const { repricing, unitCostTrend, unitCost: cost } = guarantee;
    const currentFee = guarantee.currentFee!;
    const escalator = guarantee.escalators[index]!;
    sheet.computed(
      id("1"),
      label("Guaranteed fee"),
      "PEPM",
      guaranteed,
      { currentFee, escalator },
      "current fee × escalators so far, to the cent",
    );
    sheet.computed(
      id("2"),
      label("Repriced fee"),
      "PEPM",
      repriced,
      { currentFee, repricing },
      "current fee × (1 + repricing)^year, to the cent",
    );
    sheet.computed(
      id("3"),
      label("Unit cost"),
      "PEPM",
      unitCost,
      { unitCost: cost, unitCostTrend },
      "unit cost × (1 + its trend)^year, to the cent",
    );
    const kept = { [id("1")]: guaranteed, [id("3")]: unitCost };
    sheet.computed(id("4"), label("Margin under guarantee"), "PEPM", guaranteed.minus(unitCost), kept, "Y1 − Y3");
    const renewed = { [id("2")]: repriced, [id("3")]: unitCost };
    sheet.computed(id("5"), label("Margin if repriced"), "PEPM", repriced.minus(unitCost), renewed, "Y2 − Y3");
  });
  const guaranteed = years.map(({ guaranteed: fee, unitCost }) => ({ fee, unitCost }));
  const repriced = years.map(({ repriced: fee, unitCost }) => ({ fee, unitCost }));
  certainLines(sheet, guaranteed, repriced, contracts);
  return expectedLines(sheet, guarantee, guaranteed, repriced, contracts);
}

/** Over the term, if every contract stayed. */
function certainLines(sheet: Sheet, guaranteed: FeeYear[], repriced: FeeYear[], contracts: Decimal) {
  const line = (id: string, label: string, value: Decimal) =>
    sheet.computed(id, label, "USD", value, { contracts }, "Σ over years of PEPM × contracts × 12");
  const under = line("Y6", "Revenue under guarantee", expectedRevenue(guaranteed, contracts, one));
  const annual = line("Y7", "Revenue if repriced", expectedRevenue(repriced, contracts, one));
  sheet.computed("Y8", "Concession over the term", "USD", annual.minus(under), { Y7: annual, Y6: under }, "Y7 − Y6");
  line("Y9", "Margin under guarantee", expectedMargin(guaranteed, contracts, one));
  line("Y10", "Margin if repriced", expectedMargin(repriced, contracts, one));
}

function expectedLines(
  sheet: Sheet,
  guarantee: Guarantee,
  guaranteed: FeeYear[],
  repriced: FeeYear[],
  contracts: Decimal,
) {
  const { persistency, leavingCost } = guarantee;
  const line = (id: string, label: string, value: Decimal, stay: Decimal) =>
    sheet.computed(
      id,
      label,
      "USD",
      value,
      { persistency: stay, leavingCost, contracts },
      "Σ over years, what remains of contracts",
    );
  const [keep, reprice] = [persistency.guarantee, persistency.repricing];
  line("Y11", "Expected revenue under guarantee", expectedRevenue(guaranteed, contracts, keep), keep);
  line("Y12", "Expected revenue if repriced", expectedRevenue(repriced, contracts, reprice), reprice);
  const under = line(
    "Y13",
    "Expected margin under guarantee",
    expectedMargin(guaranteed, contracts, keep, leavingCost),
    keep,
  );
  const annual = line(
    "Y14",
    "Expected margin if repriced",
    expectedMargin(repriced, contracts, reprice, leavingCost),
    reprice,
  );
  const gain = under.minus(annual);
  sheet.computed("Y15", "Guarantee less repricing, in margin", "USD", gain, { Y13: under, Y14: annual }, "Y13 − Y14");
  const breakEven = breakEvenPersistency(repriced, contracts, under, leavingCost);
  const rule = "persistency at which repricing's expected margin equals Y13";
  if (breakEven)
    sheet.computed("Y16", "Break-even persistency of repricing", "share", breakEven, { Y13: under, leavingCost }, rule);
  return { gain, breakEven };
}
