import type { Day } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";

/** An approval as a rate is held against it; rates on the line’s basis. */
export type Granted = {
  status: string;
  approvedRate: string | null;
  requiredRate: string;
  expiresOn: Day;
  quoteThrough: Day;
};
export type Rated = { requiredRate: string | null; releasedRate: string | null };

const same = (a: string | null, b: string | null) => a !== null && b !== null && decimal(a).eq(b);

/**
 * Why an approval no longer stands; nothing where it does. A better required rate does not void it, a worse one does.
 * It lives its days; of a rate that is out, until the quote’s valid-through.
 */
export function lapsedBecause(approval: Granted, track: Rated, today: Day): string | undefined {
  const { approvedRate, requiredRate, expiresOn, quoteThrough } = approval;
  const isOut = same(approvedRate, track.releasedRate);
  if (!isOut && track.requiredRate !== null && decimal(track.requiredRate).gt(requiredRate))
    return "The required rate has become higher since";
  if (isOut ? quoteThrough < today : expiresOn < today) return isOut ? "The quote has run out" : "It has expired";
}

/** The rates below required that may leave or be sold: approved and standing; of what is out, only what did not run out. */
export function ratesThatMayLeave(approvals: readonly Granted[], track: Rated, today: Day): string[] {
  const granted = approvals.filter(({ status, approvedRate }) => status === "APPROVED" && approvedRate !== null);
  const standing = granted
    .filter((approval) => !lapsedBecause(approval, track, today))
    .map((each) => each.approvedRate!);
  const { releasedRate } = track;
  const ranOut = granted.some((each) => same(each.approvedRate, releasedRate));
  return releasedRate !== null && !ranOut ? [...standing, releasedRate] : standing;
}
