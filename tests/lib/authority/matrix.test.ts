import { expect, test } from "vitest";
import { limitsFor, matrixOf, usualMatrix } from "@/lib/authority/matrix";
import { decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";

const matrix = matrixOf({});

test("the matrix is that of its leaves, as delivered where there are none", () => {
  expect(matrixOf(leavesOf(usualMatrix))).toEqual(matrix);
  expect(matrixOf({ "DIRECTOR.points": "0.025" }).DIRECTOR.points?.toFixed()).toBe("0.025");
  expect(matrix.UNDERWRITER.credits).toBeUndefined();
});

test.each([
  ["10000000", "PREMIUM", "250000"],
  ["12500000", "PREMIUM", "250000"],
  ["20000000", "PREMIUM", "400000"],
  ["20000000", "FIXED", "250000"],
])("on %s of premium, %s, a Director’s dollars end at %s", (premium, scaling, limit) =>
  expect(limitsFor(matrix.DIRECTOR, decimal(premium), scaling).dollars?.toFixed()).toBe(limit),
);

test("dollars stand as they are where the premium is not known", () =>
  expect(limitsFor(matrix.DIRECTOR, undefined, "PREMIUM")).toEqual(matrix.DIRECTOR));
