import { expect, test } from "vitest";
import { reversedEntries } from "@/lib/undo/reversal";

const event = {
  subjectType: "account",
  subjectId: "a",
  accountId: "a",
  changes: { name: ["Old", "New"] as [unknown, unknown] },
};
const mark = { undoes: "op", of: "account.edit" };

test("says what was said the other way round, of what went back alone", () => {
  const entries = reversedEntries(
    [event, { ...event, subjectId: "b", accountId: "b" }],
    [{ unit: "a", accountId: "a" }],
    mark,
  );
  expect(entries).toEqual([
    {
      subjectType: "account",
      subjectId: "a",
      accountId: "a",
      changes: { name: ["New", "Old"] },
      receipt: { ...mark, unit: "a" },
    },
  ]);
});

test("a unit no event tells of is marked all the same", () => {
  expect(reversedEntries([], [{ unit: "t", accountId: null }], mark)).toEqual([
    { accountId: undefined, receipt: { ...mark, unit: "t" } },
  ]);
});
