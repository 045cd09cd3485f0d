import { expect, test } from "vitest";
import { actionBeforePlanChange } from "@/lib/rating/plan-change";
import { rate } from "@/lib/rating/worksheet";
import { insured } from "@/tests/fixtures/rating/read";

const labelOf = (name: "fi-1" | "fi-2") => rate(insured(name)).lines.find(({ id }) => id === "L17")?.label;

test("a buy-down lowers the action, and the worksheet says which one it shows", () => {
  expect(rate(insured("fi-2")).rateAction?.times(100).toFixed(2)).toBe("5.01");
  expect(actionBeforePlanChange(insured("fi-2"))?.times(100).toFixed(2)).toBe("6.05");
  expect(labelOf("fi-2")).toBe("Rate action, after plan change");
});

test("without a plan change the two are one", () => {
  expect(actionBeforePlanChange(insured("fi-1"))?.eq(rate(insured("fi-1")).rateAction!)).toBe(true);
  expect(labelOf("fi-1")).toBe("Rate action");
});

test("new business has no action", () => {
  expect(actionBeforePlanChange(insured("fi-2", { currentPremium: null }))).toBeNull();
});
