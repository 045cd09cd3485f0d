import { expect, test } from "vitest";
import type { ChangeKind } from "@/lib/pictures/changes";
import { type Act, creditOf } from "@/lib/pictures/credit";

const act = (more: Partial<Act>): Act => ({
  accountId: "a",
  who: "Ann",
  at: new Date("2026-11-20T10:00:00Z"),
  what: "Changed an account",
  ability: "account.edit",
  fields: [],
  ...more,
});
const by = (kind: ChangeKind, acts: Act[], monthMoved = false, letter = "S") => {
  const credit = creditOf({ kind, monthMoved, before: "GOOD", after: `WATCH ${letter}` }, acts);
  return "nobody" in credit ? credit.nobody : `${credit.who}: ${credit.what}`;
};

test.each<[ChangeKind, Partial<Act>, boolean, string]>([
  ["name", { fields: ["name"] }, true, "the field of an edit"],
  ["name", { fields: ["situs"] }, false, "another field of an edit"],
  ["name", { ability: "serviceIssue.record", fields: ["name"] }, false, "a field of another record"],
  ["ae", { ability: "accounts.reassign", fields: [] }, true, "a reassignment"],
  ["health", { ability: "serviceIssue.record", fields: ["what"] }, true, "an issue moves health"],
  ["members", { ability: "serviceIssue.record", fields: ["what"] }, false, "an issue moves no members"],
  ["members", { ability: "actuals.import" }, true, "a file of actuals"],
  ["members", { ability: "import.undo" }, true, "a file taken back"],
  ["NEW", { ability: "import.undo" }, true, "a file taken back"],
  ["priority", { ability: "import.undo" }, false, "a file taken back"],
  ["ae", { ability: "accounts.import" }, true, "a file of accounts"],
  ["name", { ability: "accounts.import" }, true, "a file of accounts"],
  ["ratio", { ability: "month.record" }, true, "a month by hand"],
  ["nextStep", { ability: "operation.undo", fields: ["nextStep"] }, true, "an undo of that field"],
])("%s after %o: %s (%s)", (kind, made, credited) =>
  expect(by(kind, [act(made)])).toMatch(
    credited ? /^Ann: Changed an account$/ : /^(Not in the trail|Follows from the date)$/,
  ),
);

test("a file is named, the latest act goes first, and nobody is named where nobody acted", () => {
  const file = act({ ability: "actuals.import", what: "Imported monthly actuals", file: "october.csv", who: "Otto" });
  expect(by("members", [file, act({ ability: "month.record" })])).toBe("Otto: Imported monthly actuals: october.csv");
  expect(by("members", [], true)).toBe("Follows from the new month");
  expect(by("health", [], true)).toBe("Follows from other facts, or the date");
  expect(by("status", [], true)).toBe("Not in the trail");
});

test.each<[string, Partial<Act>, boolean]>([
  ["S", { ability: "guarantee.record" }, true],
  ["S", { ability: "rfp.record" }, false],
  ["M", { ability: "rfp.record" }, true],
  ["M", { ability: "actuals.import" }, true],
  ["R", { ability: "letter.record" }, true],
  ["P", { ability: "renewal.move", fields: ["quotedRate"] }, true],
  ["P", { ability: "serviceIssue.record" }, false],
  ["P", { ability: "health.override" }, true],
])("health that speaks of %s after %o: %s", (letter, made, credited) =>
  expect(by("health", [act(made)], false, letter)).toBe(
    credited ? "Ann: Changed an account" : "Follows from other facts, or the date",
  ),
);
