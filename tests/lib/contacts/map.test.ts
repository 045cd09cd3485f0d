import { expect, test } from "vitest";
import { mapOf } from "@/lib/contacts/map";

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
