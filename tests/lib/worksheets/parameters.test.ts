import { expect, test } from "vitest";
import { rate } from "@/lib/rating/worksheet";
import { figuresOf, parametersOf, readParameters } from "@/lib/worksheets/parameters";
import { fi1, fi2, fi3, typed } from "./figures";

const rated = (given: Record<string, string>) => {
  const read = readParameters(parametersOf(typed(given)));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return rate(read.input);
};

test.each([
  [fi1, "844.456735", "0.128953"],
  [fi2, "737.340616", "0.050074"],
  [fi3, "776.820496", "0.125582"],
])("the worked examples come out of a form as of a file", (given, required, action) => {
  const sheet = rated(given);
  expect(sheet.requiredPremium.toFixed(6)).toBe(required);
  expect(sheet.rateAction?.toFixed(6)).toBe(action);
});

test("figures come back out of the parameters they made, and make the same bytes again", () => {
  for (const given of [fi1, fi2, fi3]) {
    const parameters = parametersOf(typed(given));
    expect(figuresOf(parameters)).toMatchObject(typed(given));
    expect(parametersOf(figuresOf(parameters))).toBe(parameters);
  }
});

test("what is wrong is said beside its field", () => {
  const faults = (given: Record<string, string>) => {
    const read = readParameters(parametersOf(typed(given)));
    return "faults" in read ? read.faults : {};
  };
  expect(faults({ ...fi1, "p1.medical.completion": "1.2" })).toHaveProperty(["p1.medical.completion"]);
  expect(faults({ ...fi1, "p1.memberMonths": "600", fullCredibility: "12000" })).toHaveProperty(["manual"]);
  expect(faults({ ...fi2, "p2.weight": "20" })).toHaveProperty(["p1.start"]);
  const { "p1.medical.paid": _, ...unpaid } = fi1;
  expect(faults(unpaid)).toHaveProperty(["p1.medical.paid"]);
  expect(faults({ ...fi1, cap: "2", floor: "5" })).toHaveProperty(["cap"]);
});
