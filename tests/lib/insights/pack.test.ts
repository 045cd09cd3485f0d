import fc from "fast-check";
import { expect, test } from "vitest";
import type { BoardLine } from "@/lib/insights/board";
import { narrowedTo, packOf } from "@/lib/insights/pack";
import { few, sideOf } from "@/lib/metrics/figure";
import { decimal } from "@/lib/units/decimal";

const names = {
  firms: [],
  owners: [{ id: "o", name: "Ana Ruiz" }],
  tags: [],
  teams: [{ id: "t", name: "East" }],
};
const line = (name: string, value: number, more: Partial<BoardLine> = {}): BoardLine => ({
  panel: "Membership",
  name,
  plan: null,
  figure: {
    name,
    tells: name,
    formula: name,
    value: decimal(value),
    format: "count",
    numerator: sideOf("Members", value),
    denominator: null,
  },
  ...more,
});
const pack = (lines: BoardLine[]) =>
  packOf({ lines, state: { filters: {} }, names, mark: "Internal, Truebook", on: "2026-11-30" });

test("every figure stands once, under its panel, as the page prints it", () => {
  const few1 = { ...line("Win rate", 1).figure, ...few(2, "cases") };
  const made = pack([
    line("Opening", 1000, { step: "total" }),
    line("Lapsed", -200, { step: "change", plan: "-100" }),
    line("Closing", 800, { step: "total" }),
    { ...line("Win rate", 1), panel: "Won", figure: few1 },
  ]);
  expect(
    made.panels.map(({ title, rows }) => [title, rows.map(({ name, value, plan }) => [name, value, plan])]),
  ).toEqual([
    [
      "Membership",
      [
        ["Opening", "1,000", ""],
        ["Lapsed", "−200", "−100"],
        ["Closing", "800", ""],
      ],
    ],
    ["Won", [["Win rate", "insufficient", ""]]],
  ]);
  expect(made.panels[0]?.rows[1]?.bar).toMatchObject({ is: "down" });
  expect(made.panels[1]?.rows[0]?.bar).toBeNull();
});

test.each([
  [{ filters: {} }, "Every account its reader sees"],
  [{ team: "t", filters: {} }, "Team is East"],
  [{ ae: "o", season: "2027-01-01", filters: {} }, "AE is Ana Ruiz; Season is 1/1/2027"],
  [{ ae: "x", filters: { segment: ["NATIONAL"] } }, "AE is someone else; Segment is National"],
])("%j is said as %s", (state, said) => {
  expect(narrowedTo(state, names)).toBe(said);
});

test("bars stay on their scale, and each step begins where the last one stopped", () => {
  const changes = fc.array(fc.integer({ min: -5000, max: 5000 }), { maxLength: 8 });
  fc.assert(
    fc.property(changes, fc.integer({ min: 0, max: 20_000 }), (steps, opening) => {
      const closing = steps.reduce((sum, change) => sum + change, opening);
      const { panels } = pack([
        line("Opening", opening, { step: "total" }),
        ...steps.map((change, at) => line(`Step ${at}`, change, { step: "change" })),
        line("Closing", closing, { step: "total" }),
      ]);
      const bars = panels[0]!.rows.map(({ bar }) => bar!);
      for (const { from, to } of bars) for (const at of [from, to]) expect(at >= 0 && at <= 1).toBe(true);
      for (const [at, bar] of bars.slice(1, -1).entries()) if (at > 0) expect(bar.from).toBeCloseTo(bars[at]!.to, 9);
    }),
  );
});

test("what the page draws as a line is a line: by its days, within its scale, beside what is asked of it", () => {
  const point = (day: string, value: number, plan: string | null = null) =>
    line(`Premium, ${day}`, value, { plan, on: { line: "Premium", day, text: day } });
  // The latest stands first, as the burn-down has it.
  const [panel] = pack([point("2026-03-01", 150, "200"), point("2026-01-01", 100), point("2026-02-01", 120)]).panels;
  expect(panel?.lines).toMatchObject([
    { name: "Premium", first: "2026-01-01", last: "2026-03-01", low: "100", high: "200", asked: { text: "200", y: 1 } },
  ]);
  expect(panel?.lines[0]?.points.map(({ text, y }) => [text, y])).toEqual([
    ["2026-01-01", 0],
    ["2026-02-01", 0.2],
    ["2026-03-01", 0.5],
  ]);
  expect(panel?.rows).toHaveLength(3);
  expect(pack([point("2026-01-01", 100), line("Other", 1)]).panels[0]?.lines).toEqual([]);
});

test("a line stays in its box, whatever it goes through", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -(10 ** 9), max: 10 ** 9 }), { minLength: 2, maxLength: 40 }), (values) => {
      const days = values.map(
        (_, at) => `2026-${String((at % 12) + 1).padStart(2, "0")}-${String(Math.floor(at / 12) + 1).padStart(2, "0")}`,
      );
      const lines = values.map((value, at) => line(String(at), value, { on: { line: "A", day: days[at]!, text: "" } }));
      const points = pack(lines).panels[0]!.lines[0]!.points;
      const within = (part: number) => part >= 0 && part <= 1;
      return points.length === values.length && points.every(({ x, y }) => within(x) && within(y));
    }),
  );
});
