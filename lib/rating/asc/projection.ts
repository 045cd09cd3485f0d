import { type Decimal, zero } from "@/lib/units/decimal";
import type { Gate } from "../gates";
import { type Line, Sheet } from "../line";
import { aggregateLines } from "./aggregate";
import { budgetLines } from "./budget";
import { expectedClaimsLines } from "./expected-claims";
import { feeLines } from "./fees";
import { ascGatesOf } from "./gates";
import { guaranteeLines } from "./guarantee";
import { liabilityLines } from "./liability";
import { cheapestOffer, offerLines, type WorkedOffer } from "./offers";
import { performanceLines } from "./performance";
import type { AscInput } from "./schema";
import { specificLines } from "./specific";

/** A self-funded renewal worked through: every line in order, and its gates. Parts the input leaves out are left out. */
export type AscProjection = {
  lines: Line[];
  /** Total billed PEPM. */
  billed: Decimal;
  /** Billed less pass-through, PEPM: the ASC revenue. */
  retained: Decimal;
  /** Dollars a year net of rebates; null without experience. */
  expectedCost: Decimal | null;
  /** Specific and aggregate premium PEPM; null without a specific. */
  stopLoss: Decimal | null;
  /** Stop-loss offers in their order, and the one that costs least by premium + exposure. */
  offers: WorkedOffer[];
  cheapest: WorkedOffer | null;
  gates: Gate[];
};

/** Fees, expected claims, stop-loss, liability, budget rates, guarantee and penalties. The input is consistent. */
export function rateAsc(input: AscInput): AscProjection {
  const { contracts, experience, specific, aggregate, guarantee, performance, tiers, cobraLoad } = input;
  const sheet = new Sheet();
  const fees = feeLines(sheet, input.fees, contracts);
  const expected = experience && expectedClaimsLines(sheet, input, experience);
  const stopLoss = specific && specificLines(sheet, specific, experience);
  const premium = stopLoss && stopLossLine(sheet, stopLoss.premium, aggregate?.premium ?? zero);
  const attachment = aggregate && expected && aggregateLines(sheet, aggregate, expected, contracts);
  const premiums = { billed: fees.billed, specific: stopLoss?.premium ?? null, aggregate: aggregate?.premium ?? null };
  const liability = expected && liabilityLines(sheet, input, expected, premiums, attachment?.annual ?? null);
  if (liability && tiers.length) budgetLines(sheet, liability.total, tiers, cobraLoad);
  const offers = offerLines(sheet, input, premiums);
  if (guarantee) {
    const currentFee = guarantee.currentFee ?? input.currentFee;
    guaranteeLines(sheet, { ...guarantee, currentFee }, guarantee.contracts ?? contracts);
  }
  if (performance) performanceLines(sheet, performance, fees.annualBase);
  const outcome = { claimsPmpm: expected?.pmpm ?? null, specificChange: stopLoss?.change ?? null };
  return {
    lines: sheet.lines,
    billed: fees.billed,
    retained: fees.retained,
    expectedCost: liability?.total ?? null,
    stopLoss: premium,
    offers,
    cheapest: cheapestOffer(offers),
    gates: ascGatesOf(input, { ...outcome, retained: fees.retained }),
  };
}

/** What a stop-loss decision requires. */
function stopLossLine(sheet: Sheet, specific: Decimal, aggregate: Decimal) {
  const parts = { S8: specific, aggregatePremium: aggregate };
  return sheet.computed("S18", "Stop-loss premium", "PEPM", specific.plus(aggregate), parts, "S8 + aggregate premium");
}
