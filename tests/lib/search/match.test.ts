import { expect, test } from "vitest";
import { matchOf } from "@/lib/search/match";

test.each([
  ["New task", "", 1],
  ["New task", "ne", 3],
  ["New task", "TASK", 2],
  ["Use the dark theme", "theme dark", 1],
  ["Use the dark theme", "ark", 0],
  ["Password and sessions", "pass ses", 1],
  ["Imports", "import  ", 3],
  ["Imports", "reports", 0],
])("%j fits %j: %i", (name, q, expected) => expect(matchOf(name, q)).toBe(expected));
