import { expect, test } from "vitest";
import { factsOf, heldIn } from "@/lib/whitespace/facts";
import { facts, standing } from "./sample";

test("exposures are read exactly", () => {
  const read = factsOf({ ...facts, exposures: { MEDICARE_RETIREES: "112.00000000" } });
  expect(read.exposures.MEDICARE_RETIREES?.toFixed()).toBe("112");
});

test("what is sold for later is not held yet", () => {
  expect(heldIn(standing("HELD").products)).toEqual(["DENTAL"]);
  expect(heldIn(standing("OPEN").products)).toEqual([]);
});
