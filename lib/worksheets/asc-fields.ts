import type { FigureUnit, SheetField } from "./fields";

type Part = Omit<SheetField, "section">;
type Column = [key: string, place: string, word: string, unit: FigureUnit];

const field = (key: string, at: string, label: string, unit: FigureUnit, more: Partial<Part> = {}): Part => ({
  key,
  at,
  label,
  unit,
  ...more,
});

/** A list entered row by row: "buyUp.2.name" stands in fees.buyUps.1. A row left empty is no row. */
const rows = (list: string, at: string, noun: string, many: number, columns: Column[]): Part[] =>
  Array.from({ length: many }, (_, index) => index + 1).flatMap((row) =>
    columns.map(([key, place, word, unit]) => ({
      key: `${list}.${row}.${key}`,
      at: [at, row - 1, place].filter((part) => part !== "").join("."),
      label: word ? `${noun} ${row}, ${word}` : `${noun} ${row}`,
      unit,
      list,
      row,
    })),
  );

const items = (list: string, at: string, noun: string, many: number) =>
  rows(list, at, noun, many, [
    ["name", "name", "", "name"],
    ["pepm", "pepm", "PEPM", "pmpm"],
  ]);

const coverage = (index: number, name: string): Part[] => {
  const [key, at] = [name.toLowerCase(), `experience.coverages.${index}`];
  return [
    field(`${key}.paid`, `${at}.paid`, `${name} paid claims`, "dollars", { named: name }),
    field(`${key}.completion`, `${at}.completionFactor`, `${name} completion factor`, "factor"),
    field(`${key}.trend`, `${at}.trend`, `${name} trend a year`, "percent"),
  ];
};

const period: Part[] = [
  field("experience.start", "experience.start", "First month", "month"),
  field("experience.months", "experience.months", "Months", "count"),
  field("contractMonths", "experience.contractMonths", "Contract months", "count"),
  ...coverage(0, "Medical"),
  ...coverage(1, "Rx"),
];

const aggregate: Part[] = [
  field("corridor", "aggregate.corridor", "Corridor", "factor"),
  field("minimum", "aggregate.minimum", "Minimum attachment", "percent"),
  field("aggregatePremium", "aggregate.premium", "Aggregate premium PEPM", "pmpm"),
];

const people: Part[] = [
  field("effective", "effective", "Effective", "month"),
  field("contracts", "contracts", "Contracts", "count"),
  field("members", "members", "Members", "count"),
];

const beside: Part[] = [
  field("rebates", "rebates", "Rebate credit PEPM", "pmpm"),
  field("pcori", "pcori", "PCORI a member and year", "pmpm"),
];

/** What a self-funded plan's fee is made of, what the plan is expected to cost, and what the fee may be promised for. */
export const feeSections: Record<string, Part[]> = {
  "Rating period": [...people, field("currentFee", "currentFee", "Fee today, retained, PEPM", "pmpm")],
  "Base fee": items("base", "fees.base", "Component", 12),
  "Buy-ups": items("buyUp", "fees.buyUps", "Buy-up", 8),
  "Pass-through, no revenue": items("pass", "fees.passThrough", "Pass-through", 4),
  "Credits, taken off": items("credit", "fees.credits", "Credit", 4),
  "Performance guarantees": [
    field("atRisk", "performance.atRisk", "Base fee at risk", "percent"),
    ...rows("promise", "performance.guarantees", "Guarantee", 8, [
      ["name", "name", "", "name"],
      ["weight", "weight", "weight", "percent"],
    ]),
  ],
  "Guarantee of several years": [
    field("unitCost", "guarantee.unitCost", "Cost of service PEPM today", "pmpm"),
    field("unitCostTrend", "guarantee.unitCostTrend", "Its trend a year", "percent"),
    field("repricing", "guarantee.repricing", "Change a year if repriced", "percent"),
    field("persistency.guarantee", "guarantee.persistency.guarantee", "Contracts that stay, guaranteed", "percent"),
    field("persistency.repricing", "guarantee.persistency.repricing", "Contracts that stay, repriced", "percent"),
    field("leavingCost", "guarantee.leavingCost", "Cost that leaves with a contract", "percent"),
    ...rows("year", "guarantee.escalators", "Guaranteed change, year", 5, [["change", "", "", "percent"]]),
  ],
  "Expected claims": [
    ...period,
    field("deductible", "specific.deductible", "Specific deductible", "dollars"),
    field("excess", "experience.excess", "Claims above it, as one total", "dollars"),
    field("specificPremium", "specific.premium", "Specific premium PEPM", "pmpm", { besides: "deductible" }),
  ],
  "Maximum cost and what goes beside": [
    ...aggregate,
    ...beside,
    field("priorProjection", "priorProjection", "Cost projected last year, PEPM", "pmpm"),
    field("manualClaims", "manualClaims", "Insured manual claims PMPM", "pmpm"),
  ],
  "Budget and COBRA rates": [
    field("cobraLoad", "cobraLoad", "COBRA rate ÷ budget rate", "factor"),
    ...rows("tier", "tiers", "Tier", 6, [
      ["name", "name", "", "name"],
      ["contracts", "contracts", "contracts", "count"],
      ["ratio", "ratio", "ratio", "factor"],
    ]),
  ],
};

/** What specific and aggregate stop-loss cost at several deductibles. Claims are totals: nothing of one person is kept. */
export const stopLossSections: Record<string, Part[]> = {
  "Rating period": [
    ...people,
    field("billed", "fees.base.0.pepm", "ASC fees as billed, PEPM", "pmpm", { named: "ASC fees as billed" }),
    ...beside,
  ],
  Experience: period,
  "Claims above deductibles, as totals": rows("layer", "experience.layers", "Deductible", 6, [
    ["deductible", "deductible", "", "dollars"],
    ["excess", "excess", "claims above it", "dollars"],
    ["trended", "trended", "the same, trended", "dollars"],
  ]),
  Specific: [
    field("deductible", "specific.deductible", "Specific deductible", "dollars"),
    field("specificTrend", "specific.trend", "Ground-up trend a year", "percent"),
    field("specificMonths", "specific.trendMonths", "Months it runs", "count"),
    field("credibility", "specific.credibility", "Credibility of own excess", "percent"),
    field("manualExcess", "specific.manualExcess", "Manual excess PEPM", "pmpm"),
    field("targetLossRatio", "specific.targetLossRatio", "Target LR", "percent"),
    field("specificPremium", "specific.premium", "Premium instead of a priced one, PEPM", "pmpm"),
    field("currentPremium", "specific.currentPremium", "Specific premium today, PEPM", "pmpm"),
  ],
  Aggregate: aggregate,
  "Offers to compare": rows("offer", "specific.offers", "Offer", 6, [
    ["name", "name", "", "name"],
    ["deductible", "deductible", "deductible", "dollars"],
    ["premium", "premium", "premium PEPM", "pmpm"],
    ["manual", "manualExcess", "manual excess PEPM", "pmpm"],
    ["laser1", "lasers.0.deductible", "first laser", "dollars"],
    ["kept1", "lasers.0.exposure", "what it keeps", "dollars"],
    ["laser2", "lasers.1.deductible", "second laser", "dollars"],
    ["kept2", "lasers.1.exposure", "what that keeps", "dollars"],
  ]),
};
