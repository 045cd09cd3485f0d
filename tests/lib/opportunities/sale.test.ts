import { describe, expect, test } from "vitest";
import { linesOf } from "@/lib/opportunities/sale";
import { decimal } from "@/lib/units/decimal";

describe("a sale", () => {
  const account = { contracts: 1000, members: 2500 };
  const of = (code: string, medicalFunding: "ASC" | "INSURED") =>
    linesOf([{ code, exposure: "1000", price: "2.25" }], { ...account, medicalFunding }, "2027-01-01")[0]!;
  test.each([
    ["BH-ENH", "ASC", "ASC", "PEPM", "2.25"],
    ["BH-ENH", "INSURED", "INSURED", "PMPM", "0.9"],
    ["VIS-FI", "ASC", "INSURED", "TIER", "2.25"],
    ["SL-SPEC", "ASC", "INSURED", "PEPM", "2.25"],
    ["MA-GRP", "INSURED", "INSURED", "PMPM", "2.25"],
  ] as const)("of %s under %s medical is a line %s, %s %s", (code, medical, funding, priceBasis, rate) => {
    const line = of(code, medical);
    expect(line).toMatchObject({ funding, priceBasis, rate, fromOn: "2027-01-01", toOn: "2027-12-31" });
  });

  test("by member it is the same dollars a month as by contract", () => {
    expect(decimal(of("BH-ENH", "INSURED").rate).times(account.members).eq("2250")).toBe(true);
  });

  test("sold net of commission, its line pays none; else nothing is known of it yet", () => {
    const sold = (net?: boolean) =>
      linesOf(
        [{ code: "VIS-FI", exposure: "9", price: "7", net }],
        { ...account, medicalFunding: "ASC" },
        "2027-01-01",
      );
    expect([sold(true)[0]?.commission, sold()[0]?.commission]).toEqual(["0", null]);
  });

  test("what is not in the catalogue, as medical, or has no price puts no line there", () => {
    const none = [
      { code: "MED-FI", exposure: "9", price: "700" },
      { code: "VIS-FI", exposure: "9", price: null },
    ];
    expect(linesOf(none, { ...account, medicalFunding: "ASC" }, "2027-01-01")).toEqual([]);
  });
});
