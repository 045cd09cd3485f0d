import { expect, test } from "vitest";
import { blended } from "@/lib/rating/blend";
import { decimal } from "@/lib/units/decimal";

test.each([
  ["0.8", "641.3624384", "part own, part manual"],
  ["1", "637.953048", "fully credible: the manual has no say"],
  ["0", "655", "no credibility: experience has none"],
])("at Z %s, %s: %s", (z, claims) => {
  expect(blended(decimal(z), decimal("637.953048"), decimal("655")).toFixed()).toBe(claims);
});
