import { Decimal, sum, toCents, zero } from "@/lib/units/decimal";
import { blended } from "../blend";
import { Sheet } from "../line";
import { trendFactor } from "../trend";
import { aggregateLines } from "./aggregate";
import { expectedClaimsLines } from "./expected-claims";
import { laserEffect } from "./laser";
import { layerAbove } from "./layer";
import { type Fixed, liabilityLines } from "./liability";
import type { AscInput } from "./schema";

type Specific = NonNullable<AscInput["specific"]>;
type Experience = NonNullable<AscInput["experience"]>;
type Offer = Specific["offers"][number];

/** A stop-loss offer worked through: dollars a year, but for its premium PEPM. */
export type WorkedOffer = {
  name: string;
  deductible: Decimal;
  premium: Decimal;
  annual: Decimal;
  /** What the employer keeps beside the premium: claims above the lowest deductible offered, and what lasers keep. */
  exposure: Decimal;
  /** Premium and exposure: what offers are compared on. */
  compared: Decimal;
  expected: Decimal;
  /** Null without an aggregate attachment. */
  most: Decimal | null;
};

type Case = { input: AscInput; specific: Specific; experience: Experience; fixed: Fixed };

/**
 * Each offer at its own deductible. They compare on premium + exposure: an offer that keeps more claims with the employer,
 * by a higher deductible or by a laser, is charged what it keeps, so that a low premium alone wins nothing.
 */
export function offerLines(sheet: Sheet, input: AscInput, fixed: Fixed): WorkedOffer[] {
  const { specific, experience } = input;
  if (!specific || !experience) return [];
  const { offers } = specific;
  if (offers.length === 0) return [];
  const lowest = Decimal.min(...offers.map(({ deductible }) => deductible));
  const one = { input, specific, experience, fixed };
  return offers.map((offer, index) => workOffer(sheet, one, offer, index, lowest));
}

/** The offer that costs the employer least by premium + exposure, the first of several alike; none where none is offered. */
export const cheapestOffer = (offers: readonly WorkedOffer[]) =>
  offers.reduce<WorkedOffer | null>((best, offer) => (best?.compared.lte(offer.compared) ? best : offer), null);

function workOffer(
  sheet: Sheet,
  { input, specific, experience, fixed }: Case,
  offer: Offer,
  at: number,
  from: Decimal,
) {
  const id = (line: string) => `${line}[${at + 1}]`;
  const label = (text: string) => `${text}, ${offer.name}`;
  const { contracts } = input;
  const { deductible } = offer;
  const months = contracts.times(12);
  const growth = trendFactor(specific.trend ?? zero, specific.trendMonths);
  const premium = premiumLine(sheet, id("O1"), label("Premium"), { specific, experience, offer, at, growth });
  const annual = premium.times(months);
  const yearly = { [id("O1")]: premium, contracts };
  sheet.computed(id("O2"), label("Premium a year"), "USD", annual, yearly, "O1 × contracts × 12");

  const kept = keptAbove(experience, from, deductible, growth).times(months).div(experience.contractMonths);
  const layer = { from, deductible, contracts, contractMonths: experience.contractMonths };
  const between = "trended claims between the lowest deductible offered and this one, at contracts × 12";
  sheet.computed(id("O3"), label("Claims kept below the deductible"), "USD", kept, layer, between);
  const lasers = offer.lasers.map((laser) => laserExposure(laser, deductible, growth));
  const own = Object.fromEntries(offer.lasers.map(({ deductible: laser }, n) => [`lasers[${n}].deductible`, laser]));
  const laser = sum(lasers);
  sheet.computed(id("O4"), label("Laser exposure"), "USD", laser, { deductible, ...own }, "Σ of what each laser keeps");
  const exposure = kept.plus(laser);
  const both = { [id("O3")]: kept, [id("O4")]: laser };
  sheet.computed(id("O5"), label("Exposure"), "USD", exposure, both, "O3 + O4");
  const compared = annual.plus(exposure);
  const parts = { [id("O2")]: annual, [id("O5")]: exposure };
  sheet.computed(id("O6"), label("Premium + exposure"), "USD", compared, parts, "O2 + O5");

  const { below, total, attachment, most } = costAt({ input, specific, experience, fixed }, deductible, premium);
  sheet.computed(id("O7"), label("Expected claims below the deductible"), "USD", below, { deductible }, "as C8, at it");
  const expected = total.plus(laser);
  const cost = { [id("O7")]: below, [id("O4")]: laser, [id("O2")]: annual };
  const rule = "O7 + O4 + O2 + fees, aggregate premium and PCORI − rebates";
  sheet.computed(id("O8"), label("Expected total cost"), "USD", expected, cost, rule);
  const limit = most?.plus(sum(offer.lasers.map((each) => each.deductible.minus(deductible))));
  if (attachment && limit) {
    const factor = { [id("O7")]: below, corridor: input.aggregate!.corridor };
    sheet.computed(id("O9"), label("Annual attachment"), "USD", attachment, factor, "O7 × corridor");
    const limits = { [id("O9")]: attachment, [id("O2")]: annual, deductible, ...own };
    const full = "O9 + O2 + fees, aggregate premium and PCORI − rebates + every laser in full";
    sheet.computed(id("O10"), label("Maximum liability"), "USD", limit, limits, full);
  }
  return { name: offer.name, deductible, premium, annual, exposure, compared, expected, most: limit ?? null };
}

