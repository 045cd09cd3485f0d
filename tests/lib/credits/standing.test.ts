import fc from "fast-check";
import { expect, test } from "vitest";
import { clawbackOf, isLive, monthsLeft, standingOf } from "@/lib/credits/standing";

const today = "2026-11-30";
const credit = {
  amount: "12000.00",
  fromOn: "2026-01-01",
  toOn: "2026-12-31",
  clawback: true,
  withdrawnOn: null,
  recoveredOn: null,
};
const beside = { stage: null, endedOn: null, today };

test.each([
  [{}, {}, "RUNS"],
  [{ fromOn: "2027-01-01", toOn: "2027-12-31" }, {}, "AHEAD"],
  [{ toOn: "2026-11-30" }, {}, "RUNS"],
  [{ toOn: "2026-11-29" }, {}, "OVER"],
  [{}, { stage: "QUOTED" }, "OFFERED"],
  [{}, { stage: "SOLD" }, "RUNS"],
  [{}, { stage: "LOST" }, "FELL"],
  [{}, { endedOn: "2026-06-30" }, "LAPSED"],
  [{}, { endedOn: "2026-11-30" }, "RUNS"],
  [{}, { endedOn: "2027-03-31" }, "RUNS"],
  [{ toOn: "2026-06-30" }, { endedOn: "2026-06-30" }, "OVER"],
  [{ withdrawnOn: "2026-02-01" }, { stage: "LOST", endedOn: "2026-06-30" }, "WITHDRAWN"],
] as const)("%j beside %j: %s", (more, told, standing) =>
  expect(standingOf({ ...credit, ...more }, { ...beside, ...told })).toBe(standing),
);

test.each([
  [{}, "2026-06-30", "6000.00"],
  [{}, "2026-06-15", "6000.00"],
  [{}, "2025-03-31", "12000.00"],
  [{ amount: "100.00" }, "2026-05-31", "58.33"],
  [{ clawback: false }, "2026-06-30", "0.00"],
  [{ recoveredOn: "2026-08-01" }, "2026-06-30", "0.00"],
  [{ withdrawnOn: "2026-05-01" }, "2026-06-30", "0.00"],
])("%j whose line ended %s: %s comes back", (more, endedOn, dollars) =>
  expect(clawbackOf({ ...credit, ...more }, { ...beside, endedOn }).toFixed(2)).toBe(dollars),
);

test("what comes back is never more than was given, and the later the line ends the less of it", () => {
  const month = fc.integer({ min: 1, max: 11 }).map((number) => `2026-${String(number).padStart(2, "0")}-15`);
  fc.assert(
    fc.property(month, month, (a, b) => {
      const [early, late] = [a, b].sort() as [string, string];
      const back = (endedOn: string) => clawbackOf(credit, { ...beside, endedOn });
      expect(back(early).gte(back(late)) && back(early).lte(credit.amount)).toBe(true);
      expect(monthsLeft(credit, early)).toBeGreaterThanOrEqual(monthsLeft(credit, late));
    }),
  );
});

test("offered, agreed and in force is live", () => {
  expect((["OFFERED", "AHEAD", "RUNS", "OVER", "LAPSED", "FELL", "WITHDRAWN"] as const).filter(isLive)).toEqual([
    "OFFERED",
    "AHEAD",
    "RUNS",
  ]);
});
