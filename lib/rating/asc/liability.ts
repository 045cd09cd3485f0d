import { type Decimal, zero } from "@/lib/units/decimal";
import { rateAction } from "../action";
import type { Sheet } from "../line";
import type { ExpectedClaims } from "./expected-claims";
import type { AscInput } from "./schema";

/** What the plan costs besides claims: billed fees and stop-loss premiums PEPM, each to the cent already. */
export type Fixed = { billed: Decimal; specific: Decimal | null; aggregate: Decimal | null };

/** Expected total cost net of rebates, and the most the employer can owe where an aggregate attachment limits it. */
export function liabilityLines(
  sheet: Sheet,
  input: AscInput,
  expected: ExpectedClaims,
  fixed: Fixed,
  attachment: Decimal | null,
) {
  const { contracts, members, rebates, pcori, priorProjection } = input;
  const specific = fixed.specific ?? zero;
  const aggregatePremium = fixed.aggregate ?? zero;
  const months = contracts.times(12);
  const premiums = { F5: fixed.billed, S8: specific, aggregatePremium };
  const pepm = fixed.billed.plus(specific).plus(aggregatePremium);
  sheet.computed("T1", "Fixed costs", "PEPM", pepm, premiums, "F5 + S8 + aggregate premium");
  const fixedAnnual = pepm.times(months);
  sheet.computed("T2", "Fixed costs a year", "USD", fixedAnnual, { T1: pepm, contracts }, "T1 × contracts × 12");
  const credit = rebates.times(months).negated();
  sheet.computed("T3", "Rebates a year", "USD", credit, { rebates, contracts }, "−rebates × contracts × 12");
  const fee = pcori.times(members);
  sheet.computed("T4", "PCORI fee", "USD", fee, { pcori, members }, "PCORI × members");

  const total = expected.annual.plus(fixedAnnual).plus(fee).plus(credit);
  const parts = { C8: expected.annual, T2: fixedAnnual, T4: fee, T3: credit };
  sheet.computed("T5", "Expected total cost, net of rebates", "USD", total, parts, "C8 + T2 + T4 + T3");
  const perContract = total.div(months);
  sheet.computed("T6", "Expected total cost", "PEPM", perContract, { T5: total, contracts }, "T5 ÷ (contracts × 12)");
  sheet.computed(
    "T7",
    "Expected total cost",
    "PMPM",
    total.div(members.times(12)),
    { T5: total, members },
    "T5 ÷ (members × 12)",
  );
  if (priorProjection) {
    const change = rateAction(perContract, priorProjection);
    sheet.computed(
      "T8",
      "Change from prior projection",
      "share",
      change,
      { T6: perContract, priorProjection },
      "T6 ÷ prior − 1",
    );
  }
  const most = attachment?.plus(fixedAnnual).plus(fee).plus(credit);
  if (attachment && most) {
    const limits = { G2: attachment, T2: fixedAnnual, T4: fee, T3: credit };
    sheet.computed("T9", "Maximum liability", "USD", most, limits, "G2 + T2 + T4 + T3");
    sheet.computed(
      "T10",
      "Maximum liability",
      "PEPM",
      most.div(months),
      { T9: most, contracts },
      "T9 ÷ (contracts × 12)",
    );
    if (total.gt(0))
      sheet.computed("T11", "Maximum ÷ expected", "factor", most.div(total), { T9: most, T5: total }, "T9 ÷ T5");
  }
  return { total, perContract, most };
}
