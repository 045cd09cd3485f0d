import { expect, test } from "vitest";
import { dealProducts, medical, productOf } from "@/lib/opportunities/products";
import { catalogue } from "@/lib/products/catalogue";

test("an account is sold families’ own products, an employer we pursue medical as well", () => {
  const codes = (forAccount: boolean) => dealProducts(catalogue, forAccount).map(({ code }) => code);
  expect(codes(true)).toHaveLength(9);
  expect(codes(true)).not.toContain("RX-SPEC");
  expect(codes(false)).toEqual(["MED-FI", "MED-ASC", ...codes(true)]);
});

test("medical is found by its code beside the catalogue’s, and nothing by another", () => {
  expect(productOf(catalogue, "MED-ASC")).toBe(medical[1]);
  expect(productOf(catalogue, "VIS-FI")).toMatchObject({ name: "Vision", revenue: "PREMIUM" });
  expect(productOf(catalogue, "PETS")).toBeUndefined();
});
