import { expect, test } from "vitest";
import { startOf } from "@/lib/worksheets/start";

const known = { effectiveOn: "2027-01-01", currentRate: "41.21000000", ascContracts: 3176, ascMembers: 7050 };

test("a first version begins with what is known", () => {
  expect(startOf({ kind: "FEE", ...known })).toEqual({
    effective: "2027-01-01",
    contracts: "3176",
    members: "7050",
    currentFee: "41.21",
  });
  expect(startOf({ kind: "STOP_LOSS", ...known, ascContracts: 0, ascMembers: 0 })).toEqual({
    effective: "2027-01-01",
    currentPremium: "41.21",
  });
  expect(startOf({ kind: "INSURED", ...known })).toEqual({ effective: "2027-01-01", currentPremium: "41.21" });
});
