import { expect, test } from "vitest";
import { changeFields, columnLabel, type FileRow, rejectFields } from "@/lib/imports/file-fields";

const row: FileRow = {
  row: 12,
  account: "Acme",
  accountId: "a",
  column: "members",
  reason: "Fewer members than contracts.",
  before: { members: 40, ownerId: "1" },
  after: { value: "4O", line: "Medical", month: "2026-10-01", members: 41, ownerId: "2" },
};

test("a reject names its row, column, cell and why", () => {
  expect(rejectFields("ACTUALS").map(({ head, of }) => [head, of(row)])).toEqual([
    ["Row", 12],
    ["Account", "Acme"],
    ["Column", "Members"],
    ["Cell", "4O"],
    ["Why", "Fewer members than contracts."],
  ]);
});

test("a change tells what was and what is", () => {
  const told = Object.fromEntries(changeFields(new Map([["2", "Ann"]])).map(({ head, of }) => [head, of(row)]));
  expect(told).toMatchObject({ Of: "Medical, Oct 2026", "Truebook id": "a" });
  expect(told["Before and after"]).toBe("Members: 40 → 41 (+1); Account executive: Someone else → Ann");
});

test("a column nobody knows keeps its own name", () => {
  expect([columnLabel("LINES", "from"), columnLabel("LINES", "odd"), columnLabel("UNDO", "from")]).toEqual([
    "From",
    "odd",
    "from",
  ]);
});
