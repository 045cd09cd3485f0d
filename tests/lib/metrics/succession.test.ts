import { expect, test } from "vitest";
import { keyAccounts, successionMetrics } from "@/lib/metrics/succession";

const row = (theirs: number, ours: number, people: number, twice: number, more: object = {}) => ({
  members: 100,
  theirs,
  ours,
  people,
  twice,
  backup: "Bo" as string | null,
  trainedOn: "2026-01-05" as string | null,
  ...more,
});
const nobody = { backup: null, trainedOn: null };

test("accounts down to one pair, those with a trained backup, people two of ours know", () => {
  const { single, ready, twice } = successionMetrics([
    row(2, 2, 4, 1),
    row(1, 2, 1, 1),
    row(0, 0, 0, 0, nobody),
    row(3, 1, 3, 0, { trainedOn: null }),
  ]);
  expect(single.value?.toNumber()).toBe(3);
  expect(ready.value?.toNumber()).toBe(0.5);
  expect(twice.value?.toNumber()).toBe(0.25);
});

test("readiness is of the key accounts: the largest, in whatever order they come", () => {
  const small = Array.from({ length: keyAccounts }, () => row(2, 2, 2, 2, { members: 10, ...nobody }));
  const large = Array.from({ length: 20 }, () => row(2, 2, 2, 2, { members: 5_000 }));
  const { ready } = successionMetrics([...small, ...large]);
  expect(ready.denominator?.value.toNumber()).toBe(keyAccounts);
  expect(ready.value?.toNumber()).toBe(20 / keyAccounts);
});

test("of no account there is no share", () => expect(successionMetrics([]).ready.value).toBeNull());
