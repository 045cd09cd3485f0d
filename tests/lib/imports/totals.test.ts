import { expect, test } from "vitest";
import {
  figureWords,
  mergedControls,
  mismatchesIn,
  mismatchText,
  plainTotal,
  totalsMissing,
  totalsNeeded,
} from "@/lib/imports/totals";

const month = "2026-10-01";
const of = (file: object, control: object) => [{ month, rows: 1, file, control, taken: {} }];

test.each([
  ["$1,234.50", "1234.5"],
  ["12,340", "12340"],
  ["(1,200)", "-1200"],
  ["−5.25", "-5.25"],
  ["", undefined],
  ["about 5", undefined],
  [undefined, undefined],
])("a total typed %s is %s", (typed, plain) => expect(plainTotal(typed)).toBe(plain));

test("to the cent and the head is equal, whatever the spelling", () => {
  expect(mismatchesIn(of({ members: "12", premium: "1.50" }, { members: "12.0", premium: "1.5" }))).toEqual([]);
});

test("each figure that differs says the file's, finance's and the difference", () => {
  expect(mismatchesIn(of({ members: "12340", paid: "-5.00" }, { members: "12341", paid: "1234567.89" }))).toEqual([
    "Oct 2026: the file has 12,340 members, finance 12,341; the difference is −1.",
    "Oct 2026: the file has −$5.00 paid claims, finance $1,234,567.89; the difference is −$1,234,572.89.",
  ]);
  expect(mismatchesIn(of({}, { fees: "1" }))[0]).toContain("the file has no fees, finance $1.00");
});

test("finance must say a total of each figure the file has", () => {
  const needed = totalsNeeded(["account", "members", "incurred"]);
  expect(needed).toEqual(["members", "incurred"]);
  expect(totalsMissing(of({ members: "1" }, { members: "1" }), needed)).toEqual(["Oct 2026: incurred claims"]);
  expect(totalsMissing(of({}, { members: "1", incurred: "0" }), needed)).toEqual([]);
  expect(figureWords("paid")).toBe("paid claims");
});

test("what is typed stands over what the file brings, and a blank says nothing", () => {
  const brought = { [month]: { members: "10", fees: "1" } };
  expect(mergedControls({ [month]: { members: "$11", fees: "" } }, brought)).toEqual({
    [month]: { members: "11", fees: "1" },
  });
});

test("four differences are told, the others counted", () => {
  const said = (many: number) => mismatchText(Array.from({ length: many }, (_, at) => `${at}.`));
  expect(said(4)).toBe("0. 1. 2. 3.");
  expect(said(5)).toBe("0. 1. 2. 3. 1 more figure differs.");
  expect(said(6)).toBe("0. 1. 2. 3. 2 more figures differ.");
});
