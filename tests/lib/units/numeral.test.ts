import { expect, test } from "vitest";
import { decimal } from "@/lib/units/decimal";
import { numeral } from "@/lib/units/numeral";

const factor = numeral({ above: "0", atMost: "1" });
const refusal = (schema: ReturnType<typeof numeral>, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message);

test.each<[unknown, string, string]>([
  [0.985, "0.985", "a JSON number"],
  ["0.985", "0.985", "its digits"],
  ["1e-2", "0.01", "an exponent"],
  [decimal("0.98500000000000000001"), "0.98500000000000000001", "a number read exactly"],
])("%s is %s: %s", (written, value) => {
  expect(factor.parse(written).toFixed()).toBe(value);
});

test.each([
  [""],
  [" 1"],
  ["1,000"],
  ["$1"],
  ["0x1"],
  ["NaN"],
  ["Infinity"],
  ["1e9999"],
  ["١"],
  ["--1"],
  ["05"],
  [null],
  [[]],
  [{}],
  [true],
  [Number.NaN],
])("%j is no number", (written) => {
  expect(refusal(numeral(), written)).toEqual(["must be a number"]);
});

test.each([
  [numeral({ above: "0", atMost: "1" }), [0, "0", -1, "1.0000001", 2], "must be a number above 0 and at most 1"],
  [numeral({ atLeast: "0" }), [-1, "-0.01"], "must be a number of at least 0"],
  [numeral({ atLeast: "-0.1", atMost: "0.4" }), ["0.41", 8.5], "must be a number of at least -0.1 and at most 0.4"],
  [numeral({ above: "-0.5", below: "0.5" }), ["0.5", -0.5], "must be a number above -0.5 and below 0.5"],
  [numeral({ whole: true, atLeast: "1" }), [0, 1.5, "1.5"], "must be a whole number of at least 1"],
  [numeral({ below: "2" }), [2], "must be a number below 2"],
])("one sentence however a number is wrong (%#)", (schema, wrong, sentence) => {
  for (const written of wrong) expect(refusal(schema, written)).toEqual([sentence]);
});

test.each([["1e15"], ["1e300"], [`0.${"1".repeat(31)}`], [decimal("1e400")], ["-1e15"]])(
  "%s is beyond reason",
  (written) => {
    expect(refusal(numeral(), written)).toEqual(["must be below 10^15 and have at most 30 decimals"]);
  },
);
