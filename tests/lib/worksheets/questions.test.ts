import { expect, test } from "vitest";
import type { RateInput } from "@/lib/rating/schema";
import { rate } from "@/lib/rating/worksheet";
import { parametersOf, readParameters } from "@/lib/worksheets/parameters";
import { questionIds, questionsOf } from "@/lib/worksheets/questions";
import { fi1, typed } from "./figures";

const inputOf = (given: Record<string, string>): RateInput => {
  const read = readParameters(parametersOf(typed(given)));
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return read.input;
};

test("what is unusual asks for a note, and nothing usual does", () => {
  const asked = (given: Record<string, string>, stated = {}, currentRate = given.currentPremium!.replace("$", "")) => {
    const input = inputOf(given);
    return questionsOf({ input, sheet: rate(input), stated, currentRate }).map(({ id }) => id);
  };
  expect(asked(fi1)).toEqual([]);
  expect(questionIds).toEqual(expect.arrayContaining(asked({ ...fi1, currentPremium: "600", "p1.months": "9" })));
  expect(asked(fi1, { L16: "849.78", L17: "0.1361" })).toEqual(["DIFFERENCE"]);
  expect(asked(fi1, {}, "750")).toEqual(["CURRENT_PREMIUM"]);
  expect(asked({ ...fi1, "p1.months": "9" })).toContain("SHORT_PERIOD");
  expect(asked({ ...fi1, currentPremium: "600" })).toContain("RATE_ACTION");
});
