import { expect, test } from "vitest";
import { amountsOf, systemOf } from "@/lib/forecast/row";
import { decimal } from "@/lib/units/decimal";
import { nowRow } from "@/tests/support/forecast-rows";

test("each measure is its own: premium and fees are never added, margins are what claims and service leave", () => {
  const costs = [
    { fromContracts: 0, pepm: decimal("41.50") },
    { fromContracts: 1000, pepm: decimal("37.50") },
  ];
  const amounts = amountsOf(nowRow("a", { ascFees: "600000", ascContracts: 1200 }), costs);
  expect(Object.fromEntries(Object.entries(amounts).map(([key, value]) => [key, value.toFixed()]))).toEqual({
    members: "1000",
    premium: "9000000",
    fees: "600000",
    insuredMargin: "900000",
    feeMargin: "60000",
  });
});

test("the system’s word is of the day it is asked for", () => {
  const row = nowRow("a", { health: { ...nowRow("a").health, P: { level: "WATCH", reason: "Dear" } } });
  expect([systemOf(row, "2026-09-01").call, systemOf(row, "2026-11-01").call]).toEqual(["LIKELY", "AT_RISK"]);
});
