import { expect, test } from "vitest";
import type { Supposable } from "@/lib/forecast/what-if";
import { decimal, zero } from "@/lib/units/decimal";
import { groundOf } from "@/lib/whatifs/ground";

const row = (members: number, contracts: number): Supposable => ({
  ...{ accountId: "a", state: "OPEN", call: null, system: "SAFE", contracts, ascContracts: 0, stopLossPremium: "0" },
  ...{ incurredClaims: "0", rates: [] },
  amounts: { members: decimal(members), premium: zero, fees: zero, insuredMargin: zero, feeMargin: zero },
});

test("a contract covers the members it covers in this book; in none it covers nobody", () => {
  expect(groundOf([row(4200, 2000), row(1800, 1000)], [], []).membersPerContract.toString()).toBe("2");
  expect(groundOf([], [], []).membersPerContract.toString()).toBe("0");
});
