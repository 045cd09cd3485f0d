import { expect, test } from "vitest";
import { type PriceFacts, priceHealth } from "@/lib/accounts/health/price";
import { decimal } from "@/lib/units/decimal";
import { asc, line, thresholds, today } from "../cases";

const facts = (required: string | null, quoted: string | null, lossRatio: string | null = "0.924"): PriceFacts => ({
  lines: [line()],
  requiredAction: required === null ? null : decimal(required),
  quotedAction: quoted === null ? null : decimal(quoted),
  lossRatio: lossRatio === null ? null : decimal(lossRatio),
});

test.each([
  [facts(null, null), "GOOD", "LR 92.4%", "a bad LR alone is no price pressure"],
  [facts("0.11", "0.09"), "GOOD", "LR 92.4%", "at the book's own 75th percentile"],
  [facts("0.126", "0.109"), "WATCH", "LR 92.4%", "above it"],
  [facts("0.126", null), "WATCH", "LR 92.4%", "not yet quoted"],
  [facts("0.126", null, null), "WATCH", "Price pressure", "without an LR"],
  [facts("0.151", null), "AT_RISK", "LR 92.4%", "above 15 % and no relief"],
  [facts("0.151", "0.151"), "AT_RISK", "LR 92.4%", "quoted as required"],
  [facts("0.18", "0.16"), "AT_RISK", "LR 92.4%", "relief that still leaves more than 15 %"],
  [facts("0.18", "0.12"), "WATCH", "LR 92.4%", "a relief path"],
  [facts("0.15", null), "WATCH", "LR 92.4%", "15 % itself is not above it"],
] as [PriceFacts, string, string, string][])("%o: %s, %s (%s)", (price, level, reason) =>
  expect(priceHealth(price, thresholds, today)).toEqual({ level, reason }),
);

const guaranteed = (guaranteedUntil: string, next = false) => ({
  ...facts(null, null, null),
  lines: [
    line({ terms: [asc({ guaranteedUntil }), ...(next ? [asc({ fromOn: "2027-01-01", toOn: "2029-12-31" })] : [])] }),
  ],
});

test.each([
  [guaranteed("2026-12-31"), "WATCH", "Fee guarantee ends 12/31", "this year"],
  [guaranteed("2028-05-23"), "WATCH", "Fee guarantee ends 5/23/28", "eighteen months to the day"],
  [guaranteed("2028-05-24"), "GOOD", "No price pressure", "a day more"],
  [guaranteed("2026-12-31", true), "GOOD", "No price pressure", "the term after it is agreed"],
])("%o: %s, %s (%s)", (price, level, reason) =>
  expect(priceHealth(price, thresholds, today)).toEqual({ level, reason }),
);

test("no reason tells a rate action, required or quoted", () => {
  const told = (required: string, quoted: string | null) =>
    priceHealth(facts(required, quoted), thresholds, today).reason;
  expect([told("0.126", null), told("0.126", "0.109"), told("0.151", "0.151")]).toEqual(Array(3).fill("LR 92.4%"));
});
