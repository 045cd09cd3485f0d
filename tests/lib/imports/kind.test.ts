import { expect, test } from "vitest";
import { fileKinds, importStates, isOpen, isRunning, kindNames } from "@/lib/imports/kind";

test("a worker's states and a person's are apart, and the end is neither", () => {
  expect(importStates.filter(isRunning)).toEqual(["RECEIVING", "CHECKING", "TAKING"]);
  expect(importStates.filter(isOpen)).toEqual(["MAPPING", "READY", "FAILED", "REFUSED"]);
  expect(importStates.filter((state) => isOpen(state) && isRunning(state))).toEqual([]);
  expect(fileKinds.every((kind) => kindNames[kind])).toBe(true);
});
