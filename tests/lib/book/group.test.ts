import { expect, test } from "vitest";
import { formatGroup, groups, parseGroup } from "@/lib/book/group";

test("every grouping is spelled so that it is read back, and wave and status needs no spelling", () => {
  for (const group of Object.keys(groups)) expect(parseGroup(formatGroup(parseGroup(group)))).toBe(group);
  expect(formatGroup("wave")).toBe("");
});

test("an unknown grouping is the usual one", () => {
  expect(parseGroup("moon")).toBe("wave");
  expect(parseGroup("valueOf")).toBe("wave");
});
