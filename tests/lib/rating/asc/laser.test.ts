import { expect, test } from "vitest";
import { laserEffect } from "@/lib/rating/asc/laser";
import { decimal } from "@/lib/units/decimal";

const effect = (claims: number, group: number, laser: number) => {
  const outcome = laserEffect(decimal(claims), decimal("1.09"), { group: decimal(group), laser: decimal(laser) });
  return Object.values(outcome).map((value) => value.toFixed());
};

test.each([
  [1_050_000, 300_000, 750_000, ["1144500", "844500", "394500", "450000"], "the employer keeps the difference"],
  [500_000, 300_000, 750_000, ["545000", "245000", "0", "245000"], "a claimant below the laser is kept whole"],
  [200_000, 300_000, 750_000, ["218000", "0", "0", "0"], "one below the deductible changes nothing"],
])("%i at %i or %i: %j, %s", (claims, group, laser, expected) => {
  expect(effect(claims, group, laser)).toEqual(expected);
});
