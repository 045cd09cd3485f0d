import fc from "fast-check";
import { expect, test } from "vitest";
import { type Audited, auditOf, auditTotal } from "@/lib/implementations/audit";
import { decimal, toCents } from "@/lib/units/decimal";

const row = (more: Partial<Audited> = {}): Audited => ({
  sold: "612.34",
  loaded: "612.34",
  billed: "612.34",
  enrolled: 1_000,
  billedUnits: 1_000,
  ...more,
});

test.each<[string, Partial<Audited>, [string, string, string], string | null]>([
  ["all as sold", {}, ["equal", "equal", "equal"], "0"],
  ["billed one cent above", { billed: "612.35" }, ["equal", "off", "equal"], "10"],
  ["billed one cent below", { billed: "612.33" }, ["equal", "off", "equal"], "-10"],
  ["loaded wrong, billed right", { loaded: "612.43" }, ["off", "equal", "equal"], "0"],
  ["three billed who are not enrolled", { billedUnits: 1_003 }, ["equal", "equal", "off"], "1837.02"],
  ["both", { billed: "612.35", billedUnits: 990 }, ["equal", "off", "off"], "-6113.5"],
  ["nothing yet", { loaded: null, billed: null, enrolled: null, billedUnits: null }, ["open", "open", "open"], null],
  ["a bill whose count is unknown", { billed: "612.35", billedUnits: null }, ["equal", "off", "open"], null],
  ["sold below a cent", { sold: "612.3449" }, ["equal", "equal", "equal"], "0"],
  ["nobody enrolled, nobody billed", { enrolled: 0, billedUnits: 0 }, ["equal", "equal", "equal"], "0"],
])("%s", (_, more, verdicts, dollars) => {
  const audit = auditOf(row(more));
  expect(Object.values(audit.verdicts)).toEqual(verdicts);
  expect(audit.dollars?.toString() ?? null).toBe(dollars);
});

const rate = fc.integer({ min: 0, max: 200_000 }).map((cents) => (cents / 100).toFixed(2));
const units = fc.nat({ max: 50_000 });

test("what rate and count make wrong adds up to what was billed less what was due", () => {
  fc.assert(
    fc.property(rate, rate, units, units, (sold, billed, enrolled, billedUnits) => {
      const { dollars, verdicts } = auditOf(row({ sold, billed, enrolled, billedUnits }));
      const paid = decimal(billed).times(billedUnits);
      const due = toCents(decimal(sold)).times(enrolled);
      expect(dollars!.eq(paid.minus(due))).toBe(true);
      if (verdicts.BILLED === "equal" && verdicts.COUNTED === "equal") expect(dollars!.isZero()).toBe(true);
    }),
  );
});

test("a whole is off where one price is, equal once all are, and sums its dollars", () => {
  const [right, off, open] = [auditOf(row()), auditOf(row({ billed: "612.35" })), auditOf(row({ billed: null }))];
  expect(auditTotal([right, right])).toMatchObject({ verdict: "equal" });
  expect(auditTotal([right, open]).verdict).toBe("open");
  expect(auditTotal([open, off, off])).toMatchObject({ verdict: "off", dollars: decimal(20) });
  expect(auditTotal([]).verdict).toBe("open");
});
