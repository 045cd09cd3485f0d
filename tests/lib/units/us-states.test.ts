import { expect, test } from "vitest";
import { isStateCode, stateCodes } from "@/lib/units/us-states";

test("fifty states, the District of Columbia and five territories, each once", () => {
  expect(new Set(stateCodes).size).toBe(56);
  expect(stateCodes).toHaveLength(56);
});

test.each(["MA", "DC", "PR", "GU", "VI", "AS", "MP"])("%s is one", (code) => expect(isStateCode(code)).toBe(true));
test.each(["ZZ", "XX", "ma", "", "AE", "Massachusetts"])("%o is none", (code) => expect(isStateCode(code)).toBe(false));
