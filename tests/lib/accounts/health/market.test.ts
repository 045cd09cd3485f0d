import { expect, test } from "vitest";
import type { RfpFacts } from "@/lib/accounts/facts";
import { type MarketFacts, marketHealth } from "@/lib/accounts/health/market";
import { renewal, thresholds, today } from "../cases";

const rfp = (rest: Partial<RfpFacts> = {}): RfpFacts => ({
  receivedOn: "2026-10-01",
  effectiveOn: "2028-01-01",
  status: "OPEN",
  dissatisfied: false,
  nextStep: null,
  nextOn: null,
  ...rest,
});
const facts = (rest: Partial<MarketFacts> = {}): MarketFacts => ({
  rfps: [],
  renewal: renewal(),
  members: 1000,
  membersBefore: 1000,
  ...rest,
});

test.each([
  [{}, "GOOD", "Not out to bid", "quiet"],
  [{ rfps: [rfp()] }, "WATCH", "RFP for 1/1/28", "out to bid"],
  [{ rfps: [rfp({ nextOn: "2026-12-10" })] }, "WATCH", "RFP for 1/1/28, Dec 10", "with its next day"],
  [{ rfps: [rfp({ dissatisfied: true })] }, "AT_RISK", "RFP, dissatisfied with us", "and unhappy"],
  [{ rfps: [rfp({ status: "FINALIST", nextOn: "2026-12-03" })] }, "AT_RISK", "Finalist, Dec 3", "one of the last"],
  [
    { rfps: [rfp({ status: "FINALIST", nextOn: "2026-11-01" })] },
    "AT_RISK",
    "Finalist",
    "a day that has passed is not next",
  ],
  [{ rfps: [rfp({ status: "WON" })] }, "GOOD", "Not out to bid", "won"],
  [{ rfps: [rfp({ effectiveOn: "2026-07-01" })] }, "GOOD", "Not out to bid", "its day is over"],
  [{ members: 950 }, "WATCH", "Members −5.0% in 6 months", "a twentieth gone"],
  [{ members: 951 }, "GOOD", "Not out to bid", "less than that"],
  [{ members: 1000, membersBefore: 0 }, "GOOD", "Not out to bid", "new this half-year"],
  [
    { renewal: renewal({ outcome: "LAPSING", effectiveOn: "2027-06-01" }) },
    "AT_RISK",
    "Notice given, leaves 6/1/27",
    "leaving",
  ],
] as [Partial<MarketFacts>, string, string, string][])("%o: %s, %s (%s)", (rest, level, reason) =>
  expect(marketHealth(facts(rest), thresholds, today)).toEqual({ level, reason }),
);
