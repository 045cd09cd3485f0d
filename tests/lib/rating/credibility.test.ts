import { expect, test } from "vitest";
import { credibilityOf, credibilityRule } from "@/lib/rating/credibility";
import { decimal } from "@/lib/units/decimal";

const unstated = { full: null, count: null, k: null, z: null };

test.each([
  [600, "0.2236", "0.1111"],
  [1_200, "0.3162", "0.2000"],
  [2_400, "0.4472", "0.3333"],
  [3_600, "0.5477", "0.4286"],
  [4_800, "0.6325", "0.5000"],
  [6_000, "0.7071", "0.5556"],
  [7_680, "0.8000", "0.6154"],
  [9_600, "0.8944", "0.6667"],
  [12_000, "1.0000", "0.7143"],
  [15_000, "1.0000", "0.7576"],
])("%i member months: %s by the square root, %s by Bühlmann", (memberMonths, root, buhlmann) => {
  const by = (rule: Parameters<typeof credibilityOf>[0]) => credibilityOf(rule, decimal(memberMonths)).toFixed(4);
  expect(by({ method: "MEMBER_MONTHS", full: decimal(12_000) })).toBe(root);
  expect(by({ method: "BUHLMANN", k: decimal(400) })).toBe(buhlmann);
});

test.each([
  ["1082", "1082", "1.0000"],
  ["541", "1082", "0.7071"],
  ["1082", "2641", "0.6401"],
  ["0", "1082", "0.0000"],
])("%s claims of %s: %s, whatever the members", (count, full, z) => {
  const rule = { method: "CLAIM_COUNT", count: decimal(count), full: decimal(full) } as const;
  expect(credibilityOf(rule, decimal(99)).toFixed(4)).toBe(z);
});

test("a fixed Z is taken as it is", () => {
  expect(credibilityOf({ method: "FIXED", z: decimal("0.35") }, decimal(1)).toFixed()).toBe("0.35");
});

test.each([
  [
    { ...unstated, method: "MEMBER_MONTHS" as const },
    { method: "MEMBER_MONTHS", full: "12000" },
  ],
  [
    { ...unstated, method: "CLAIM_COUNT" as const, count: decimal(300) },
    { method: "CLAIM_COUNT", full: "1082", count: "300" },
  ],
  [
    { ...unstated, method: "BUHLMANN" as const },
    { method: "BUHLMANN", k: "400" },
  ],
  [
    { ...unstated, method: "BUHLMANN" as const, k: decimal(250), full: decimal(9) },
    { method: "BUHLMANN", k: "250" },
  ],
  [
    { ...unstated, method: "FIXED" as const, z: decimal("0.5") },
    { method: "FIXED", z: "0.5" },
  ],
])("standards stand in for what is not stated (%#)", (stated, rule) => {
  expect(JSON.parse(JSON.stringify(credibilityRule(stated, true)))).toEqual(rule);
});

test("nothing stated leans on a manual if there is one", () => {
  expect(credibilityRule(null, true)).toMatchObject({ method: "MEMBER_MONTHS" });
  expect(JSON.parse(JSON.stringify(credibilityRule(null, false)))).toEqual({ method: "FIXED", z: "1" });
});
