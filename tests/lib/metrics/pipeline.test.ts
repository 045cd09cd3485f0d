import { expect, test } from "vitest";
import * as pipeline from "@/lib/metrics/pipeline";
import { decimal } from "@/lib/units/decimal";
import { opportunities } from "@/tests/fixtures/worked-book";

const [goal, won] = [decimal(6000), decimal(2600)];

test("the worked pipeline: 11,550 open, 4,770 weighted, 3.40 and 1.40 times what is missing", () => {
  expect(pipeline.openPipeline(opportunities).toFixed()).toBe("11550");
  expect(pipeline.weightedPipeline(opportunities).toFixed()).toBe("4770");
  expect(pipeline.coverage(opportunities, goal, won)?.toFixed(2)).toBe("3.40");
  expect(pipeline.weightedCoverage(opportunities, goal, won)?.toFixed(2)).toBe("1.40");
});

test("40 quoted, 14 finalists, 6 sold", () => {
  expect(pipeline.closeRatio(6, 40)?.times(100).toFixed(1)).toBe("15.0");
  expect(pipeline.finalistRate(14, 40)?.times(100).toFixed(1)).toBe("35.0");
  expect(pipeline.finalistWinRate(6, 14)?.times(100).toFixed(1)).toBe("42.9");
});

test("a goal already met has no coverage, and nothing due is not on time", () => {
  expect(pipeline.coverage(opportunities, goal, decimal(6000))).toBeNull();
  expect(pipeline.onTimeRelease(0, 0)).toBeNull();
  expect(pipeline.onTimeRelease(19, 20)?.toFixed()).toBe("0.95");
});
