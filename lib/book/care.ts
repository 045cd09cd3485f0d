import { decimal } from "@/lib/units/decimal";

const highestRatio = decimal("0.90");
const lowestAdequacy = decimal("0.95");

/** Whether an LR or a fee adequacy, as a share, is marked for care; an unknown one is not. */
export const needsCare = {
  lossRatio: (share: string | null) => share !== null && decimal(share).gt(highestRatio),
  feeAdequacy: (share: string | null) => share !== null && decimal(share).lt(lowestAdequacy),
};
