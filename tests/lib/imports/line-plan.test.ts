import { expect, test } from "vitest";
import { type KnownLine, type KnownTerm, planLine } from "@/lib/imports/line-plan";
import type { LineRow } from "@/lib/imports/line-row";
import { decimal } from "@/lib/units/decimal";

const term: KnownTerm = {
  id: "term",
  funding: "INSURED",
  basis: "PMPM",
  rate: "600.00000000",
  tiers: null,
  commission: "0.02000000",
  from: "2026-01-01",
  to: "2026-12-31",
  target: null,
  pooling: "250000.00",
  guaranteedUntil: null,
};
const line: KnownLine = {
  id: "line",
  coverage: "MEDICAL",
  plan: "PPO",
  startedOn: "2020-01-01",
  terminatedOn: null,
  terms: [term],
};
const row: LineRow = { coverage: "MEDICAL", rate: decimal("650"), from: "2027-01-01", to: "2027-12-31" };
const plan = (more: Partial<LineRow>, lines: KnownLine[] = [line]) => planLine({ ...row, ...more }, lines);
const faultOf = (more: Partial<LineRow>, lines?: KnownLine[]) => {
  const planned = plan(more, lines);
  return planned.outcome === "REJECT" ? planned.faults[0]?.column : planned.outcome;
};

test("the next year goes on from the last: funding, basis and pooling, never its rate or commission", () => {
  expect(plan({})).toMatchObject({
    outcome: "UPDATE",
    converts: false,
    values: { funding: "INSURED", basis: "PMPM", rate: "650", commission: null, pooling: "250000.00" },
  });
});

test("the same term again changes what differs, and nothing where nothing does", () => {
  const year = { from: "2026-01-01", to: "2026-12-31" };
  expect(plan(year)).toMatchObject({
    outcome: "UPDATE",
    term: { id: "term" },
    changes: { rate: ["600.00000000", "650"] },
  });
  expect(plan({ ...year, rate: decimal(600), commission: decimal("0.02") }).outcome).toBe("UNCHANGED");
  expect(plan({ ...year, rate: undefined }).outcome).toBe("UNCHANGED");
});

test("another funding from a day on converts; within its first term it can't", () => {
  expect(plan({ funding: "ASC", basis: "PEPM", rate: decimal(41) })).toMatchObject({
    outcome: "UPDATE",
    converts: true,
  });
  expect(faultOf({ funding: "ASC", basis: "PEPM", from: "2026-01-01", to: "2026-12-31" })).toBe("funding");
});

test("a line nobody has is made, once it says how it is funded", () => {
  expect(plan({ coverage: "DENTAL", funding: "INSURED" })).toMatchObject({
    outcome: "CREATE",
    values: { basis: "TIER" },
  });
  expect(faultOf({ coverage: "DENTAL" })).toBe("funding");
});

test.each<[string, Partial<LineRow>, string, KnownLine[]?]>([
  ["an overlap", { from: "2026-07-01", to: "2027-06-30" }, "from"],
  ["a gap", { from: "2027-03-01", to: "2027-12-31" }, "from"],
  ["before the line began", { from: "2019-01-01", to: "2019-12-31" }, "from"],
  ["beyond the line's end", {}, "to", [{ ...line, terminatedOn: "2027-06-30" }]],
  ["two such lines and no option", {}, "plan", [line, { ...line, id: "other", plan: "HMO" }]],
  ["stop-loss as ASC", { coverage: "STOP_LOSS", funding: "ASC" }, "funding"],
  ["medical as included", { basis: "INCLUDED", rate: decimal(0) }, "basis"],
  ["a rate where it is included", { coverage: "PHARMACY", funding: "INSURED", basis: "INCLUDED" }, "rate"],
  ["a basis of the other funding", { basis: "PEPM" }, "basis"],
  ["no rate", { rate: undefined }, "rate"],
])("%s is refused", (_, more, column, lines) => expect(faultOf(more, lines)).toBe(column));

test("a plan option tells two lines of a coverage apart", () => {
  const lines = [line, { ...line, id: "hmo", plan: "HMO" }];
  expect(plan({ plan: "hmo " }, lines)).toMatchObject({ outcome: "UPDATE", line: { id: "hmo" } });
});
