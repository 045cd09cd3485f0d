import fc from "fast-check";
import { expect, test } from "vitest";
import { families } from "@/lib/accounts/coverage";
import { catalogue } from "@/lib/products/catalogue";
import { fitOf, type PackageBuyer } from "@/lib/products/package-fit";
import { packages } from "@/lib/products/packages";
import { decimal } from "@/lib/units/decimal";

const asc: PackageBuyer = {
  medicalFunding: "ASC",
  contracts: 2000,
  members: 4200,
  ascContracts: 2000,
  exposures: {},
  held: [],
  medicalFees: decimal(960_000),
  medicalPremium: decimal(0),
  named: [],
};
const insured: PackageBuyer = {
  ...asc,
  medicalFunding: "INSURED",
  ascContracts: 0,
  medicalFees: decimal(0),
  medicalPremium: decimal(20_000_000),
};
const retirees = { MEDICARE_RETIREES: decimal(300) };
const pack = (code: string, more: object = {}) => ({ ...packages.find((each) => each.code === code)!, ...more });
const fitting = (code: string, buyer: PackageBuyer, adding: string[] = [], more: object = {}) =>
  fitOf(pack(code, more), buyer, adding, catalogue);
const states = (code: string, buyer: PackageBuyer, adding: string[] = []) =>
  fitting(code, buyer, adding).parts.map(({ state }) => state);

test.each([
  ["ESSENTIALS", asc, {}, "For insured medical"],
  ["TOTAL_CARE", insured, {}, "For ASC medical"],
  ["TOTAL_CARE", { ...asc, contracts: 999 }, {}, "From 1,000 contracts"],
  ["TOTAL_CARE", { ...asc, contracts: 10_000 }, {}, "To 9,999 contracts"],
  ["TOTAL_CARE", { ...asc, members: 400 }, {}, "Complex care management: ASC needs 500 members"],
  ["RETIREE_BRIDGE", asc, {}, "Group Medicare Advantage: Medicare retirees not recorded"],
  ["RETIREE_BRIDGE", { ...asc, exposures: retirees }, {}, undefined],
  ["WHOLE_PERSON", { ...asc, medicalFunding: undefined }, {}, "No medical with us"],
  ["WHOLE_PERSON", asc, { offered: false }, "Not offered now"],
  ["WHOLE_PERSON", { ...asc, notOffered: ["VISION" as const] }, {}, "Vision: Not offered now"],
  ["WHOLE_PERSON", asc, {}, undefined],
  ["NATIONAL_CONNECT", { ...asc, contracts: 4999 }, {}, "From 5,000 contracts"],
  ["NATIONAL_CONNECT", { ...asc, contracts: 5000 }, {}, undefined],
] as [string, PackageBuyer, object, string | undefined][])("%s, %#: %s", (code, buyer, more, why) =>
  expect(fitting(code, buyer, [], more).why).toBe(why),
);

test("a part is held by its family or its name, comes with the sale, is missing, or is not for the account", () => {
  expect(states("TOTAL_CARE", asc)).toEqual(["MISSING", "MISSING", "MISSING", "MISSING"]);
  expect(states("TOTAL_CARE", { ...asc, held: ["PHARMACY", "DENTAL"] }, ["SL-SPEC"])).toEqual([
    "HELD",
    "ADDED",
    "MISSING",
    "HELD",
  ]);
  // Insured dental and dental administration are two forms of one line.
  expect(states("TOTAL_CARE", asc, ["DEN-FI"])[3]).toBe("ADDED");
  expect(states("ESSENTIALS", insured)).toEqual(["HELD", "MISSING"]);
  expect(states("ESSENTIALS", { ...insured, named: ["Virtual primary and urgent care"] })).toEqual(["HELD", "HELD"]);
  // What rests on pharmacy may come with it in one sale.
  expect(states("AFFORDABILITY", asc)[1]).toBe("NOT_FOR");
  expect(states("AFFORDABILITY", asc, ["RX-IN"])[1]).toBe("MISSING");
});

test("1.0 % of medical a line and 3.0 % at most; $0.50 PEPM a line and $2.00 at most; $25 a retiree", () => {
  const whole = (held: PackageBuyer["held"]) => fitting("WHOLE_PERSON", { ...asc, held }).most.toFixed(2);
  expect([whole([]), whole(["DENTAL"]), whole(["DENTAL", "VISION"])]).toEqual(["0.00", "9600.00", "19200.00"]);
  const all = { ...insured, held: ["DENTAL", "VISION", "BEHAVIORAL"] as const, named: ["Wellbeing platform"] };
  expect(fitting("WHOLE_PERSON", all)).toMatchObject({ complete: true, lines: 4, most: decimal(600_000) });
  expect(fitting("TOTAL_CARE", { ...asc, held: ["PHARMACY"] }, ["SL-SPEC"]).most.toFixed(2)).toBe("24000.00");
  expect(fitting("RETIREE_BRIDGE", { ...asc, exposures: retirees }, ["MA-GRP"]).most.toFixed(2)).toBe("7500.00");
  expect(fitting("RETIREE_BRIDGE", { ...asc, exposures: retirees }).most.toFixed(2)).toBe("0.00");
  expect(fitting("NATIONAL_CONNECT", { ...asc, contracts: 6000 }, ["NAV"])).toMatchObject({
    complete: true,
    most: decimal(0),
  });
});

test("selling more never earns less, and what is not for an account earns nothing", () => {
  const codes = catalogue.map(({ code }) => code);
  fc.assert(
    fc.property(
      fc.constantFrom(...packages),
      fc.constantFrom(asc, insured, { ...asc, exposures: retirees }),
      fc.subarray([...families]),
      fc.subarray(codes),
      fc.constantFrom(...codes),
      (each, buyer, held, adding, more) => {
        const before = fitOf(each, { ...buyer, held }, adding, catalogue);
        const after = fitOf(each, { ...buyer, held }, [...adding, more], catalogue);
        expect(after.most.gte(before.most)).toBe(true);
        if (before.why) expect(before.most.isZero() && !before.complete).toBe(true);
      },
    ),
  );
});
