import { expect, test } from "vitest";
import { successionMetrics } from "@/lib/metrics/succession";

const row = (theirs: number, ours: number, people: number, twice: number, backup: string | null) => ({
  theirs,
  ours,
  people,
  twice,
  backup,
});

test("accounts down to one pair, those with a backup, people two of ours know", () => {
  const { single, ready, twice } = successionMetrics([
    row(2, 2, 4, 1, "Bo"),
    row(1, 2, 1, 1, "Bo"),
    row(0, 0, 0, 0, null),
    row(3, 1, 3, 0, "Bo"),
  ]);
  expect(single.value?.toNumber()).toBe(3);
  expect(ready.value?.toNumber()).toBe(0.75);
  expect(twice.value?.toNumber()).toBe(0.25);
});

test("of no account there is no share", () => expect(successionMetrics([]).ready.value).toBeNull());
