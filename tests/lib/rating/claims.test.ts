import { expect, test } from "vitest";
import { claimsOf, netOf } from "@/lib/rating/claims";
import { decimal } from "@/lib/units/decimal";

const nothing = { paid: null, completionFactor: null, ibnrMultiplier: null, months: null };
const d = decimal;
const two = [
  { paid: d(90), completionFactor: d("0.9") },
  { paid: d(80), completionFactor: d("0.8") },
];

test.each<[object, string, string, string]>([
  [{ paid: d(98), completionFactor: d("0.98") }, "98", "100", "one factor"],
  [{ paid: d(100), ibnrMultiplier: d("1.02") }, "100", "102", "an IBNR multiplier"],
  [{ paid: d(100) }, "100", "100", "neither: the claims are complete"],
  [{ months: two }, "170", "200", "months with their own factors"],
  [{ months: two.map((month) => ({ ...month, completionFactor: null })) }, "170", "170", "months without"],
  [
    { months: two.map((month) => ({ ...month, completionFactor: null })), completionFactor: d("0.85") },
    "170",
    "200",
    "months that share the period's factor",
  ],
])("paid and incurred of %o (%#)", (reported, paid, incurred) => {
  const claims = claimsOf({ ...nothing, ...reported });
  expect([claims.paid.toFixed(), claims.incurred.toFixed()]).toEqual([paid, incurred]);
});

test("the excess comes out of incurred, or out of paid before completion", () => {
  const claims = claimsOf({ ...nothing, paid: d("18810000"), completionFactor: d("0.985") });
  const excess = d("522450");
  expect(netOf(claims, excess, "BEFORE_POOLING").div(30_000).toFixed(2)).toBe("619.13");
  expect(netOf(claims, excess, "AFTER_POOLING").div(30_000).toFixed(2)).toBe("618.87");
  expect(netOf(claims, d(0), "AFTER_POOLING").eq(claims.incurred)).toBe(true);
});

test("after pooling, months complete what is left at their composite factor", () => {
  const claims = claimsOf({ ...nothing, months: two });
  expect(netOf(claims, d(17), "AFTER_POOLING").toFixed(10)).toBe("180.0000000000");
});
