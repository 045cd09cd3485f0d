import { expect, test } from "vitest";
import { digitsOf, fundingAsked, linesText, sectorName, sectorOf } from "@/lib/prospects/words";

test("a business code is of a sector by its first two digits, and of none where it says none", () => {
  expect(sectorName("541990")).toBe("Professional services");
  expect(sectorName("336411")).toBe("Manufacturing");
  expect([sectorOf(null), sectorOf("000000")]).toEqual([undefined, undefined]);
  expect(digitsOf("31")).toEqual(["31", "32", "33"]);
});

test.each([
  ["INSURED", "INSURED"],
  ["SELF", "ASC"],
  ["BOTH", undefined],
  ["UNKNOWN", undefined],
] as const)("a plan that is %s is likely to ask for %s", (funding, asked) => expect(fundingAsked(funding)).toBe(asked));

test("lines are told with who insures them, and alone where nobody is named", () => {
  expect(linesText(["LIFE", "MEDICAL"], [{ line: "MEDICAL", carrier: "Aetna and Cigna" }])).toBe(
    "Medical: Aetna and Cigna; Life",
  );
  expect(linesText([])).toBe("");
});
