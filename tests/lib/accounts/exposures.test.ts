import { expect, test } from "vitest";
import { exposureHint, exposureIn, exposureKinds, exposureNames } from "@/lib/accounts/exposures";

test.each([
  ["ELIGIBLE_EMPLOYEES", "12,340", "12340"],
  ["OUT_OF_STATE_SHARE", "22.5%", "0.225"],
  ["OUT_OF_STATE_SHARE", "22.5", "0.225"],
  ["HDHP_OFFERED", "Yes", "1"],
  ["GLP1_COVERED", "no", "0"],
] as const)("%s %s is %s", (kind, text, value) => expect(exposureIn(kind, text)).toBe(value));

test.each([
  ["ELIGIBLE_EMPLOYEES", "12.5"],
  ["ELIGIBLE_EMPLOYEES", "-1"],
  ["OUT_OF_STATE_SHARE", "101"],
  ["HDHP_OFFERED", "2"],
  ["EXPATRIATES", ""],
] as const)("%s is not %o", (kind, text) => {
  expect(exposureIn(kind, text)).toBeUndefined();
  expect(exposureHint(kind)).toMatch(/^Enter /);
});

test("every kind has a name", () => expect(Object.keys(exposureNames)).toEqual(exposureKinds));
