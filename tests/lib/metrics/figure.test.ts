import { expect, test } from "vitest";
import { few, shareOf, sideOf } from "@/lib/metrics/figure";

test.each([
  [0, true],
  [4, true],
  ["4.99", true],
  [5, false],
  [40, false],
])("%s cases are too few: %s", (cases, short) => {
  expect(few(cases, "accounts").few?.of).toBe(short ? "accounts" : undefined);
});

test("a share of nothing is none, of something exact", () => {
  expect(shareOf(3, 0)).toBeNull();
  expect(shareOf("1", "8")?.toFixed()).toBe("0.125");
});

test("a side is a count unless it says otherwise", () => {
  expect(sideOf("Accounts", 3)).toMatchObject({ words: "Accounts", format: "count" });
  expect(sideOf("Premium", "1.50", "dollars").format).toBe("dollars");
});
