import fc from "fast-check";
import { expect, test } from "vitest";
import { decimal, sum } from "@/lib/units/decimal";
import { feeBridge, stopLossBridge } from "@/lib/worksheets/asc-bridge";
import { parametersOf, readAscParameters } from "@/lib/worksheets/parameters";
import { sheets } from "@/lib/worksheets/sheets";
import { workedOf } from "@/lib/worksheets/worked";
import { asc1Fee, asc2StopLoss, typedAs } from "./asc-figures";

const side = (kind: "FEE" | "STOP_LOSS", given: Record<string, string>, required?: string) => {
  const parameters = parametersOf(typedAs(kind, given), sheets[kind]);
  const read = readAscParameters(sheets[kind], parameters);
  const worked = workedOf(kind, parameters, { stated: {}, currentRate: "54" });
  if ("faults" in read || "faults" in worked) throw new Error(JSON.stringify([read, worked]));
  return { input: read.input, required: required ?? worked.required.toFixed() };
};
const told = (parts: { name: string; dollars: ReturnType<typeof decimal> }[]) =>
  parts.map(({ name, dollars }) => `${name} ${dollars}`);

test("a fee's bridge goes by component; what underwriting states apart is one of its own", () => {
  const after = { ...asc1Fee, "base.1.pepm": "23.60", "buyUp.5.name": "Navigation", "buyUp.5.pepm": "2.00" };
  expect(told(feeBridge(side("FEE", asc1Fee), side("FEE", after)))).toEqual([
    "Core claims administration and service -0.5",
    "Navigation 2",
  ]);
  expect(told(feeBridge(side("FEE", asc1Fee), side("FEE", { ...asc1Fee, "credit.1.pepm": "1" }, "54.50")))).toEqual([
    "Dental and stop-loss -0.5",
    "Stated by underwriting 0.2",
  ]);
});

test("equal versions have nothing between them, and pass-through is no part of it", () => {
  expect(feeBridge(side("FEE", asc1Fee), side("FEE", { ...asc1Fee, "pass.1.pepm": "9" }))).toEqual([]);
  expect(stopLossBridge(side("STOP_LOSS", asc2StopLoss), side("STOP_LOSS", asc2StopLoss))).toEqual([]);
});

test.each([
  [{ targetLossRatio: "80" }, ["Target LR -2.09"]],
  [{ aggregatePremium: "5.00" }, ["Aggregate premium 0.35"]],
  [{ specificPremium: "80" }, ["Premium as quoted -3.56"]],
  [{ manualExcess: "75", aggregatePremium: "5.00" }, ["Credibility and manual 4.81", "Aggregate premium 0.35"]],
])("a stop-loss bridge of %j is %j", (changes, parts) => {
  const after = { ...asc2StopLoss, ...changes };
  expect(told(stopLossBridge(side("STOP_LOSS", asc2StopLoss), side("STOP_LOSS", after)))).toEqual(parts);
});

test("a bridge adds up to the change in cents, whatever changed", () => {
  const change = fc.record({
    deductible: fc.constantFrom("300,000", "500,000"),
    specificTrend: fc.constantFrom("7", "9", "11"),
    credibility: fc.integer({ min: 0, max: 100 }).map(String),
    manualExcess: fc.integer({ min: 1, max: 20_000 }).map((cents) => (cents / 100).toFixed(2)),
    targetLossRatio: fc.integer({ min: 50, max: 100 }).map(String),
    aggregatePremium: fc.integer({ min: 0, max: 900 }).map((cents) => (cents / 100).toFixed(2)),
  });
  const plain = Object.fromEntries(Object.entries(asc2StopLoss).filter(([key]) => !key.startsWith("offer.")));
  fc.assert(
    fc.property(change, change, (one, other) => {
      const [from, to] = [side("STOP_LOSS", { ...plain, ...one }), side("STOP_LOSS", { ...plain, ...other })];
      const total = sum(stopLossBridge(from, to).map(({ dollars }) => dollars));
      expect(total.toFixed(2)).toBe(decimal(to.required).minus(from.required).toFixed(2));
    }),
    { numRuns: 25 },
  );
});
