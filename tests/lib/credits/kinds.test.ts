import { expect, test } from "vitest";
import { bases, basisNames, creditKinds, creditNames, sourceNames, sources } from "@/lib/credits/kinds";

test("everything has its name, and claims are no source", () => {
  expect(Object.keys(creditNames)).toEqual([...creditKinds]);
  expect(Object.keys(basisNames)).toEqual([...bases]);
  expect(Object.keys(sourceNames)).toEqual([...sources]);
  expect(Object.values(sourceNames).join(" ")).not.toMatch(/claim/i);
});
