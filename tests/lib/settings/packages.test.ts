import { expect, test } from "vitest";
import { packageSetting } from "@/lib/settings/packages";
import { decimal } from "@/lib/units/decimal";

const faults = (given: Record<string, string>) =>
  packageSetting.faults?.(Object.fromEntries(Object.entries(given).map(([path, text]) => [path, decimal(text)])));

test.each([
  [{ "TOTAL_CARE.each": "0.50", "TOTAL_CARE.most": "2.00" }, []],
  [{ "TOTAL_CARE.each": "2.50", "TOTAL_CARE.most": "2.00" }, ["TOTAL_CARE.most"]],
  [{ "TOTAL_CARE.smallest": "1000", "TOTAL_CARE.largest": "999" }, ["TOTAL_CARE.largest"]],
  [{ "TOTAL_CARE.smallest": "1000", "TOTAL_CARE.largest": "0" }, []],
])("%j: %j", (given, paths) => expect(faults(given)?.map(({ path }) => path)).toEqual(paths));

test("only what earns dollars has dollars to set", () => {
  const has = (path: string) => packageSetting.fields.some((field) => field.path === path);
  expect(["ESSENTIALS", "AFFORDABILITY", "NATIONAL_CONNECT"].some((code) => has(`${code}.each`))).toBe(false);
  expect(["WHOLE_PERSON", "TOTAL_CARE", "RETIREE_BRIDGE"].every((code) => has(`${code}.most`))).toBe(true);
});
