import { expect, test } from "vitest";
import { mapOf, towards } from "@/lib/contacts/map";

const person = (name: string, power: "DECIDER" | "USER", stance: "CRITIC" | null, leftOn: string | null = null) => ({
  name,
  power,
  stance,
  leftOn,
});

test("each stands once where their power and stance meet; who left stands nowhere", () => {
  const rows = mapOf([
    person("A", "DECIDER", "CRITIC"),
    person("B", "USER", null),
    person("C", "DECIDER", "CRITIC", "2026-01-01"),
  ]);
  expect(rows.map(({ power }) => power)).toEqual(["DECIDER", "INFLUENCER", "GATEKEEPER", "USER"]);
  const placed = rows.flatMap(({ power, cells }) =>
    cells.flatMap(({ stance, people }) => people.map(({ name }) => `${name} ${power} ${stance}`)),
  );
  expect(placed).toEqual(["A DECIDER CRITIC", "B USER null"]);
});

const map = [
  { cells: [{ people: [{ id: "a" }] }, { people: [] }, { people: [{ id: "b" }, { id: "c" }] }] },
  { cells: [{ people: [] }, { people: [] }, { people: [] }] },
  { cells: [{ people: [] }, { people: [{ id: "d" }] }, { people: [{ id: "e" }] }] },
];

test.each([
  ["a", "ArrowRight", "b"],
  ["b", "ArrowRight", undefined],
  ["b", "ArrowLeft", "a"],
  ["c", "ArrowLeft", "a"],
  ["b", "ArrowDown", "c"],
  ["c", "ArrowDown", "e"],
  ["a", "ArrowDown", "d"],
  ["e", "ArrowUp", "c"],
  ["d", "ArrowUp", "c"],
  ["c", "ArrowUp", "b"],
  ["a", "ArrowUp", undefined],
  ["e", "ArrowLeft", "d"],
  ["nobody", "ArrowDown", undefined],
] as const)("from %s, %s leads to %s", (from, key, to) => {
  expect(towards(map, from, key)?.id).toBe(to);
});

test("the arrows reach everybody there is", () => {
  const reached = new Set(["a"]);
  for (const key of ["ArrowDown", "ArrowUp", "ArrowRight", "ArrowLeft", "ArrowDown", "ArrowRight"] as const)
    for (const from of [...reached]) reached.add(towards(map, from, key)?.id ?? from);
  expect([...reached].sort()).toEqual(["a", "b", "c", "d", "e"]);
});
