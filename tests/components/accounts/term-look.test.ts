import { expect, test } from "vitest";
import { termLooks } from "@/components/accounts/term-look";

test.each([
  ["rate", "579.88000000", "$579.88", "579.88"],
  ["poolingPoint", "350000.00", "$350,000", "350000"],
  ["commission", "0.02500000", "2.5%", "2.5"],
  ["rateCap", "-0.015", "−1.5%", "-1.5"],
  ["targetRate", "", "—", ""],
] as const)("%s of %j is read %s and typed %j", (field, value, shown, typed) => {
  expect(termLooks[field].show(value)).toBe(shown);
  expect(termLooks[field].typed?.(value)).toBe(typed);
});

test.each([
  ["rate", "$1,234.50", "1234.5"],
  ["poolingPoint", "1.2m", "1200000"],
  ["commission", "7.5", "0.075"],
  ["commission", "7.5%", "0.075"],
  ["rate", "soon", "soon"],
  ["rate", "", ""],
] as const)("%s typed as %j means %j", (field, typed, value) => {
  expect(termLooks[field].read?.(typed)).toBe(value);
});

test("what is typed and means nothing yet is shown as it is", () => {
  expect(termLooks.rate.show("soon")).toBe("soon");
  expect(termLooks.guaranteedUntil.show("")).toBe("—");
  expect(termLooks.guaranteedUntil.show("2027-01-01")).toBe("1/1/2027");
});
