import { expect, test } from "vitest";
import type { Ends } from "@/lib/insights/ends";
import { launchedOf } from "@/lib/insights/launched";

const today = "2026-11-30";
const row = (id: string, members: number) => ({ id, name: id.toUpperCase(), members, cause: null }) as Ends;
const rows = [...Array(60)].map((_, at) => row(`a${at}`, 6000 - at));
const launch = (accountId: string, on: string, program = "Joints") => ({ accountId, program, on });

test("of the fifty largest with members, those that adopted within 24 months, with what", () => {
  const drawn = launchedOf(
    [row("gone", 0), ...rows],
    [
      launch("a0", "2026-01-01"),
      launch("a0", "2026-02-01", "Sleep"),
      launch("a1", "2024-11-30"),
      launch("a2", "2024-12-01"),
      launch("a3", "2026-12-01"),
      launch("a55", "2026-01-01"),
      launch("gone", "2026-01-01"),
    ],
    today,
  );
  expect(drawn.value?.toFixed(4)).toBe("0.0400");
  const parts = drawn.parts.filter(({ above }) => above.gt(0));
  expect(parts.map(({ id, note }) => [id, note])).toEqual([
    ["a0", "Joints, Sleep"],
    ["a2", "Joints"],
  ]);
  expect(drawn.parts).toHaveLength(50);
});

test("of a book of four it says that these are too few", () => {
  expect(launchedOf(rows.slice(0, 4), [], today).few).toMatchObject({ of: "accounts" });
  expect(launchedOf(rows.slice(0, 5), [], today).few).toBeUndefined();
});
