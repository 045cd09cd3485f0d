import { type Decimal, sum } from "@/lib/units/decimal";
import { claimsOf } from "../claims";
import type { Sheet } from "../line";
import { bearerOf } from "../pooling";
import { trendFactor, trendMonths } from "../trend";
import { excessAbove } from "./layer";
import { belowDeductible, layerTrend } from "./layer-trend";
import type { AscInput } from "./schema";

type Experience = NonNullable<AscInput["experience"]>;
type Coverage = Experience["coverages"][number];

/** Claims below the specific deductible in the rating year: PEPM, and dollars at twelve months of today's contracts. */
export type ExpectedClaims = { pepm: Decimal; annual: Decimal; pmpm: Decimal };

/** Expected claims: incurred, less the excess of the specific, per contract month, trended, added over coverages. */
export function expectedClaimsLines(sheet: Sheet, input: AscInput, experience: Experience): ExpectedClaims {
  const deductible = input.specific?.deductible ?? null;
  const excess = excessAbove(experience, deductible);
  const rule = "Σ over claimants of max(0, claimant − deductible)";
  const isStated = experience.excess || experience.layers.length > 0;
  if (deductible && !isStated) sheet.computed("C1", "Excess removed", "USD", excess, { deductible }, rule);
  else
    sheet.entered("C1", "Excess removed", "USD", excess, experience.excess ? "experience.excess" : "experience.layers");

  const bearer = bearerOf(experience.coverages);
  const trended = experience.coverages.map((coverage, index) =>
    coverageLines(sheet, input, experience, coverage, index, index === bearer ? excess : null),
  );
  const parts = Object.fromEntries(trended.map((pepm, index) => [`C6[${index + 1}]`, pepm]));
  const pepm = sheet.computed("C7", "Expected claims", "PEPM", sum(trended), parts, "Σ over coverages of C6");
  const { contracts, members } = input;
  const annual = pepm.times(contracts).times(12);
  sheet.computed("C8", "Expected claims a year", "USD", annual, { C7: pepm, contracts }, "C7 × contracts × 12");
  const pmpm = annual.div(members.times(12));
  sheet.computed("C9", "Expected claims", "PMPM", pmpm, { C8: annual, members }, "C8 ÷ (members × 12)");
  return { pepm, annual, pmpm };
}

/** The lines of one coverage; `excess` is null where another coverage bears it. */
function coverageLines(
  sheet: Sheet,
  input: AscInput,
  experience: Experience,
  coverage: Coverage,
  index: number,
  excess: Decimal | null,
) {
  const id = (line: string) => `${line}[${index + 1}]`;
  const label = (text: string) => `${text}, ${coverage.name}`;
  const { paid, incurred, completion } = claimsOf(coverage);
  sheet.entered(id("C2"), label("Paid claims"), "USD", paid, `experience.coverages[${index}].paid`);
  const completing = { [id("C2")]: paid, completion };
  sheet.computed(id("C3"), label("Incurred claims"), "USD", incurred, completing, "C2 ÷ completion");
  const months = monthsOf(input, experience, coverage);
  const factor = trendFactor(coverage.trend, months);
  const growth = { trend: coverage.trend, trendMonths: months };
  sheet.computed(id("C4"), label("Trend factor"), "factor", factor, growth, "(1 + trend)^(trend months ÷ 12)");

  const grown = { [id("C3")]: incurred, [id("C4")]: factor };
  const below = excess
    ? belowLines(sheet, input, experience, { incurred, excess, factor }, id, label)
    : sheet.computed(id("C5"), label("Trended claims"), "USD", incurred.times(factor), grown, "C3 × C4");
  const { contractMonths } = experience;
  const exposed = { [id("C5")]: below, contractMonths };
  const pepm = below.div(contractMonths);
  return sheet.computed(id("C6"), label("Trended claims"), "PEPM", pepm, exposed, "C5 ÷ contract months");
}

type Layer = { incurred: Decimal; excess: Decimal; factor: Decimal };
type Name = (text: string) => string;

/** Trended dollars below the deductible, by the simple or the consistent layer trend. */
function belowLines(
  sheet: Sheet,
  { layerTrend: method, specific }: AscInput,
  { claimants }: Experience,
  { incurred, excess, factor }: Layer,
  id: Name,
  label: Name,
) {
  const words = label("Trended claims below the deductible");
  const inputs = { [id("C3")]: incurred, C1: excess, [id("C4")]: factor };
  if (method === "SIMPLE" || !specific)
    return sheet.computed(id("C5"), words, "USD", incurred.minus(excess).times(factor), inputs, "(C3 − C1) × C4");
  const { deductible } = specific;
  const consistent = belowDeductible(incurred, claimants, deductible, factor);
  const rule = "C3 × C4 − Σ over claimants of max(0, claimant × C4 − deductible)";
  const grown = { [id("C3")]: incurred, [id("C4")]: factor, deductible };
  const below = sheet.computed(id("C5"), words, "USD", consistent, grown, rule);
  if (incurred.gt(excess)) {
    const growth = layerTrend(incurred, claimants, deductible, factor);
    const parts = { [id("C5")]: below, [id("C3")]: incurred, C1: excess };
    sheet.computed(id("C5a"), label("Layer trend"), "share", growth, parts, "C5 ÷ (C3 − C1) − 1");
  }
  return below;
}

function monthsOf(
  { effective, ratingMonths }: AscInput,
  { start, months }: Experience,
  { trendMonths: stated }: Coverage,
) {
  return stated ?? trendMonths({ start: start!, months }, { start: effective!, months: ratingMonths });
}
