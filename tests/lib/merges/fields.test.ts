import { expect, test } from "vitest";
import { disclosureOf, firmFieldText } from "@/lib/merges/fields";

test.each<[Parameters<typeof firmFieldText>[0], string, string]>([
  ["city", "", "Nothing"],
  ["city", "Boston", "Boston"],
  ["kind", "BROKER", "Broker"],
  ["disclosure", "NONE", "None"],
  ["disclosure", "ON_FILE 2026-03-02", "On file, Mar 2, 2026"],
])("%s %j reads %s", (field, value, text) => {
  expect(firmFieldText(field, value)).toBe(text);
});

test("a disclosure goes back into its two columns", () => {
  expect(disclosureOf("ASKED 2026-03-02")).toEqual({ disclosure: "ASKED", disclosedOn: "2026-03-02" });
  expect(disclosureOf("NONE")).toEqual({ disclosure: "NONE", disclosedOn: null });
});
