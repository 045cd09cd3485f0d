import { expect, test } from "vitest";
import { missingInputs, type ReadoutInputs } from "@/lib/readouts/missing";

const whole: ReadoutInputs = {
  kind: "INSURED",
  required: "673.57",
  signed: true,
  recommended: true,
  walkAway: true,
  rivals: 1,
  lossRatio: { last: "0.9", prior: "0.88" },
  odds: true,
  consultant: "Harbor Consulting",
  customerSince: "2019-01-01",
  people: [{ power: "DECIDER", stance: "PROMOTER" }],
  scenarios: 2,
  risks: 1,
};

test("a readout that has all lacks nothing", () => expect(missingInputs(whole)).toEqual([]));

test.each([
  ["signed", false, "A worksheet signed by underwriting"],
  ["required", null, "The required rate"],
  ["rivals", 0, "The market: a competitor’s figure with its source and day"],
  ["recommended", false, "A recommended rate: a quote, a request for relief or a scenario"],
  ["walkAway", false, "A walk-away: mark a scenario as one"],
  ["lossRatio", { last: null, prior: "0.9" }, "The LR of the last twelve months"],
  ["lossRatio", { last: "0.9", prior: null }, "The LR of the twelve months before"],
  ["odds", false, "The odds of keeping it today, for the break-even"],
  ["consultant", null, "The firm behind medical"],
  ["customerSince", null, "Since when they are a customer"],
  ["people", [], "Their people"],
  ["people", [{ power: "DECIDER", stance: null }], "A decider’s stance"],
  ["scenarios", 0, "Alternatives: a scenario"],
  ["risks", 0, "Risks, in the account’s plan"],
])("without %s %o it says so", (field, value, name) =>
  expect(missingInputs({ ...whole, [field]: value })).toEqual([name]),
);

test("a fee lacks nothing that only an insured rate has", () =>
  expect(
    missingInputs({
      ...whole,
      kind: "FEE",
      signed: false,
      odds: false,
      lossRatio: { last: null, prior: null },
      scenarios: 0,
    }),
  ).toEqual([]));
