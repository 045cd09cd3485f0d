import { expect, test } from "vitest";
import { loaded } from "@/lib/rating/retention";
import { decimal } from "@/lib/units/decimal";

test("dollars add, percentages divide, once", () => {
  expect(loaded(decimal("738.227136"), decimal("57.42"), decimal("0.0578")).toFixed(4)).toBe("844.4567");
  expect(loaded(decimal(98), decimal(0), decimal("0.02")).toFixed()).toBe("100");
  expect(loaded(decimal(80), decimal(20), decimal(0)).toFixed()).toBe("100");
});
