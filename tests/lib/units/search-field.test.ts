import { expect, test } from "vitest";
import { searchField } from "@/lib/units/search-field";

test.each([
  ["  Harbor \n  Group ", "Harbor Group"],
  ["Nul\u0000l", "Null"],
  ["x".repeat(150), "x".repeat(100)],
  [undefined, ""],
  [["two", "at once"], ""],
])("%j is looked for as %j", (given, text) => expect(searchField.parse(given)).toBe(text));
