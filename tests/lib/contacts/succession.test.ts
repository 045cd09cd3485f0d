import { expect, test } from "vitest";
import { gapNames, gaps, hasGap, isSingle, successionHref, successionState } from "@/lib/contacts/succession";

const row = (theirs: number, ours: number, backup: string | null = "Bo", trainedOn: string | null = "2026-01-05") => ({
  accountId: "a",
  account: "Acme",
  owner: "Ann",
  members: 1,
  people: 3,
  theirs,
  twice: 0,
  ours,
  backup,
  trainedOn: backup && trainedOn,
});

test.each([
  ["any", row(2, 2), false, "no gap"],
  ["any", row(1, 2), true, "one of theirs"],
  ["any", row(2, 2, null), true, "nobody named"],
  ["single", row(2, 2, null), false, "two and two"],
  ["backup", row(2, 2, null), true, "nobody named"],
  ["untrained", row(2, 2), false, "named and trained"],
  ["untrained", row(2, 2, "Bo", null), true, "named, not trained yet"],
  ["untrained", row(2, 2, null), true, "nobody named"],
  ["any", row(2, 2, "Bo", null), false, "the list is of who is not named"],
  ["none", row(2, 2), true, "every account"],
] as const)("%s of %o: %s", (gap, given, asked, _why) => {
  expect(hasGap({ q: "", gap }, given)).toBe(asked);
  expect(hasGap({ q: "zzz", gap }, given)).toBe(false);
});

test("an address is read back as it was written, and nonsense is left out", () => {
  expect(successionHref(successionState.parse({ gap: "single", q: "acme" }))).toBe(
    "/accounts/succession?q=acme&gap=single",
  );
  expect(successionHref(successionState.parse({ gap: "x", rows: "-1" }))).toBe("/accounts/succession");
  expect(Object.keys(gapNames)).toEqual([...gaps]);
  expect(isSingle(row(5, 1))).toBe(true);
});
