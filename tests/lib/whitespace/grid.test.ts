import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Family, families } from "@/lib/accounts/coverage";
import type { ProductState, Products } from "@/lib/accounts/products";
import { catalogue, coreOf } from "@/lib/products/catalogue";
import { decimal } from "@/lib/units/decimal";
import { type CellState, cellOf, counts } from "@/lib/whitespace/cell";
import type { SpaceFacts } from "@/lib/whitespace/facts";
import { dollarsOf, gridOf, inWindowOf, ranked, totalsOf } from "@/lib/whitespace/grid";
import { peersOf, reasonsOf } from "@/lib/whitespace/reasons";
import { nextEnd, windowOf } from "@/lib/whitespace/window";

const today = "2026-11-29";
const all = (state: ProductState) => Object.fromEntries(families.map((family) => [family, state])) as Products;
const facts: SpaceFacts = {
  id: "a",
  name: "Loomfield",
  owner: null,
  ownerId: null,
  segment: "MAJOR",
  industry: "Retail",
  medicalFunding: "ASC",
  contracts: 1000,
  members: 2200,
  ascContracts: 1000,
  ascMembers: 2200,
  products: all("WHITESPACE"),
  healthLevel: "WATCH",
  service: { level: "GOOD", reason: "No open issue" },
  renewsOn: "2027-04-01",
  exposures: {},
  started: [],
  ended: [],
  filed: [],
};
const around = { notOffered: [] as Family[], today };
const dental = coreOf(catalogue, "DENTAL");
const cell = (change: Partial<SpaceFacts>, notOffered: Family[] = []) =>
  cellOf({ ...facts, ...change }, { ...around, core: dental, notOffered });
const standing = (state: ProductState) => ({ products: { ...facts.products, DENTAL: state } });
const filed = { family: "DENTAL" as const, carrier: "Harbor Dental", toOn: "2024-12-31", year: 2024 };

describe("a cell", () => {
  test.each([
    ["SOLD", "Held with us", standing("HELD"), []],
    ["AHEAD", "Starts 1/1/2027", { ...standing("OPEN"), started: [{ family: "DENTAL", on: "2027-01-01" }] }, []],
    ["OPEN", "Insured dental, 51 or more employees", {}, []],
    ["COMPETITOR", "Harbor Dental by the filing of 2024, to 12/31/2026", { filed: [filed] }, []],
    ["LOST", "Ended with us 6/30/2026", { ended: [{ family: "DENTAL", on: "2026-06-30" }] }, []],
    ["OPEN", "Insured dental, 51 or more employees", { ended: [{ family: "DENTAL", on: "2024-06-30" }] }, []],
    ["INELIGIBLE", "Needs 51 employees", { ...standing("NOT_ELIGIBLE"), contracts: 20 }, []],
    ["NOT_OFFERED", "Not offered now", standing("NOT_ELIGIBLE"), ["DENTAL"]],
    ["SOLD", "Held with us", standing("HELD"), ["DENTAL"]],
  ] as [CellState, string, Partial<SpaceFacts>, Family[]][])("is %s: %s", (state, why, change, notOffered) =>
    expect(cell(change, notOffered)).toMatchObject({ state, why }),
  );

  test("counts what could start within 12 months alone", () => {
    expect(cell({})).toMatchObject({ window: "2027-04-01", inWindow: true });
    expect(cell({ renewsOn: "2027-01-01" })).toMatchObject({ window: "2028-01-01", inWindow: false });
    expect(dollarsOf(cell({})).toFixed()).toBe("540000");
    expect(dollarsOf(cell({ renewsOn: "2027-01-01" })).toFixed()).toBe("0");
  });

  test("says nothing and counts nothing while service is at risk", () => {
    const red = cell({ service: { level: "AT_RISK", reason: "ID cards late" } });
    expect(red).toMatchObject({ state: "OPEN", silent: true, inWindow: false, reasons: [] });
    expect(counts(red)).toBe(false);
    expect(dollarsOf(red).toFixed()).toBe("0");
  });
});

