import { expect, test } from "vitest";
import {
  parseProspectColumns,
  prospectColumnKeys,
  prospectColumnOf,
  usualProspectColumns,
} from "@/lib/prospects/columns";

test.each<[string, string[]]>([
  ["", usualProspectColumns],
  ["shoe,,", usualProspectColumns],
  ["premium,industry,premium,shoe", ["premium", "industry"]],
])("%j shows %j", (text, columns) => {
  expect(parseProspectColumns(text)).toEqual(columns);
});

test("every column has a name, and the usual ones are some of them", () => {
  expect(prospectColumnKeys.every((key) => prospectColumnOf(key).name)).toBe(true);
  expect(usualProspectColumns.length).toBeLessThan(prospectColumnKeys.length);
});
