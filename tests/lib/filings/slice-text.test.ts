import { expect, test } from "vitest";
import { sliceText } from "@/lib/filings/slice-text";

test("a slice is told in words; none is everything", () => {
  expect(sliceText({})).toBe("Everything in the files");
  expect(sliceText({ states: ["MA"], sizeFloor: 1500, fromYear: 2022, toYear: 2024 })).toBe(
    "MA; from 1,500 employees; 2022 to 2024",
  );
});
