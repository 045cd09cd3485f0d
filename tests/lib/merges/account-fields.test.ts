import { expect, test } from "vitest";
import { accountFieldNames, accountFieldText, accountMergeFields } from "@/lib/merges/account-fields";

test.each([
  ["situs", "", "Nothing"],
  ["situs", "MA", "MA"],
  ["customerSinceOn", "2019-01-01", "Jan 1, 2019"],
] as const)("%s %j reads %j", (field, value, text) => expect(accountFieldText(field, value)).toBe(text));

test("each field has a name", () => {
  for (const field of accountMergeFields) expect(accountFieldNames[field]).toBeTruthy();
});
