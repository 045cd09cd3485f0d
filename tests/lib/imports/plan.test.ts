import { expect, test } from "vitest";
import type { AccountRow } from "@/lib/imports/account-row";
import { type Known, planRow } from "@/lib/imports/plan";
import { decimal } from "@/lib/units/decimal";

const row: AccountRow = {
  externalId: "A13",
  name: "Six Rivers",
  funding: "INSURED",
  members: 5100,
  contracts: 2440,
  renews: "07-01",
  owner: "AE-6",
  firm: "Pilotboat Partners",
  rate: decimal("747.0"),
  lossRatio: decimal("0.925"),
  products: 5,
};
const known: Known = {
  externalId: "A13",
  ein: null,
  name: "The Six Rivers, Inc.",
  industry: "Public",
  city: "Springfield",
  state: "MA",
  situs: null,
  ownerId: "six",
  firm: "PILOTBOAT PARTNERS",
  funding: "INSURED",
  rate: "747.00000000",
  poolingPoint: null,
  renews: "07-01",
  members: 5100,
  contracts: 2440,
  earned: "3809700.00",
  claims: "3523972.50",
  outOfState: null,
  products: 5,
  medicalLines: 1,
  lapsedOn: null,
  agreedAhead: false,
  actuals: false,
};

test("a row that says what is known changes nothing, however it is spelled", () => {
  expect(planRow(row, "six", known)).toEqual({ outcome: "UNCHANGED" });
});

test("a row that calls it by the id or name of an account merged into it means it, and renames nothing", () => {
  const merged = { ...known, otherIds: ["B7"], otherNames: ["6 Rivers LLC"] };
  expect(planRow({ ...row, externalId: "b7", name: "6 Rivers" }, "six", merged)).toEqual({ outcome: "UNCHANGED" });
  expect(planRow({ ...row, externalId: "B7" }, "six", known)).toMatchObject({ outcome: "REJECT" });
});

test("a blank cell keeps what is there", () => {
  expect(planRow({ externalId: "A13" }, undefined, known)).toEqual({ outcome: "UNCHANGED" });
});

test("a new count moves what is earned and claimed with it", () => {
  expect(planRow({ externalId: "A13", members: 5200, lossRatio: decimal("0.925") }, undefined, known)).toEqual({
    outcome: "UPDATE",
    changes: { members: [5100, 5200], earned: ["3809700.00", "3884400"], claims: ["3523972.50", "3593070"] },
  });
});

test("monthly actuals are checked by a file and not overruled", () => {
  const actual = { ...known, actuals: true, earned: "3801234.56", claims: "2900000.00" };
  expect(planRow(row, "six", actual)).toEqual({ outcome: "UNCHANGED" });
  expect(planRow({ ...row, members: 5200 }, "six", actual)).toMatchObject({
    changes: { members: [5100, 5200], earned: expect.anything() },
  });
});

test("a new account needs a name, funding, counts, a renewal, an owner and a rate", () => {
  const planned = planRow({ externalId: "Z1" }, undefined, undefined);
  expect(planned.outcome === "REJECT" && planned.faults.map(({ column }) => column)).toEqual([
    "account",
    "funding",
    "members",
    "contracts",
    "renewal",
    "ae",
    "rate",
  ]);
  expect(planRow(row, "six", undefined).outcome).toBe("CREATE");
});

test.each<[string, Partial<AccountRow>, Partial<Known>, string]>([
  ["a change of funding", { funding: "ASC" }, {}, "funding"],
  ["another number of products", { products: 6 }, {}, "products"],
  ["an account that left", {}, { lapsedOn: "2026-01-01" }, "account"],
  ["figures for one of several medical lines", {}, { medicalLines: 2 }, "members"],
  ["another renewal when the next term is agreed", { renews: "01-01" }, { agreedAhead: true }, "renewal"],
  ["another identifier under the same name", { externalId: "A99" }, {}, "id"],
  ["fewer members than the contracts already known", { members: 100, contracts: undefined }, {}, "members"],
])("%s is not for a file to do", (_, change, state, column) => {
  const planned = planRow({ ...row, ...change }, "six", { ...known, ...state });
  expect(planned.outcome === "REJECT" && planned.faults.map((fault) => fault.column)).toEqual([column]);
});
