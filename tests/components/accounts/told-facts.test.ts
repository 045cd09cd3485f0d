import { expect, test } from "vitest";
import { accountFacts } from "@/components/accounts/told-facts";
import type { AccountFrame, AccountStanding } from "@/lib/accounts/queries";

const standing = {
  asOfMonth: "2026-10-01",
  lapsed: false,
  members: 1_100,
  membersYearAgo: 1_000,
  insuredPremium: "1200000.00",
  earnedPremium: "1000000.00",
  incurredClaims: "920000.00",
  lossRatio: "0.92",
  ascFees: "0",
  targetFees: "0",
  feeAdequacy: null,
  otherRevenue: "0",
  renewsOn: "2027-01-01",
  status: "RENEWED",
  productsHeld: 3,
  productsEligible: 7,
  healthLevel: "WATCH",
  healthReason: "Single-threaded",
} as unknown as AccountStanding;
const frame = { today: "2026-11-30", lossRatio: "0.89", feeAdequacy: "0.98" } as AccountFrame;
const told = (more: object = {}) =>
  accountFacts({ id: "a", from: "q=x", standing: { ...standing, ...more }, owner: "Ann", broker: null, frame });
const of = (label: string, more: object = {}) => told(more).find((fact) => fact.label === label);

test("each figure is in words, and those that are made of rows say how and where these are", () => {
  expect(told().map(({ label, value }) => [label, value])).toEqual([
    ["Members", "1,100"],
    ["Insured premium", "$1.2M"],
    ["LR, rolling 12", "92.0%"],
    ["Renewal", "1/1/2027"],
    ["Products", "3 of 7"],
    ["Health", "Watch"],
    ["Owner", "Ann"],
  ]);
  expect(of("LR, rolling 12")).toMatchObject({
    warns: "warn",
    note: expect.stringMatching(/over 89/),
    explained: { part: [expect.any(String), "$920,000"], drillHref: "/accounts/a?tab=financials&from=q%3Dx" },
  });
});

test.each([
  [{}, { change: { direction: "up", good: true }, note: "in 12 months" }],
  [{ members: 900 }, { change: { direction: "down", good: false } }],
  [{ members: 1_000 }, { change: { direction: "flat" } }],
  [{ membersYearAgo: 0 }, { note: "new in 12 months" }],
  [{ lapsed: true }, { note: "lapsed" }],
])("members of %j are %j", (more, expected) => {
  expect(of("Members", more)).toMatchObject(expected);
  if (!("change" in expected)) expect(of("Members", more)).not.toHaveProperty("change");
});

test("a lapsed account has no health, a good one no warning, and a bucket without a dollar is left out", () => {
  expect(of("Health", { lapsed: true })).toBeUndefined();
  expect(of("Health", { healthLevel: "GOOD" })).not.toHaveProperty("warns");
  expect(of("Health", { healthLevel: "AT_RISK" })).toMatchObject({ warns: "neg" });
  expect(of("ASC fees", { ascFees: "10.00" })).toBeDefined();
  expect(of("ASC fees")).toBeUndefined();
});
