import { decimal, inFull } from "@/lib/units/decimal";
import type { Slot } from "./slots";

export type Verdict = "AGREE" | "DECLINE" | "RETURN";
/** A signature as the outcome is counted: its step, and the rate it agrees to, on the line’s basis. */
export type Signed = { step: number; verdict: Verdict; rate: string | null };
export type Status = "OPEN" | "APPROVED" | "DECLINED" | "RETURNED" | "WITHDRAWN" | "EXPIRED";

export type Progress =
  | { status: "OPEN"; step: number; agreed: number }
  | { status: "APPROVED"; rate: string }
  | { status: "DECLINED" | "RETURNED" };

/**
 * What signatures have come to. `seats` is how many were asked at a step. One no ends it, and of several asked as soon as
 * those left cannot make the quorum. What is approved is the highest rate that somebody with a deciding or co-signing pen
 * agreed to, never less than was asked: nobody has conceded more than that.
 */
export function progressOf(
  slots: readonly Slot[],
  signatures: readonly Signed[],
  { asked, seats }: { asked: string; seats: (step: number) => number },
): Progress {
  if (signatures.some(({ verdict }) => verdict === "RETURN")) return { status: "RETURNED" };
  for (const [step, { quorum }] of slots.entries()) {
    const here = signatures.filter((signature) => signature.step === step);
    const agreed = here.filter(({ verdict }) => verdict === "AGREE").length;
    const against = here.length - agreed;
    if (against > 0 && Math.max(seats(step), quorum) - against < quorum) return { status: "DECLINED" };
    if (agreed < quorum) return { status: "OPEN", step, agreed };
  }
  const binding = signatures.filter(
    ({ step, verdict, rate }) => verdict === "AGREE" && rate !== null && slots[step]?.does !== "RECOMMEND",
  );
  const rates = binding.map(({ rate }) => decimal(rate ?? asked));
  return {
    status: "APPROVED",
    rate: inFull(rates.reduce((most, rate) => (rate.gt(most) ? rate : most), decimal(asked))),
  };
}
