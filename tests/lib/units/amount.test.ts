import { expect, test } from "vitest";
import { amountIn, percentIn } from "@/lib/units/amount";

test.each([
  ["1.2m", "1200000"],
  ["12k", "12000"],
  ["3 MM", "3000000"],
  ["2b", "2000000000"],
  ["7.5", "7.5"],
  [" $1,234.50 ", "1234.5"],
  ["$ 12", "12"],
  ["-3", "-3"],
  ["−3", "-3"],
  ["(40.25)", "-40.25"],
  [".5", "0.5"],
  ["0", "0"],
  ["612.340", "612.34"],
])("%s is %s", (text, value) => expect(amountIn(text)?.toFixed()).toBe(value));

test.each(["", "abc", "1,23", "12,3456", "1.2.3", "1e5", "5x", "$", "--3", "12 000", "99b", "0.123456789", "NaN", "٣"])(
  "%o is no amount",
  (text) => expect(amountIn(text)).toBeUndefined(),
);

test("a percentage is a fraction of one", () => {
  expect(percentIn("7.5%")?.toFixed()).toBe("0.075");
  expect(percentIn("−2 %")?.toFixed()).toBe("-0.02");
  expect(percentIn("half")).toBeUndefined();
});
