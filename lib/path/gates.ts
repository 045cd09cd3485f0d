import { Decimal } from "@/lib/units/decimal";

/**
 * What is known of a track's rates when it is to be released or sold, all on one basis. `approved` holds the rates
 * that may leave below required, because someone with the authority signed them.
 */
export type RateFacts = { required: string | null; approved: readonly string[] };

/** Why this rate may not be released or sold; nothing where it is required, above it, or approved. */
export function rateRefusal(rate: string | null, { required, approved }: RateFacts): string | undefined {
  if (rate === null) return "There is no rate to send: underwriting has not given a required rate.";
  const is = (other: string) => new Decimal(rate).eq(other);
  if (approved.some(is)) return;
  if (required === null) return "There is no required rate to hold this rate against.";
  if (new Decimal(rate).lt(required)) return "This rate is neither the required rate nor one that was approved.";
}
