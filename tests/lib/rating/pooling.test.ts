import { expect, test } from "vitest";
import { bearerOf, excessOf, excessOver } from "@/lib/rating/pooling";
import { decimal } from "@/lib/units/decimal";

const claimants = [612_400, 388_750, 271_300].map(decimal);

test("each claimant's own dollars above the point", () => {
  expect(excessOver(claimants, decimal(250_000)).toFixed()).toBe("522450");
  expect(excessOver(claimants, decimal(612_400)).toFixed()).toBe("0");
  expect(excessOver([], decimal(1)).toFixed()).toBe("0");
});

test.each([
  [["Medical", "Rx"], 0, "medical first"],
  [["Rx", "medical"], 1, "wherever medical stands"],
  [["Pharmacy", " Med PPO"], 1, "however it begins"],
  [["Combined"], 0, "the only one"],
  [["Facility", "Professional"], 0, "the first where none is called medical"],
])("of %j, coverage %i bears the excess: %s", (names, bearer) => {
  expect(bearerOf(names.map((name) => ({ name })))).toBe(bearer);
});

test("stated, added up, or none", () => {
  const point = decimal(250_000);
  expect(excessOf({ excess: decimal(7), claimants: null }, point).toFixed()).toBe("7");
  expect(excessOf({ excess: decimal(0), claimants: null }, point).toFixed()).toBe("0");
  expect(excessOf({ excess: null, claimants }, point).toFixed()).toBe("522450");
  expect(excessOf({ excess: null, claimants }, null).toFixed()).toBe("0");
  expect(excessOf({ excess: null, claimants: null }, point).toFixed()).toBe("0");
});
