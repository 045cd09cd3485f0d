import { type Decimal, decimal } from "@/lib/units/decimal";
import { rateAction } from "../action";
import { type Gate, gate } from "../gates";
import type { AscInput } from "./schema";

type Outcome = { claimsPmpm: Decimal | null; specificChange: Decimal | null; retained: Decimal };

/** Every ASC gate that applies, tripped or not. */
export function ascGatesOf(input: AscInput, { claimsPmpm, specificChange, retained }: Outcome): Gate[] {
  const { manualClaims, currentFee, aggregate, specific } = input;
  const toManual = manualClaims && claimsPmpm?.div(manualClaims);
  const lasers =
    specific && specific.lasers.length + specific.offers.reduce((all, offer) => all + offer.lasers.length, 0);
  const feeChange = currentFee && rateAction(retained, currentFee);
  return [
    toManual && gate("CLAIMS_TO_MANUAL", "Expected claims ÷ manual", toManual, ["0.75", "1.3"], "Compare the two."),
    specificChange && gate("SPECIFIC_CHANGE", "Specific premium change", specificChange, ["0", "0.4"], "Say why."),
    lasers !== null && gate("LASERS", "Lasers", decimal(lasers), [null, "0"], "Compare premium plus laser exposure."),
    aggregate && corridorGate(aggregate.corridor),
    feeChange && gate("FEE_CHANGE", "Fee change", feeChange, ["-0.08", "0.1"], "Say what drives the change."),
  ].filter((each) => each !== null && each !== undefined && each !== false);
}

/** Corridors are sold at 20, 25 and 30 %. */
function corridorGate(corridor: Decimal): Gate {
  const usual = ["1.2", "1.25", "1.3"].some((each) => corridor.eq(each));
  const known = gate("CORRIDOR", "Aggregate corridor", corridor, ["1.2", "1.3"], "Corridors are 1.20, 1.25 or 1.30.");
  return { ...known, tripped: !usual };
}
