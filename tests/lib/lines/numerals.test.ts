import { expect, test } from "vitest";
import { sameNumeral } from "@/lib/lines/numerals";

test.each([
  ["612.34000000", "612.34"],
  ["0.00", "0"],
  ["-0.075", "-0.075"],
  ["", ""],
  ["2027-01-01", "2027-01-01"],
])("%o is %o", (text, same) => expect(sameNumeral(text)).toBe(same));
