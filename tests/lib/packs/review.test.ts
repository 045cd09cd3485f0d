import { expect, test } from "vitest";
import type { BoardLine } from "@/lib/insights/board";
import { sideOf } from "@/lib/metrics/figure";
import { reviewParts } from "@/lib/packs/review";
import { decimal } from "@/lib/units/decimal";

const figure = (name: string, value: number, more: object = {}) => ({
  ...{ name, tells: "", formula: "", value: decimal(value), format: "count" as const },
  numerator: sideOf(name, decimal(value)),
  denominator: null,
  ...more,
});
const line = (
  panel: string,
  name: string,
  value: number,
  plan: string | null = null,
  more: object = {},
): BoardLine => ({
  ...{ panel, name, plan, figure: figure(name, value, more) },
});
const read = (more: Partial<Parameters<typeof reviewParts>[0]> = {}) =>
  Object.fromEntries(
    reviewParts({ board: [], pipeline: [], people: [], succession: [], ...more }).map((part) => [part.key, part]),
  );

test("each part is read from its panels, with what is asked for", () => {
  const parts = read({
    board: [
      line("Projected 1/1/2027", "Members today", 100),
      line("Membership, 2026 to date", "Net growth", 5, "8"),
      line("Rate quality, Insured", "Leakage", 2),
      line("Concentration", "Top ten", 1),
    ],
  });
  expect(parts.waterfall!.items).toMatchObject([
    { label: "Members today", figure: { amount: "100", format: "count" } },
    { label: "Net growth", plan: "8" },
  ]);
  expect(parts.leakage!.items).toMatchObject([{ label: "Insured, Leakage" }]);
  expect(parts.concentration!.items).toHaveLength(1);
  expect(parts.retention).toMatchObject({ items: [], none: "No figure of it in what you see." });
});

test("of a figure told month by month the latest, of each bucket its own", () => {
  const months = ["August 2026", "September 2026"];
  const board = [
    ...months.map((month, at) => line("Insured", `Premium, a year, ${month}`, at)),
    ...months.map((month, at) => line("Insured", `LR, rolling 12, ${month}`, at)),
    ...months.map((month, at) => line("ASC", `Fees, a year, ${month}`, at)),
  ];
  expect(read({ board }).money!.items.map(({ label }) => label)).toEqual([
    "Premium, a year, September 2026",
    "LR, rolling 12, September 2026",
    "Fees, a year, September 2026",
  ]);
});

test("a ratio of too few cases is not said", () => {
  const few = { few: { cases: decimal(2), of: "accounts" } };
  const [item] = read({ board: [line("Retention", "Member persistency", 1, null, few)] }).retention!.items;
  expect(item).toMatchObject({ value: "insufficient" });
  expect(item!.figure).toBeUndefined();
});

test("who carries too much, and the largest accounts that hang on one person", () => {
  const person = { id: "u", name: "Ann", accounts: 12, load: decimal("31.2"), state: "OVER" };
  const row = (account: string, more: object) =>
    ({ accountId: account, account, members: 500, theirs: 2, ours: 2, backup: "Bob", ...more }) as never;
  const { people } = read({
    people: [person, { ...person, name: "Bob", state: "FULL" }] as never,
    succession: [row("Safe", {}), row("Thread", { theirs: 1 }), row("Alone", { backup: null })],
  });
  expect(people!.items.map(({ label, value }) => [label, value])).toEqual([
    ["Ann", "Load 31.2"],
    ["Thread", "Single-threaded"],
    ["Alone", "No named backup"],
  ]);
});
