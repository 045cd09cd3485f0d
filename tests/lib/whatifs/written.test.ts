import { expect, test } from "vitest";
import type { OverrideKind } from "@/lib/forecast/supposed-kinds";
import type { Override } from "@/lib/forecast/what-if";
import { withOverride, withoutOverride } from "@/lib/whatifs/written";

const over = (
  id: string,
  kind: OverrideKind,
  accountId: string | null = null,
  value: string | null = null,
): Override => ({
  ...{ id, kind, accountId, opportunityId: null, value },
});

test("of an account one thing is supposed, of a cap and a trend one each", () => {
  const first = withOverride([over("1", "LOSE", "acme"), over("2", "TREND", null, "0.01")], over("3", "KEEP", "acme"));
  expect(first.map(({ id }) => id)).toEqual(["2", "3"]);
  expect(withOverride(first, over("4", "TREND", null, "0.02")).map(({ id }) => id)).toEqual(["3", "4"]);
  expect(withOverride(first, over("5", "LOSE", "bolt")).map(({ id }) => id)).toEqual(["2", "3", "5"]);
  const sale = (id: string, opportunityId: string) => ({ ...over(id, "WIN"), opportunityId });
  expect(withOverride([sale("6", "one")], sale("7", "two"))).toHaveLength(2);
});

test("one is taken out by its id", () => {
  expect(withoutOverride([over("1", "LOSE", "acme"), over("2", "TREND")], "1").map(({ id }) => id)).toEqual(["2"]);
  expect(withoutOverride([over("1", "LOSE", "acme")], "9")).toHaveLength(1);
});