test.each([
  [false, "60", "2027-04-01", undefined, "2027-04-01"],
  [false, "150", "2027-04-01", undefined, "2028-04-01"],
  [false, "60", null, undefined, undefined],
  [true, "60", null, undefined, "2027-02-01"],
  [true, "2", null, undefined, "2026-12-01"],
  [true, "60", null, "2027-06-30", "2027-07-01"],
  [false, "60", "2027-04-01", "2027-12-31", "2028-04-01"],
])("off-cycle %s, %s days, renews %s, a rival to %s: from %s", (offCycle, leadDays, renewsOn, runsTo, from) =>
  expect(windowOf({ offCycle, leadDays }, { renewsOn }, today, runsTo ?? undefined)).toBe(from),
);

test("a filed contract is taken to renew each year", () => {
  expect(nextEnd("2024-12-31", today)).toBe("2026-12-31");
  expect(nextEnd("2024-06-30", today)).toBe("2027-06-30");
});

test("what speaks for it comes first, what speaks against it last, and nothing unmeasured is said", () => {
  const told = reasonsOf(
    { ...facts, healthLevel: "AT_RISK", started: [{ family: "VISION", on: "2025-07-01" }] },
    {
      family: "DENTAL",
      runs: { to: "2026-12-31", carrier: "Harbor Dental" },
      peers: decimal("0.625"),
      lostOn: "2026-06-30",
    },
    today,
  );
  expect(told.map(({ text }) => text)).toEqual([
    "Harbor Dental’s plan year ends 12/31/2026",
    "Vision sold 7/1/2025",
    "Renews in 123 days",
    "62.5% of accounts like it hold it",
    "Ended with us 6/30/2026",
    "Health is at risk",
  ]);
  expect(reasonsOf({ ...facts, renewsOn: null }, { family: "DENTAL" }, today)).toEqual([]);
});

test("fewer than five accounts alike say nothing of each other", () => {
  const alike = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...facts, ...(at < 3 ? standing("HELD") : {}) }));
  expect(peersOf(alike(4))(facts, "DENTAL")).toBeUndefined();
  expect(peersOf(alike(5))(facts, "DENTAL")?.toFixed()).toBe("0.6");
  expect(peersOf(alike(5))({ ...facts, industry: null }, "DENTAL")).toBeUndefined();
});

const accounts = fc.array(
  fc.record({
    ...Object.fromEntries(Object.entries(facts).map(([key, value]) => [key, fc.constant(value)])),
    id: fc.uuid(),
    name: fc.constantFrom("Alder", "Birch", "Cedar"),
    medicalFunding: fc.constantFrom("ASC", "INSURED", "SPLIT"),
    contracts: fc.nat(4000),
    ascContracts: fc.nat(4000),
    products: fc.record(
      Object.fromEntries(
        families.map((family) => [family, fc.constantFrom("HELD", "OPEN", "WHITESPACE", "NOT_ELIGIBLE")]),
      ),
    ),
    service: fc.constantFrom({ level: "GOOD", reason: "" }, { level: "AT_RISK", reason: "Late" }),
    renewsOn: fc.constantFrom("2027-01-01", "2027-04-01", "2028-07-01", null),
  }) as unknown as fc.Arbitrary<SpaceFacts>,
  { maxLength: 12 },
);

test("totals by family and by account add up to the same, and hold only what counts", () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const rows = gridOf(given, { products: catalogue, ...around });
      const totals = totalsOf(rows);
      const byFamily = totals.families.reduce((sum, { year }) => sum.plus(year), decimal(0));
      const byAccount = rows.reduce((sum, row) => sum.plus(inWindowOf(row)), decimal(0));
      expect(byFamily.toFixed()).toBe(totals.premium.plus(totals.fees).toFixed());
      expect(byAccount.toFixed()).toBe(byFamily.toFixed());
      for (const { cells } of rows)
        for (const one of cells) if (!counts(one)) expect(dollarsOf(one).toFixed()).toBe("0");
    }),
  );
});

test("what may not be had has no window, no dollars and no reasons, and order is by dollars", () => {
  fc.assert(
    fc.property(accounts, (given) => {
      const rows = ranked(gridOf(given, { products: catalogue, ...around }));
      for (const [at, row] of rows.entries()) {
        const next = rows[at + 1];
        if (next) expect(inWindowOf(row).gte(inWindowOf(next))).toBe(true);
        for (const one of row.cells)
          if (one.state === "INELIGIBLE" || one.state === "NOT_OFFERED")
            expect([one.window, one.year, one.reasons.length, one.inWindow]).toEqual([undefined, undefined, 0, false]);
      }
    }),
  );
});
