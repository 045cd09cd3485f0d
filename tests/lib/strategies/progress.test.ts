import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { type ProductState, type Products, productStates } from "@/lib/accounts/products";
import { isReached, isWithin, progressOf, type Step, type Touched } from "@/lib/strategies/progress";

const today = "2026-11-30";
const touched = (dental: ProductState, more: Partial<Touched> = {}): Touched => ({
  accountId: "a",
  members: 1000,
  seasonState: "OPEN",
  situs: "MA",
  segment: "MAJOR",
  funding: "INSURED",
  medicalFunding: "INSURED",
  products: Object.fromEntries(
    families.map((family) => [family, family === "DENTAL" ? dental : "WHITESPACE"]),
  ) as Products,
  ...more,
});
const step = (id: string, dueOn: string | null, doneOn: string | null = null): Step => ({
  id,
  words: id,
  dueOn,
  doneOn,
});

test("it has come as far as its steps are done and its accounts hold the product", () => {
  const steps = [
    step("a", "2026-11-01", "2026-11-02"),
    step("b", "2026-12-24"),
    step("c", "2026-11-20"),
    step("d", null),
  ];
  const accounts = [
    touched("HELD"),
    touched("OPEN"),
    touched("WHITESPACE", { seasonState: "AT_RISK" }),
    touched("NOT_ELIGIBLE"),
  ];
  const progress = progressOf({ steps, goal: "DENTAL" }, accounts, today);
  expect(progress.steps).toEqual({ done: 1, of: 4, late: 1, next: steps[2] });
  expect([progress.accounts, progress.members, progress.atRisk]).toEqual([4, 4000, 1]);
  expect(progress.goal?.value?.toFixed(4)).toBe("0.6667");
  expect(progress.goal?.numerator.value.toNumber()).toBe(2);
  expect(progress.goal?.denominator?.value.toNumber()).toBe(3);
});

test("without a product steps alone tell, and of no account nothing is a share", () => {
  expect(progressOf({ steps: [], goal: null }, [touched("HELD")], today).goal).toBeNull();
  expect(progressOf({ steps: [], goal: "DENTAL" }, [], today)).toMatchObject({
    steps: { done: 0, of: 0, late: 0, next: null },
    accounts: 0,
    goal: { value: null },
  });
});

test("who has it may have it, and it is never more than all", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...productStates)), (states) => {
      const accounts = states.map((state) => touched(state));
      for (const each of accounts) if (isReached(each, "DENTAL")) expect(isWithin(each, "DENTAL")).toBe(true);
      const { goal } = progressOf({ steps: [], goal: "DENTAL" }, accounts, today);
      if (goal?.value) expect(goal.value.gte(0) && goal.value.lte(1)).toBe(true);
    }),
  );
});
