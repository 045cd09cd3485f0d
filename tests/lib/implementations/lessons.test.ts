import { expect, test } from "vitest";
import { stepsTaken } from "@/lib/implementations/lessons";

const shown = (given: Parameters<typeof stepsTaken>[0]) =>
  Object.values(stepsTaken(given)).map((step) => step?.toDecimalPlaces(4).toString() ?? null);

test.each([
  [{ current: "600", required: "688.80", quoted: "661.20", sold: "655.20" }, ["0.148", "0.102", "0.092", "0.056"]],
  [{ current: "600", required: null, quoted: "630", sold: "630" }, [null, "0.05", "0.05", null]],
  [{ current: "0", required: "10", quoted: "10", sold: "10" }, [null, null, null, null]],
  [{ current: "600", required: "588", quoted: "588", sold: null }, ["-0.02", "-0.02", null, null]],
])("%j", (given, steps) => {
  expect(shown(given)).toEqual(steps);
});
