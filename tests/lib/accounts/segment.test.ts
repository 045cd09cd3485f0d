import { expect, test } from "vitest";
import { segmentOf } from "@/lib/accounts/segment";
import { decimal } from "@/lib/units/decimal";
import { thresholds } from "./cases";

test.each([
  [5000, undefined, "NATIONAL", "large enough wherever its people are"],
  [4999, undefined, "MAJOR", "spread was never measured"],
  [1000, "0.20", "NATIONAL", "a fifth of it out of state"],
  [1000, "0.1999", "MAJOR", "just short of a fifth"],
  [999, "0.90", "MAJOR", "too small, however spread"],
] as [number, string | undefined, string, string][])(
  "%i contracts, %s out of state: %s (%s)",
  (contracts, share, expected) =>
    expect(segmentOf(contracts, share ? decimal(share) : undefined, thresholds)).toBe(expected),
);
