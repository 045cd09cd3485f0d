import { expect, test } from "vitest";
import type { RenewalFacts } from "@/lib/accounts/facts";
import { goodReason } from "@/lib/accounts/health/good";
import type { RenewalStatus } from "@/lib/renewals/stages";
import { renewal, today } from "../cases";

test.each([
  [undefined, "PLANNING", "No renewal open"],
  [renewal({ headline: "Contract at legal" }), "VERBAL", "Contract at legal"],
  [renewal({ decidedOn: "2026-11-19" }), "RENEWED", "Signed Nov 19"],
  [renewal(), "RENEWED", "Signed"],
  [renewal(), "VERBAL", "Verbal yes"],
  [renewal(), "RELEASED", "Released, on track"],
] as [RenewalFacts | undefined, RenewalStatus, string][])("%o, %s: %s", (current, status, expected) =>
  expect(goodReason(current, status, today)).toBe(expected),
);
