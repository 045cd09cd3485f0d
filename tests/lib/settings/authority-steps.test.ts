import { expect, test } from "vitest";
import type { Asked } from "@/lib/authority/concession";
import { matrixOf, type SalesLevel } from "@/lib/authority/matrix";
import { neededFor } from "@/lib/authority/needed";
import { bindingText, stepsOf } from "@/lib/settings/authority-steps";
import { decimal } from "@/lib/units/decimal";

const rules = { matrix: matrixOf({}), scaling: "FIXED" };
const needed = (asked: Asked, requester: SalesLevel = "AE", overBudget = false) =>
  neededFor({ asked, requester, overBudget }, rules)!;
const said = (...given: Parameters<typeof needed>) =>
  stepsOf(needed(...given)).map(({ who, does }) => `${who} ${does}`);

test("who signs in which order, the last one settling it", () => {
  expect(said({ points: decimal("0.046") })).toEqual([
    "Director recommends",
    "VP recommends",
    "Underwriting manager recommends for underwriting",
    "Committee decides",
  ]);
  expect(said({ points: decimal("0.03") })).toEqual([
    "Director recommends",
    "Underwriting manager co-signs",
    "VP approves",
  ]);
  expect(said({ points: decimal("0.01") }, "DIRECTOR")).toEqual([
    "Underwriter signs last, because nobody approves what they ask for",
  ]);
});

test.each<[Asked, SalesLevel, boolean, string]>([
  [{ points: decimal("0.046") }, "AE", false, "Relief, points binds: it is above every limit of sales."],
  [{ credits: decimal(60000) }, "AE", false, "One-time credits binds: it needs the VP."],
  [
    { points: decimal("0.035") },
    "AE",
    false,
    "Relief, points binds: it needs the VP, and is above every limit of underwriting.",
  ],
  [
    { points: decimal("0.01") },
    "AE",
    true,
    "Relief, points binds: it needs the Director. More than the budget has left: one level up, VP.",
  ],
])("the binding column in a sentence", (asked, requester, overBudget, text) =>
  expect(bindingText(needed(asked, requester, overBudget))).toBe(text),
);
