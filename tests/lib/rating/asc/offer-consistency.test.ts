import { expect, test } from "vitest";
import { ascInput } from "@/lib/rating/asc/schema";
import { ascFields, refusals } from "@/tests/fixtures/rating/read";

const fields = ascFields();
const layers = [
  { deductible: 300_000, excess: 1_225_000, trended: 1_460_190 },
  { deductible: 500_000, excess: 690_000, trended: 842_100 },
];
const plain = { name: "Plain", deductible: 300_000, premium: 80 };
type Parts = { experience?: object; specific?: object; offers?: object[] };
const refused = ({ experience = {}, specific = {}, offers = [plain] }: Parts) =>
  refusals(ascInput, {
    ...fields,
    experience: { ...fields.experience, claimants: [], layers, ...experience },
    specific: { ...fields.specific, lasers: [], deductibles: [], offers, ...specific },
  });
const laser = (one: object) => ({ offers: [{ ...plain, lasers: [one] }] });

test.each<[Parts, string[]]>([
  [{}, []],
  [
    { experience: { excess: 1_225_000 } },
    [
      "experience.excess must be absent where layers are given",
      "experience.claimants are missing, and pricing stop-loss needs them instead of excess",
    ],
  ],
  [{ experience: { claimants: [400_000] } }, ["experience.claimants must be absent where layers are given"]],
  [
    { experience: { layers: layers.slice(1) }, specific: { premium: 80, offers: [{ ...plain, deductible: 500_000 }] } },
    ["experience.layers must hold the specific deductible, 300000"],
  ],
  [
    { experience: { layers: [...layers, { deductible: 300_000, excess: 1_225_000 }] } },
    ["experience.layers.2.deductible must not be listed twice"],
  ],
  [
    { experience: { layers: [layers[0], { deductible: 500_000, excess: 2_000_000, trended: 1_500_000 }] } },
    [
      "experience.layers.1.excess must not be more than above a lower deductible",
      "experience.layers.1.trended must not be more than above a lower deductible",
    ],
  ],
  [
    { experience: { layers: [{ deductible: 300_000, excess: 1_225_000 }] } },
    ["experience.layers.0.trended is missing, and stop-loss is priced from it"],
  ],
  [{ offers: [plain, { ...plain, name: "plain" }] }, ["specific.offers.1.name must not be given twice"]],
  [
    { offers: [plain, { ...plain, name: "Other", deductible: 400_000 }] },
    ["specific.offers.1.deductible must be one of the layers, or the claims above it are not known"],
  ],
  [
    { specific: { premium: 80, targetLossRatio: null }, offers: [{ name: "Ours", deductible: 300_000 }] },
    ["specific.offers.0.premium is missing, and nothing says how to price it"],
  ],
  [
    { offers: [{ name: "Ours", deductible: 500_000 }] },
    ["specific.offers.0.manualExcess is missing, and own excess has a credibility of only 0.25"],
  ],
  [
    laser({ deductible: 300_000, exposure: 0 }),
    ["specific.offers.0.lasers.0.deductible must be above the offer's deductible"],
  ],
  [laser({ deductible: 750_000 }), ["specific.offers.0.lasers.0.exposure is missing"]],
  [
    laser({ deductible: 750_000, exposure: 1, claimant: 800_000 }),
    ["specific.offers.0.lasers.0.exposure must be absent where claimant is given"],
  ],
  [
    laser({ deductible: 750_000, exposure: 450_001 }),
    ["specific.offers.0.lasers.0.exposure must be at most 450000, the laser less the deductible"],
  ],
])("%#: %j", (parts, sentences) => {
  expect(refused(parts)).toEqual(sentences);
});

test("a guarantee needs today's fee, its own or the case's", () => {
  const guarantee = { ...fields.guarantee, currentFee: null };
  expect(refusals(ascInput, { ...fields, guarantee })).toEqual(["guarantee.currentFee is missing"]);
  expect(refusals(ascInput, { ...fields, guarantee, currentFee: 44 })).toEqual([]);
});
