import { expect, test } from "vitest";
import { sliceInput } from "@/lib/filings/slice";

test("a slice is read as it is typed; what is empty is everything", () => {
  expect(sliceInput.parse({ states: "ma, nh", sizeFloor: "1,000", fromYear: "2022", toYear: "" })).toEqual({
    states: ["MA", "NH"],
    sizeFloor: 1000,
    fromYear: 2022,
    toYear: undefined,
  });
});

test.each([{ states: "Mass" }, { sizeFloor: "many" }, { fromYear: "22" }])("%o is said to be wrong", (given) =>
  expect(sliceInput.safeParse(given).success).toBe(false),
);
