import type { Decimal } from "@/lib/units/decimal";
import { one } from "@/lib/units/decimal";
import { rateAction } from "./action";
import { Sheet } from "./line";

/** What a worksheet required, and the exposure relief costs money on: PMPM rates, shares of premium, a year's member months. */
export type ReliefBasis = {
  required: Decimal;
  current: Decimal;
  projectedClaims: Decimal;
  fixed: Decimal;
  /** Commission, tax and every other share of premium except margin: paid on whatever premium is quoted. */
  expenseShare: Decimal;
  memberMonths: Decimal;
};

/**
 * The economics of quoting `quoted` PMPM where more, or less, is required. Relief is positive when the quote is lower;
 * commission and tax are recomputed on the quoted premium, so that the margin is the one the quote leaves.
 */
export function reliefAt(quoted: Decimal, basis: ReliefBasis) {
  const { required, current, projectedClaims, fixed, expenseShare, memberMonths } = basis;
  const sheet = new Sheet();
  const line = sheet.computed.bind(sheet);
  const rates = { required, quoted, current };
  const quotedAction = line(
    "R1",
    "Quoted action",
    "share",
    rateAction(quoted, current),
    { quoted, current },
    "quoted ÷ current − 1",
  );
  const adequacy = line("R2", "Adequacy", "share", quoted.div(required), { quoted, required }, "quoted ÷ required");
  const points = rateAction(required, current).minus(quotedAction).times(100);
  line("R3", "Relief in points", "points", points, rates, "(required − quoted) ÷ current × 100");
  const pmpm = line("R4", "Relief", "PMPM", required.minus(quoted), { required, quoted }, "required − quoted");
  const annual = line(
    "R5",
    "Relief in dollars",
    "USD",
    pmpm.times(memberMonths),
    { R4: pmpm, memberMonths },
    "R4 × member months of a year",
  );
  const lossRatio = line(
    "R6",
    "LR at quoted",
    "share",
    projectedClaims.div(quoted),
    { projectedClaims, quoted },
    "claims ÷ quoted",
  );
  const kept = { quoted, expenseShare, projectedClaims, fixed };
  const left = quoted.times(one.minus(expenseShare)).minus(projectedClaims).minus(fixed);
  const margin = line("R7", "Margin at quoted", "PMPM", left, kept, "quoted × (1 − expense share) − claims − fixed");
  const marginShare = line(
    "R8",
    "Margin of premium at quoted",
    "share",
    margin.div(quoted),
    { R7: margin, quoted },
    "R7 ÷ quoted",
  );
  return { quotedAction, adequacy, points, pmpm, annual, lossRatio, margin, marginShare, lines: sheet.lines };
}
