import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { type Progress, progressOf, type Signed, type Verdict } from "./progress";
import type { Slot } from "./slots";

/** Who was asked at a step, by the person whose level it is. */
export type Seat = { step: number; userId: string };
export type Signature = Signed & { signerId: string; principalId: string };
export type Request = {
  status: string;
  requesterId: string;
  slots: readonly Slot[];
  seats: readonly Seat[];
  signatures: readonly Signature[];
  askedRate: string;
  requiredRate: string;
  expiresOn: Day;
};
/** Who signs, for whom where that is somebody away, and what they say. */
export type Pen = { signerId: string; principalId: string; verdict: Verdict; rate: string | null };

const over: Record<string, string> = {
  APPROVED: "It is approved already.",
  DECLINED: "It is declined already.",
  RETURNED: "It went back to whoever asked.",
  WITHDRAWN: "Whoever asked has withdrawn it.",
  EXPIRED: "It has expired.",
};

export const stepOf = (request: Request): Progress =>
  progressOf(request.slots, request.signatures, {
    asked: request.askedRate,
    seats: (step) => request.seats.filter((seat) => seat.step === step).length,
  });

/** Why this signature cannot be given, in a sentence; nothing where it can. */
export function whyNotSign(request: Request, pen: Pen, today: Day): string | undefined {
  const { status, requesterId, seats, signatures } = request;
  if (status !== "OPEN") return over[status] ?? "It is over.";
  if (request.expiresOn < today) return over.EXPIRED;
  if ([pen.signerId, pen.principalId].includes(requesterId)) return "Nobody signs what they asked for.";
  const people = [pen.signerId, pen.principalId];
  if (signatures.some(({ signerId, principalId }) => people.includes(signerId) || people.includes(principalId)))
    return "You have signed this already: each signature is another person’s.";
  const now = stepOf(request);
  if (now.status !== "OPEN") return over[now.status] ?? "It is over.";
  if (!seats.some(({ step, userId }) => step === now.step && userId === pen.principalId))
    return "It does not wait for your signature.";
  if (pen.verdict !== "AGREE" || pen.rate === null) return;
  const rate = decimal(pen.rate);
  if (rate.lt(request.askedRate)) return "That is more relief than was asked for.";
  if (rate.gt(request.requiredRate)) return "That is above the required rate.";
}
