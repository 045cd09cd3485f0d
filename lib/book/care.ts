import { decimal } from "@/lib/units/decimal";
import { figuresOver } from "@/lib/units/leaves";

/** Setting `care`: the LR above which, and the fee adequacy below which, the Book marks an account. Shares. */
export const usualCare = { lossRatio: "0.90", feeAdequacy: "0.95" };

/** The two limits in force, as text. */
export type Care = typeof usualCare;

/** The limits of the setting as it is stored; one of another shape is as usual. */
export function careFrom(stored: unknown): Care {
  const { lossRatio, feeAdequacy } = figuresOver(usualCare, stored);
  return { lossRatio: lossRatio.toFixed(), feeAdequacy: feeAdequacy.toFixed() };
}

/** Whether an LR or a fee adequacy, as a share, is marked for care; an unknown one is not. */
export const needsCare = {
  lossRatio: (share: string | null, { lossRatio }: Care) => share !== null && decimal(share).gt(lossRatio),
  feeAdequacy: (share: string | null, { feeAdequacy }: Care) => share !== null && decimal(share).lt(feeAdequacy),
};
