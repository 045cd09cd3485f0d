import { few, shareOf, sideOf } from "@/lib/metrics/figure";
import * as pipeline from "@/lib/metrics/pipeline";
import type { Deal } from "@/lib/opportunities/deal";
import { medianDays } from "@/lib/opportunities/pace";
import { stageNames } from "@/lib/opportunities/stages";
import { catalogue } from "@/lib/products/catalogue";
import type { Rfp } from "@/lib/rfps/rfp";
import { addYears, type Day, firstOfYear } from "@/lib/units/day";
import { type Decimal, decimal } from "@/lib/units/decimal";
import type { Measure } from "./measure";
import type { outcomesSince } from "./outcomes";
import { weights } from "./pipeline";

type Outcomes = ReturnType<typeof outcomesSince>;

/** Of the RFPs that came in twelve months, those that were answered: submitted, whatever became of them. */
export function quoteRate(rfps: readonly Rfp[], today: Day): Measure {
  const received = rfps.filter(
    ({ issuedOn }) => issuedOn !== null && issuedOn > addYears(today, -1) && issuedOn <= today,
  );
  const quoted = received.filter(({ stays }) => stays.some(({ stage }) => stage === "SUBMITTED"));
  return {
    key: "quoteRate",
    name: "Quote rate",
    tells: "Of the RFPs that were issued to us, the share that we answered",
    formula: "RFPs submitted ÷ RFPs issued within twelve months",
    format: "percent",
    value: shareOf(quoted.length, received.length),
    numerator: sideOf("RFPs submitted", quoted.length),
    denominator: sideOf("RFPs issued", received.length),
    ...few(received.length, "RFPs"),
    rows: { rfps: received },
  };
}

/** People an opportunity is of: those of its largest product, each counted once. */
const peopleOf = ({ products }: Deal) => Math.max(0, ...products.map(({ exposure }) => Number(exposure)));

/** The close ratio weighted by people: a large loss weighs more than a small sale. */
export function closeByPeople({ sold, quoted }: Outcomes): Measure {
  const people = (deals: readonly Deal[]) => deals.reduce((total, deal) => total + peopleOf(deal), 0);
  return {
    key: "closeByPeople",
    name: "Close ratio, by people",
    tells: "The same weighted by how many people each opportunity is of",
    formula: "People of what was sold ÷ people of what was quoted, of those that ended within twelve months",
    format: "percent",
    value: pipeline.closeRatio(people(sold), people(quoted)),
    numerator: sideOf("People of what was sold", people(sold)),
    denominator: sideOf("People of what was quoted, and ended", people(quoted)),
    ...few(quoted.length, "outcomes"),
    rows: { deals: quoted },
  };
}

const familiesOf = ({ products }: Deal) =>
  new Set(products.map(({ code }) => catalogue.find((product) => product.code === code)?.family ?? code)).size;
const families = (deals: readonly Deal[]) => deals.reduce((total, deal) => total + familiesOf(deal), 0);

/** What is open against what is still missing from the year’s target, in families: as many times over. */
export function coverages(open: Deal[], sold: readonly Deal[], target: Decimal | null, today: Day): Measure[] {
  const won = families(sold.filter(({ closedOn }) => closedOn !== null && closedOn >= firstOfYear(today)));
  const goal = target ?? decimal(0);
  const amounts = open.map((deal) => ({
    amount: decimal(familiesOf(deal)),
    probability: decimal(weights[deal.category]),
  }));
  const of = (
    key: "coverage" | "weightedCoverage",
    name: string,
    said: string,
    value: Decimal | null,
    all: Decimal,
  ): Measure => ({
    key,
    name,
    tells: `How many times over ${said} covers the families still missing from the year’s cross-sell target`,
    formula: `${key === "coverage" ? "Families open" : "Families open × what their category is usually worth"} ÷ (target − families sold this year)`,
    format: "ratio",
    value: target === null ? null : value,
    numerator: sideOf(key === "coverage" ? "Families open" : "Families open, weighted", all, "ratio"),
    denominator: sideOf("Target less sold", goal.minus(won)),
    ...(target === null && { note: "No cross-sell target is set" }),
    ...(target !== null && goal.lte(won) && { note: "The year’s target is met" }),
    rows: { deals: open },
  });
  return [
    of(
      "coverage",
      "Pipeline coverage",
      "what is open",
      pipeline.coverage(amounts, goal, decimal(won)),
      pipeline.openPipeline(amounts),
    ),
    of(
      "weightedCoverage",
      "Weighted coverage",
      "what is open, weighted,",
      pipeline.weightedCoverage(amounts, goal, decimal(won)),
      pipeline.weightedPipeline(amounts),
    ),
  ];
}

/** The median days of each stage, in words; of a stage with fewer than five finished stays nothing is said. */
export function daysByStage(ended: readonly Deal[]): string | undefined {
  const days = Object.entries(medianDays(ended.map(({ stays }) => stays)));
  if (days.length === 0) return undefined;
  const each = days.map(([stage, median]) => `${stageNames[stage as keyof typeof stageNames]} ${median}`);
  return `Median days by stage: ${each.join(", ")}`;
}
