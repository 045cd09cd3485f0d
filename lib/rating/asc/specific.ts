import { type Decimal, toCents, zero } from "@/lib/units/decimal";
import { rateAction } from "../action";
import { blended } from "../blend";
import type { Sheet } from "../line";
import { trendFactor } from "../trend";
import { laserEffect } from "./laser";
import { layerAbove } from "./layer";
import type { AscInput } from "./schema";

type Specific = NonNullable<AscInput["specific"]>;
type Experience = AscInput["experience"];

/** Specific stop-loss premium PEPM, to the cent as it is contractual, and its change before rounding; null if unknown. */
export type SpecificPremium = { premium: Decimal; change: Decimal | null };

/** The premium as quoted, or priced from own and manual excess; then the deductibles and lasers asked about. */
export function specificLines(sheet: Sheet, specific: Specific, experience: Experience): SpecificPremium {
  const factor = specific.trend && trendFactor(specific.trend, specific.trendMonths);
  const exact = specific.premium ?? pricedLine(sheet, specific, experience!, factor!);
  const premium = specific.premium
    ? sheet.entered("S8", "Specific premium", "PEPM", exact, "specific.premium")
    : sheet.computed("S8", "Specific premium", "PEPM", toCents(exact), { S7: exact }, "S7 to the cent");
  const { currentPremium } = specific;
  const change = currentPremium && rateAction(exact, currentPremium);
  const priced = specific.premium ? "S8" : "S7";
  if (change) {
    const inputs = { [priced]: exact, currentPremium };
    sheet.computed("S9", "Specific premium change", "share", change, inputs, `${priced} ÷ current − 1`);
  }
  if (factor) {
    for (const [index, deductible] of gridOf(specific, experience).entries())
      gridLines(sheet, index, experience!, deductible, factor);
    laserLines(sheet, specific, factor, premium);
  }
  return { premium, change };
}

/** The deductibles to show leveraged trend at: those asked about, else those claims are known above. */
const gridOf = ({ deductibles }: Specific, experience: Experience) =>
  deductibles.length ? deductibles : (experience?.layers ?? []).map(({ deductible }) => deductible);

function pricedLine(sheet: Sheet, specific: Specific, experience: NonNullable<Experience>, factor: Decimal) {
  const { deductible, credibility, manualExcess, targetLossRatio } = specific;
  const { contractMonths } = experience;
  const { base, trended: grownExcess, trend } = layerAbove(experience, deductible, factor);
  const trended = grownExcess ?? zero;
  sheet.computed("S1", "Own excess", "USD", base, { deductible }, "Σ over claimants of max(0, claimant − deductible)");
  const basePepm = base.div(contractMonths);
  sheet.computed("S2", "Own excess", "PEPM", basePepm, { S1: base, contractMonths }, "S1 ÷ contract months");
  const trendedPepm = trended.div(contractMonths);
  const grown = { trendFactor: factor, deductible, contractMonths };
  const rule = "Σ of max(0, claimant × trend factor − deductible) ÷ contract months";
  sheet.computed("S3", "Trended own excess", "PEPM", trendedPepm, grown, rule);
  if (trend) sheet.computed("S4", "Leveraged trend", "share", trend, { S2: basePepm, S3: trendedPepm }, "S3 ÷ S2 − 1");
  const manual = manualExcess ?? trendedPepm;
  const mixed = blended(credibility, trendedPepm, manual);
  const sides = { credibility, S3: trendedPepm, manualExcess: manual };
  sheet.computed("S6", "Blended excess", "PEPM", mixed, sides, "credibility × S3 + (1 − credibility) × manual excess");
  const inputs = { S6: mixed, targetLossRatio: targetLossRatio! };
  return sheet.computed(
    "S7",
    "Specific premium, unrounded",
    "PEPM",
    mixed.div(targetLossRatio!),
    inputs,
    "S6 ÷ target LR",
  );
}

function gridLines(
  sheet: Sheet,
  index: number,
  experience: NonNullable<Experience>,
  deductible: Decimal,
  factor: Decimal,
) {
  const id = (line: string) => `${line}[${index + 1}]`;
  const of = `above ${deductible}`;
  const { base, trended, trend } = layerAbove(experience, deductible, factor);
  sheet.computed(id("S10"), `Base excess ${of}`, "USD", base, { deductible }, "Σ of max(0, claimant − deductible)");
  const grown = { deductible, trendFactor: factor };
  const rule = "Σ of max(0, claimant × trend factor − deductible)";
  if (trended) sheet.computed(id("S11"), `Trended excess ${of}`, "USD", trended, grown, rule);
  if (trend && trended)
    sheet.computed(
      id("S12"),
      `Leveraged trend ${of}`,
      "share",
      trend,
      { [id("S10")]: base, [id("S11")]: trended },
      "S11 ÷ S10 − 1",
    );
}

function laserLines(sheet: Sheet, { lasers, deductible: group }: Specific, factor: Decimal, premium: Decimal) {
  let exposure = zero;
  for (const [index, { claimant, deductible: laser }] of lasers.entries()) {
    const id = (line: string) => `${line}[${index + 1}]`;
    const { trended, paid, paidUnderLaser, retained } = laserEffect(claimant, factor, { group, laser });
    exposure = exposure.plus(retained);
    sheet.computed(
      id("S13"),
      "Lasered claimant, trended",
      "USD",
      trended,
      { trendFactor: factor },
      "claimant × trend factor",
    );
    sheet.computed(
      id("S14"),
      "Paid at the deductible",
      "USD",
      paid,
      { [id("S13")]: trended, group },
      "max(0, S13 − deductible)",
    );
    const under = { [id("S13")]: trended, laser };
    sheet.computed(id("S15"), "Paid at the laser", "USD", paidUnderLaser, under, "max(0, S13 − laser)");
    const parts = { [id("S14")]: paid, [id("S15")]: paidUnderLaser };
    sheet.computed(id("S16"), "Kept by the employer", "USD", retained, parts, "S14 − S15");
  }
  if (lasers.length)
    sheet.computed("S17", "Laser exposure", "USD", exposure, { S8: premium }, "Σ of S16, beside the premium S8");
}
