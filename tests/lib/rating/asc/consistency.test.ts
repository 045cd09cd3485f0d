import { expect, test } from "vitest";
import { ascInput } from "@/lib/rating/asc/schema";
import { ascFields, refusals } from "@/tests/fixtures/rating/read";

const fields = ascFields();
const refused = (changes: object) => refusals(ascInput, { ...fields, ...changes });
const inside = (part: string, changes: object) => ({ [part]: { ...fields[part], ...changes } });
const medical = { name: "Medical", paid: 31_860_000, trend: "0.08" };

test.each<[object, string[]]>([
  [{}, []],
  [{ members: 2399 }, ["members must not be fewer than contracts"]],
  [{ members: 2400 }, []],
  [{ contracts: 2300 }, ["tiers hold 2400 contracts, not 2300"]],
  [
    { experience: null },
    [
      "experience is missing, and budget rates need it",
      "experience is missing, and stop-loss is priced from it",
      "experience is missing, and the attachment counts from expected claims",
    ],
  ],
  [{ fees: { credits: [{ name: "Credit", pepm: 1 }] } }, ["fees.credits must not exceed the fees"]],
  [{ effective: null }, ["effective is missing", "effective is missing"]],
  [inside("experience", { start: null }), ["experience.start is missing", "experience.start is missing"]],
  [
    inside("experience", { start: "2022-07-01", coverages: [medical] }),
    ["experience.coverages.0.trendMonths would be 54 by the dates, and must be at least 6 and at most 48"],
  ],
  [
    inside("experience", { coverages: [{ ...medical, completionFactor: "0.9", ibnrMultiplier: "1.1" }] }),
    ["experience.coverages.0.ibnrMultiplier must be absent where completionFactor is given"],
  ],
  [
    inside("experience", { coverages: [medical, medical] }),
    ["experience.coverages must not name the same coverage twice"],
  ],
  [
    inside("experience", { coverages: [{ ...medical, paid: 1_000_000 }] }),
    ["experience.claimants must not pool more than the incurred claims"],
  ],
  [
    { ...inside("experience", { excess: 1_225_000 }), ...inside("specific", { premium: 80 }) },
    ["experience.claimants must be absent where excess is given"],
  ],
  [
    {
      ...inside("experience", { excess: 1_225_000, claimants: [] }),
      layerTrend: "CONSISTENT",
      ...inside("specific", { premium: 80 }),
    },
    ["experience.claimants are missing, and a CONSISTENT layer trend needs them instead of excess"],
  ],
  [
    inside("experience", { excess: 1_225_000, claimants: [] }),
    ["experience.claimants are missing, and pricing stop-loss needs them instead of excess"],
  ],
  [{ specific: null }, ["specific is missing, and an excess needs its deductible"]],
  [inside("specific", { trend: null }), ["specific.trend is missing"]],
  [inside("specific", { targetLossRatio: null }), ["specific.targetLossRatio is missing"]],
  [
    inside("specific", { manualExcess: null }),
    ["specific.manualExcess is missing, and own excess has a credibility of only 0.25"],
  ],
  [inside("aggregate", { contractsByMonth: [2400] }), ["aggregate.contractsByMonth must hold 12 months, not 1"]],
  [
    inside("performance", {
      guarantees: [
        { name: "A", weight: 1, met: true },
        { name: "B", weight: "0.1", met: false },
      ],
    }),
    ["performance.guarantees must have weights that sum to at most 1, not 1.1"],
  ],
])("%#: %j", (changes, sentences) => {
  expect(refused(changes)).toEqual(sentences);
});
