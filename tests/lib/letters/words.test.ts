import { expect, test } from "vitest";
import { letterCame, letterTask, linesText } from "@/lib/letters/words";

test.each([
  [[null], "every line"],
  [["DENTAL"], "dental"],
  [["MEDICAL", "DENTAL", "DENTAL", "VISION"], "medical, dental and vision"],
])("%j is %s", (coverages, text) => expect(linesText(coverages)).toBe(text));

test("a letter is told as what it does", () => {
  const said = { account: "Acme", firm: "Halyard", lines: "dental", from: "1/1/2027" };
  expect(letterCame(said, "FULL")).toBe("Halyard becomes broker of record of Acme, dental, from 1/1/2027.");
  expect(letterCame(said, "QUOTE_ONLY")).toMatch(/may ask for quotes/);
  expect(letterCame(said, "CONTESTED")).toMatch(/contested/);
  expect(letterTask(said)).toBe("Confirm the letter for Halyard (Acme, dental) with both firms");
});
