import { expect, test } from "vitest";
import { catalogue } from "@/lib/products/catalogue";
import { bases, basisNames, disclosureNames } from "@/lib/products/product";

test("every basis and disclosure in use has its words", () => {
  expect(Object.keys(basisNames)).toEqual([...bases]);
  for (const { basis, disclosure } of catalogue) {
    expect(bases).toContain(basis);
    expect(disclosureNames[disclosure]).toMatch(/./);
  }
});
