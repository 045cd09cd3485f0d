import { expect, test } from "vitest";
import { compare, requiredOf } from "@/lib/worksheets/stated";

test.each([
  ["pmpm", "844.456735", "844.46", "SAME"],
  ["pmpm", "844.456735", "844.47", "NEAR"],
  ["pmpm", "844.456735", "844", "APART"],
  ["pmpm", "844.456735", "849.78", "APART"],
  ["percent", "0.128953", "0.1290", "SAME"],
  ["percent", "0.128953", "0.129", "SAME"],
  ["percent", "0.128953", "0.1361", "APART"],
] as const)("a %s line of %s stated as %s is %s", (unit, engine, stated, agreement) => {
  expect(compare(unit, engine, stated).agreement).toBe(agreement);
});

test("what underwriting states is required, else what the engine makes", () => {
  expect(requiredOf({ L16: "850" }, "844.46")).toBe("850");
  expect(requiredOf({ L17: "0.13" }, "844.46")).toBe("844.46");
});
