import { expect, test } from "vitest";
import { type HealthFacts, healthOf, summarize } from "@/lib/accounts/health";
import { account, line, renewal, thresholds, today } from "./cases";

const facts = (rest: Partial<HealthFacts> = {}): HealthFacts => ({
  ...account(),
  lines: [line()],
  renewal: renewal(),
  members: 1000,
  membersBefore: 1000,
  requiredAction: null,
  quotedAction: null,
  lossRatio: null,
  ...rest,
});
const shown = (rest: Partial<HealthFacts>) => summarize(healthOf(facts(rest), thresholds, today), "On track");
const issue = { what: "Late files", severity: "HIGH", openedOn: "2026-09-01", escalatedOn: "2026-09-02" };
const finalist = {
  receivedOn: "2026-10-01",
  effectiveOn: "2027-01-01",
  status: "FINALIST",
  dissatisfied: false,
  nextStep: null,
  nextOn: null,
};

test("all good shows the short fact it is given", () => {
  expect(shown({})).toEqual({ level: "GOOD", letter: null, reason: "On track" });
});

test("the worst letter is shown; of equals the market speaks first", () => {
  expect(shown({ members: 900 })).toMatchObject({ level: "WATCH", letter: "M" });
  expect(shown({ members: 900, issues: [issue] })).toMatchObject({ level: "AT_RISK", letter: "S" });
  expect(shown({ rfps: [finalist], issues: [issue] })).toMatchObject({ letter: "M", reason: "Finalist" });
});

test("all four letters keep their own reasons", () => {
  const health = healthOf(facts({ issues: [issue], rfps: [finalist] }), thresholds, today);
  expect([health.S.level, health.R.level, health.P.level, health.M.level]).toEqual([
    "AT_RISK",
    "GOOD",
    "GOOD",
    "AT_RISK",
  ]);
});

const word = { level: "GOOD", reason: "The chair signed a letter", byId: "dana" };

test("a person’s word beats what is computed, up to its last day", () => {
  expect(shown({ issues: [issue], override: { ...word, expiresOn: today } })).toEqual({
    level: "GOOD",
    letter: null,
    reason: "The chair signed a letter",
  });
  expect(shown({ issues: [issue], override: { ...word, expiresOn: "2026-11-22" } }).level).toBe("AT_RISK");
});
