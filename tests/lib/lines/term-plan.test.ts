import { describe, expect, test } from "vitest";
import { basisFor, basisProblem, type NewTerm, planTerm } from "@/lib/lines/term-plan";

const line = { startedOn: "2020-01-01", terminatedOn: null };
const terms = [
  { id: "one", funding: "INSURED", fromOn: "2026-01-01", toOn: "2026-12-31" },
  { id: "two", funding: "INSURED", fromOn: "2027-01-01", toOn: "2027-12-31" },
];
const plan = (
  wanted: Partial<NewTerm>,
  of: typeof terms = terms,
  on: typeof line | { startedOn: string; terminatedOn: string } = line,
) =>
  planTerm(
    on,
    of,
    { funding: "INSURED", fromOn: "2028-01-01", toOn: "2028-12-31", shorten: false, ...wanted },
    "2026-11-23",
  );

describe("where a term fits", () => {
  test("after the last, without an event", () => expect(plan({})).toEqual({ events: [] }));
  test("under another funding it is a conversion", () =>
    expect(plan({ funding: "ASC" })).toEqual({ events: [{ kind: "CONVERSION", happenedOn: "2028-01-01" }] }));
  test("a gap needs its reason, and is recorded", () => {
    expect(plan({ fromOn: "2028-03-01" })).toBe(
      "From Jan 1, 2028 on, the line would have no contract. Say why there is a gap.",
    );
    expect(plan({ fromOn: "2028-03-01", gap: "Bridge cover" })).toEqual({
      events: [{ kind: "GAP", happenedOn: "2028-01-01" }],
    });
    expect(plan({ fromOn: "2025-01-01", toOn: "2025-10-31", gap: "Bridge" })).toEqual({
      events: [{ kind: "GAP", happenedOn: "2025-11-01" }],
    });
  });
  test("the term in force ends the day before, once that is asked for", () => {
    const wanted = { fromOn: "2027-07-01", toOn: "2028-06-30" };
    expect(plan(wanted)).toBe("The term in force runs to Dec 31, 2027. Choose to end it on Jun 30, 2027.");
    expect(plan({ ...wanted, shorten: true, funding: "ASC" })).toEqual({
      cut: { id: "two", toOn: "2027-06-30", was: "2027-12-31" },
      events: [{ kind: "CONVERSION", happenedOn: "2027-07-01" }],
    });
  });
  test.each([
    [{ fromOn: "2026-07-01", toOn: "2027-06-30", shorten: true }, /^A term from Jan 1, 2027/],
    [{ fromOn: "2027-01-01", toOn: "2027-12-31", shorten: true }, /stands there already/],
    [{ fromOn: "2027-03-01", toOn: "2027-06-30", shorten: true }, /beyond this one/],
    [{ toOn: "2028-12-30" }, /last day of a month/],
    [{ fromOn: "2019-01-01", toOn: "2019-12-31" }, /^The line began on/],
  ])("%o is refused", (wanted, says) => expect(plan(wanted)).toMatch(says));
  test("not beyond the line’s own end", () =>
    expect(plan({}, terms, { startedOn: "2020-01-01", terminatedOn: "2028-06-30" })).toMatch(/^The line ends on/));
});

test.each([
  ["MEDICAL", "INSURED", "PMPM", "612.34", true],
  ["MEDICAL", "INSURED", "PEPM", "612.34", false],
  ["MEDICAL", "ASC", "PEPM", "33.5", true],
  ["MEDICAL", "ASC", "INCLUDED", "0", false],
  ["STOP_LOSS", "INSURED", "PEPM", "80", true],
  ["STOP_LOSS", "ASC", "PEPM", "80", false],
  ["DENTAL", "INSURED", "TIER", "40", true],
  ["DENTAL", "ASC", "PEPM", "4", true],
  ["PHARMACY", "ASC", "INCLUDED", "0", true],
  ["PHARMACY", "ASC", "INCLUDED", "1", false],
  ["ANCILLARY", "INSURED", "PEPM", "1", true],
])("%s %s per %s at %s", (coverage, funding, priceBasis, rate, fits) =>
  expect(basisProblem({ coverage, funding, priceBasis, rate }) === undefined).toBe(fits),
);

test("each coverage has one basis of its own", () => expect(basisFor("VISION", "INSURED")).toBe("TIER"));
