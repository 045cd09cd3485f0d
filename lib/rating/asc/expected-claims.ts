import { type Decimal, sum, zero } from "@/lib/units/decimal";
import { type Claims, claimsOf } from "../claims";
import type { Sheet } from "../line";
import { bearerOf, excessOf } from "../pooling";
import { trendFactor, trendMonths } from "../trend";
import { belowDeductible, layerTrend } from "./layer-trend";
import type { AscInput } from "./schema";

type Experience = NonNullable<AscInput["experience"]>;
type Coverage = Experience["coverages"][number];

/** Claims below the specific deductible in the rating year: PEPM, and dollars at twelve months of today's contracts. */
export type ExpectedClaims = { pepm: Decimal; annual: Decimal; pmpm: Decimal };

/** Expected claims: incurred, less the excess of the specific, per contract month, trended, added over coverages. */
export function expectedClaimsLines(sheet: Sheet, input: AscInput, experience: Experience): ExpectedClaims {
  const deductible = input.specific?.deductible ?? null;
  const excess = excessOf(experience, deductible);
  const rule = "Σ over claimants of max(0, claimant − deductible)";
  if (deductible && !experience.excess) sheet.computed("C1", "Excess removed", "USD", excess, { deductible }, rule);
  else sheet.entered("C1", "Excess removed", "USD", excess, "experience.excess");

  const bearer = bearerOf(experience.coverages);
  const trended = experience.coverages.map((coverage, index) => {
    const isBearer = index === bearer;
    return coverageLines(sheet, input, experience, coverage, index, { excess: isBearer ? excess : zero, isBearer });
  });
  const parts = Object.fromEntries(trended.map((pepm, index) => [`C6[${index + 1}]`, pepm]));
  const pepm = sheet.computed("C7", "Expected claims", "PEPM", sum(trended), parts, "Σ over coverages of C6");
  const { contracts, members } = input;
  const annual = pepm.times(contracts).times(12);
  sheet.computed("C8", "Expected claims a year", "USD", annual, { C7: pepm, contracts }, "C7 × contracts × 12");
  const pmpm = annual.div(members.times(12));
  sheet.computed("C9", "Expected claims", "PMPM", pmpm, { C8: annual, members }, "C8 ÷ (members × 12)");
  return { pepm, annual, pmpm };
}

type Layer = { excess: Decimal; isBearer: boolean };

function coverageLines(
  sheet: Sheet,
  input: AscInput,
  experience: Experience,
  coverage: Coverage,
  index: number,
  { excess, isBearer }: Layer,
) {
  const id = (line: string) => `${line}[${index + 1}]`;
  const label = (text: string) => `${text}, ${coverage.name}`;
  const claims = claimsOf(coverage);
  sheet.entered(id("C2"), label("Paid claims"), "USD", claims.paid, `experience.coverages[${index}].paid`);
  const completing = { [id("C2")]: claims.paid, completion: claims.completion };
  sheet.computed(id("C3"), label("Incurred claims"), "USD", claims.incurred, completing, "C2 ÷ completion");
  const factor = trendFactor(coverage.trend, monthsOf(input, experience, coverage));
  const growth = { trend: coverage.trend, trendMonths: monthsOf(input, experience, coverage) };
  sheet.computed(id("C4"), label("Trend factor"), "factor", factor, growth, "(1 + trend)^(trend months ÷ 12)");

  const { below, rule } = trendedBelow(input, experience, claims, excess, factor, isBearer);
  const inputs = { [id("C3")]: claims.incurred, C1: excess, [id("C4")]: factor };
  sheet.computed(id("C5"), label("Trended claims below the deductible"), "USD", below, inputs, rule);
  if (isBearer && input.layerTrend === "CONSISTENT" && input.specific) {
    const growth = layerTrend(claims.incurred, experience.claimants, input.specific.deductible, factor);
    const parts = { [id("C5")]: below, [id("C3")]: claims.incurred, C1: excess };
    sheet.computed(id("C5a"), label("Layer trend"), "share", growth, parts, "C5 ÷ (C3 − C1) − 1");
  }
  const { contractMonths } = experience;
  const exposed = { [id("C5")]: below, contractMonths };
  return sheet.computed(
    id("C6"),
    label("Trended claims"),
    "PEPM",
    below.div(contractMonths),
    exposed,
    "C5 ÷ contract months",
  );
}

function trendedBelow(
  { layerTrend, specific }: AscInput,
  { claimants }: Experience,
  { incurred }: Claims,
  excess: Decimal,
  factor: Decimal,
  isBearer: boolean,
) {
  if (layerTrend === "CONSISTENT" && isBearer && specific) {
    const below = belowDeductible(incurred, claimants, specific.deductible, factor);
    return { below, rule: "C3 × C4 − Σ over claimants of max(0, claimant × C4 − deductible)" };
  }
  return { below: incurred.minus(excess).times(factor), rule: isBearer ? "(C3 − C1) × C4" : "C3 × C4" };
}

function monthsOf(
  { effective, ratingMonths }: AscInput,
  { start, months }: Experience,
  { trendMonths: stated }: Coverage,
) {
  return stated ?? trendMonths({ start: start!, months }, { start: effective!, months: ratingMonths });
}
