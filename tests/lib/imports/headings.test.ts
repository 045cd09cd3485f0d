import { expect, test } from "vitest";
import { readHeadings, separatorOf } from "@/lib/imports/headings";

test.each([
  ["the file's own words", ["account", "funding", "members", "contracts", "renewal", "ae", "rate"]],
  ["another case and order", ["RATE", "Ae", "Renewal", "CONTRACTS", "members", "Funding", "Account"]],
  [
    "spelled out",
    [
      "Account name",
      "Funding type",
      "Covered lives",
      "Subscribers",
      "Renewal date",
      "Account_Executive",
      "Current Rate",
    ],
  ],
])("required columns are found by %s", (_, cells) => {
  expect(readHeadings(cells)).toMatchObject({ missing: [], unknown: [], twice: [] });
});

test("a percent sign is a word, a place is kept, and a spare column is named", () => {
  const { places, unknown } = readHeadings(["Out of state %", "MLR", "Favourite colour", ""]);
  expect([places.get("out_of_state_pct"), places.get("mlr")]).toEqual([0, 1]);
  expect(unknown).toEqual(["Favourite colour"]);
});

test("what is missing and what stands twice is said", () => {
  const { missing, twice } = readHeadings([
    "account",
    "Account name",
    "funding",
    "members",
    "contracts",
    "renewal",
    "ae",
  ]);
  expect([missing, twice]).toEqual([["rate"], ["account"]]);
});

test.each([
  ["a,b,c", ","],
  ["a;b;c", ";"],
  ["a\tb\tc", "\t"],
  ['"a,b,c,d";e;f', ";"],
  ["alone", ","],
])("%s is separated by %s", (line, mark) => expect(separatorOf(line)).toBe(mark));
