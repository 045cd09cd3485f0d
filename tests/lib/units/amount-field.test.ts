import { expect, test } from "vitest";
import { moneyField, shareField } from "@/lib/units/amount-field";

test.each([
  ["612.34", "612.34"],
  ["$1,234.5", "1234.5"],
  ["1.2m", "1200000"],
  ["", ""],
  ["0", "0"],
])("%o is %o dollars", (text, numeral) => expect(moneyField.parse(text)).toBe(numeral));

test.each(["-1", "lots", "1".repeat(41)])("%o is no amount", (text) =>
  expect(moneyField.safeParse(text)).toMatchObject({ success: false }),
);

test.each([
  ["7.5", "0.075"],
  ["−2.5%", "-0.025"],
  ["", ""],
  ["100", "1"],
])("%o percent is the share %o", (text, numeral) => expect(shareField(-1, 1).parse(text)).toBe(numeral));

test("a percentage past its bounds is told in the words given", () => {
  expect(shareField(0, 1, "From 0 to 100.").safeParse("101").error?.issues[0]?.message).toBe("From 0 to 100.");
  expect(shareField(0, 1).safeParse("-1").success).toBe(false);
});
