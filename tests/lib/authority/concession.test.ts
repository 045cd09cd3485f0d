import { expect, test } from "vitest";
import { feeConcession, insuredConcession } from "@/lib/authority/concession";
import { reliefAt } from "@/lib/rating/relief";
import { decimal } from "@/lib/units/decimal";

test("relief in points, dollars and LR is what the worksheet says of the same quote", () => {
  const [current, required, quoted] = [decimal("579.88"), decimal("643.43"), decimal("623.37")];
  const memberMonths = decimal(40944);
  const sheet = reliefAt(quoted, {
    required,
    current,
    memberMonths,
    projectedClaims: decimal("558.33"),
    fixed: decimal("36.20"),
    expenseShare: decimal("0.036"),
  });
  const asked = insuredConcession({
    required: required.div(current).minus(1),
    quoted: quoted.div(current).minus(1),
    premium: current.times(memberMonths),
    lossRatio: decimal("558.33").div(required),
  });
  expect(asked.points?.times(100).toFixed(10)).toBe(sheet.points.toFixed(10));
  expect(asked.dollars?.toFixed(6)).toBe(sheet.annual.toFixed(6));
  expect(asked.lossRatio?.toFixed(10)).toBe(sheet.lossRatio.toFixed(10));
});

test("a fee concession is a share of the target and dollars PEPM", () => {
  const asked = feeConcession({ target: decimal(40), quoted: decimal("38.80") });
  expect([asked.feeShare?.toFixed(), asked.feePepm?.toFixed()]).toEqual(["0.03", "1.2"]);
});
