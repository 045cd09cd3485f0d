import { expect, test } from "vitest";
import { byAccount, isShown, termsHref, termsState } from "@/lib/terms/list";

const term = (more: object = {}) => ({
  accountId: "a",
  account: "Osprey Logistics",
  members: 10,
  fees: "12.50",
  kind: "FEE_GUARANTEE" as const,
  signed: true,
  toOn: "2027-12-31",
  ...more,
});

test.each([
  [{}, true, "all"],
  [{ q: "ospr" }, true, "by its name"],
  [{ q: "x" }, false, "another name"],
  [{ kind: "RATE_CAP" }, false, "another kind"],
  [{ signed: "no" }, false, "asked only"],
  [{ until: "2027-12-31" }, true, "on the day"],
  [{ until: "2027-12-30" }, false, "later"],
])("%o shows it: %s", (given, shown, _why) => expect(isShown(termsState.parse(given), term())).toBe(shown));

test("an address is read back as it was written, and nonsense is left out", () => {
  const state = termsState.parse({ kind: "RATE_CAP", by: "fees", show: "list" });
  expect(termsHref(state)).toBe("/renewals/terms?kind=RATE_CAP&by=fees&show=list");
  expect(termsHref(termsState.parse({ kind: "x", by: "y", until: "z", rows: "0" }))).toBe("/renewals/terms");
});

test("an account is weighed once, by members or by fees", () => {
  const accounts = byAccount([term(), term({ kind: "PERFORMANCE" })], "fees");
  expect(accounts).toHaveLength(1);
  expect(accounts[0]?.weight.toFixed(2)).toBe("12.50");
});

test("the heaviest account comes first, by whichever it is weighed", () => {
  const terms = [term({ accountId: "a", members: 20, fees: "5" }), term({ accountId: "b", members: 10, fees: "90" })];
  expect(byAccount(terms, "members").map(({ id }) => id)).toEqual(["a", "b"]);
  expect(byAccount(terms, "fees").map(({ id }) => id)).toEqual(["b", "a"]);
});
