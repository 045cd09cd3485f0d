import fc from "fast-check";
import { expect, test } from "vitest";
import { checklists, stepState, stepsFor } from "@/lib/implementations/steps";
import { isBusinessDay } from "@/lib/units/business-days";
import { addDays } from "@/lib/units/day";

test("an insured 1/1 has its rates loaded by T-30, on the business day before where that is none", () => {
  const steps = Object.fromEntries(
    stepsFor("INSURED", "2027-01-01", "2026-09-01").map(({ code, dueOn }) => [code, dueOn]),
  );
  expect(steps).toEqual({
    MATERIALS: "2026-11-02",
    BENEFITS: "2026-11-17",
    RATES: "2026-12-02",
    ELECTIONS: "2026-12-11",
    ID_CARDS: "2026-12-11",
    FIRST_BILL: "2026-12-17",
  });
});

test("signed late, no step is late the day it begins", () => {
  const steps = stepsFor("FEE", "2027-01-01", "2026-12-20");
  expect(new Set(steps.map(({ dueOn }) => dueOn))).toEqual(new Set(["2026-12-20"]));
  expect(steps.map((step) => stepState({ ...step, doneOn: null }, "2026-12-20"))).not.toContain("late");
});

test("each is due on a business day before the effective one, and once", () => {
  const day = fc.integer({ min: 0, max: 3_000 }).map((days) => addDays("2026-01-01", days));
  fc.assert(
    fc.property(fc.constantFrom("INSURED" as const, "FEE" as const, "STOP_LOSS" as const), day, (kind, effectiveOn) => {
      const steps = stepsFor(kind, effectiveOn, "2020-01-01");
      expect(steps.every(({ dueOn }) => isBusinessDay(dueOn) && dueOn < effectiveOn)).toBe(true);
      expect(new Set(steps.map(({ code }) => code)).size).toBe(checklists[kind].length);
    }),
  );
});

test.each([
  ["2026-12-01", null, "open"],
  ["2026-11-30", null, "open"],
  ["2026-11-29", null, "late"],
  ["2026-11-01", "2026-11-20", "done"],
])("due %s, done %s is %s", (dueOn, doneOn, state) => {
  expect(stepState({ dueOn, doneOn }, "2026-11-30")).toBe(state);
});
