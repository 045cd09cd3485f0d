import { expect, test } from "vitest";
import { settle } from "@/lib/rating/settlement";
import { decimal } from "@/lib/units/decimal";

const year = {
  premium: decimal(22_440_000),
  paid: decimal(18_210_000),
  reserveChange: decimal(310_000),
  pooledExcess: decimal(522_450),
  poolingCharges: decimal(1_155_000),
  retention: decimal(2_580_000),
  interest: decimal(42_000),
  priorBalance: decimal(-185_000),
  groupShare: decimal("0.5"),
};

test("claims charged, balance and share of FI-4", () => {
  const { claimsCharged, balance, share, lines } = settle(year);
  expect([claimsCharged, balance, share].map((value) => value.toFixed())).toEqual(["19152550", "564450", "282225"]);
  expect(lines.map(({ id }) => id)).toEqual(["X1", "X2", "X3"]);
});

test("a deficit is negative, and shared as one", () => {
  const { balance, share } = settle({ ...year, paid: decimal(19_000_000) });
  expect([balance.toFixed(), share.toFixed()]).toEqual(["-225550", "-112775"]);
});