/** Trended claims of the period between two deductibles; nothing between a deductible and itself. */
function keptAbove(experience: Experience, from: Decimal, to: Decimal, factor: Decimal) {
  if (from.eq(to)) return zero;
  const [low, high] = [from, to].map((deductible) => layerAbove(experience, deductible, factor).trended ?? zero);
  return low!.minus(high!);
}

/** What one laser keeps with the employer: as stated, or of the claimant it is for. */
function laserExposure(
  { claimant, deductible: laser, exposure }: Offer["lasers"][number],
  group: Decimal,
  by: Decimal,
) {
  return exposure ?? laserEffect(claimant!, by, { group, laser }).retained;
}

type Priced = { specific: Specific; experience: Experience; offer: Offer; at: number; growth: Decimal };

/** As quoted, or priced as the specific is, before any laser. */
function premiumLine(sheet: Sheet, id: string, label: string, { specific, experience, offer, at, growth }: Priced) {
  if (offer.premium) return sheet.entered(id, label, "PEPM", offer.premium, `specific.offers[${at}].premium`);
  const { credibility, targetLossRatio, deductible } = specific;
  const own = (layerAbove(experience, offer.deductible, growth).trended ?? zero).div(experience.contractMonths);
  const stated = offer.manualExcess ?? (offer.deductible.eq(deductible) ? specific.manualExcess : null);
  const manual = stated ?? own;
  const priced = toCents(blended(credibility, own, manual).div(targetLossRatio!));
  const inputs = { deductible: offer.deductible, credibility, ownExcess: own, manualExcess: manual };
  const rule = "(credibility × own excess + the rest × manual excess) ÷ target LR, to the cent";
  return sheet.computed(id, label, "PEPM", priced, { ...inputs, targetLossRatio: targetLossRatio! }, rule);
}

/** The plan's cost were this its deductible and premium, by the same lines as the case itself, on a sheet nobody keeps. */
function costAt({ input, specific, experience, fixed }: Case, deductible: Decimal, premium: Decimal) {
  const aside = new Sheet();
  const at = { ...input, specific: { ...specific, deductible } };
  const claims = expectedClaimsLines(aside, at, experience);
  const attachment = input.aggregate && aggregateLines(aside, input.aggregate, claims, input.contracts).annual;
  const { total, most } = liabilityLines(aside, at, claims, { ...fixed, specific: premium }, attachment);
  return { below: claims.annual, total, attachment, most };
}
