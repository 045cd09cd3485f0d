import { expect, test } from "vitest";
import { rateAsc } from "@/lib/rating/asc/projection";
import { asc, lineValue, readAsc } from "@/tests/fixtures/rating/read";

test("what the input leaves out is left out", () => {
  const bare = readAsc({ contracts: 100, members: 210, fees: { base: [{ name: "Core", pepm: "24.10" }] } });
  const { lines, billed, expectedCost, gates } = rateAsc(bare);
  expect(new Set(lines.map(({ id }) => id[0]))).toEqual(new Set(["F"]));
  expect([billed.toFixed(), expectedCost, gates]).toEqual(["24.1", null, []]);
});

test("each line has an id of its own, and its inputs are lines above it or fields", () => {
  const { lines } = rateAsc(asc({ layerTrend: "CONSISTENT" }));
  const written = new Map<string, string>();
  for (const { id, value, inputs } of lines) {
    for (const [input, used] of Object.entries(inputs))
      if (/^[A-Z]\d/.test(input)) expect(`${id} ${input} ${written.get(input)}`).toBe(`${id} ${input} ${used}`);
    expect(written.has(id)).toBe(false);
    written.set(id, value);
  }
  expect(JSON.stringify(lines)).not.toMatch(/NaN|Infinity/);
});

test("the stop-loss premium enters fixed costs to the cent", () => {
  const projection = rateAsc(asc());
  expect(lineValue(projection, "T1").eq(projection.billed.plus("83.56").plus("4.65"))).toBe(true);
});

test("a guarantee may count contracts of its own", () => {
  expect(lineValue(rateAsc(asc()), "Y6").toFixed()).toBe("10608000");
});
