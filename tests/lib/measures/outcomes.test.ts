import { expect, test } from "vitest";
import { cycleDays, medianOf, outcomesSince } from "@/lib/measures/outcomes";
import type { Deal } from "@/lib/opportunities/deal";
import type { Stage } from "@/lib/opportunities/stages";
import { deal } from "@/tests/lib/opportunities/sample";

const over = (id: string, way: Stage[], closedOn: string | null = "2026-06-01"): Deal => ({
  ...deal,
  id,
  stage: way.at(-1)!,
  stays: way.map((stage) => ({ stage, on: "2026-05-01" })),
  closedOn,
});
const deals = [
  over("early", ["QUALIFY", "LOST"]),
  over("lost", ["QUALIFY", "QUOTED", "LOST"]),
  over("finalist", ["QUOTED", "FINALIST", "LOST"]),
  over("won", ["QUOTED", "FINALIST", "VERBAL", "SOLD"]),
  over("straight", ["QUALIFY", "SOLD"]),
  over("before", ["QUOTED", "SOLD"], "2025-05-31"),
  over("open", ["QUOTED"], null),
];
const ids = (some: Deal[]) => some.map(({ id }) => id);

test("what ended since a day, by how far it came", () => {
  const { ended, sold, quoted, finalists } = outcomesSince(deals, "2025-06-01");
  expect(ids(ended)).toEqual(["early", "lost", "finalist", "won", "straight"]);
  expect(ids(sold)).toEqual(["won", "straight"]);
  expect(ids(quoted)).toEqual(["lost", "finalist", "won", "straight"]);
  expect(ids(finalists)).toEqual(["finalist", "won"]);
});

test.each([
  [[], null],
  [[4], 4],
  [[9, 1, 4], 4],
  [[1, 2, 3, 10], 2.5],
])("the middle of %j is %s", (values, middle) => expect(medianOf(values)).toBe(middle));

test("a cycle is from opening to the end", () => {
  expect(cycleDays({ ...deal, openedOn: "2026-05-01", closedOn: "2026-05-31" })).toBe(30);
  expect(cycleDays(deal)).toBeNull();
});
