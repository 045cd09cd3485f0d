import { expect, test } from "vitest";
import { countsIn, termAhead, termOn } from "@/lib/accounts/facts";
import { line, term } from "./cases";

const terms = [
  term({ fromOn: "2027-01-01", toOn: "2027-12-31" }),
  term({ fromOn: "2025-01-01", toOn: "2026-12-31" }),
  term({ fromOn: "2028-01-01", toOn: "2028-12-31" }),
];

test.each([
  ["2026-12-31", "2025-01-01", "a term's last day is in force"],
  ["2027-01-01", "2027-01-01", "the next begins the day after"],
  ["2024-12-31", undefined, "before the first"],
] as [string, string | undefined, string][])("on %s the term of %s is in force (%s)", (day, from) =>
  expect(termOn(line({ terms }), day)?.fromOn).toBe(from),
);

test("a terminated line is under no term, whatever was agreed", () => {
  expect(termOn(line({ terms, terminatedOn: "2026-06-30" }), "2026-07-01")).toBeUndefined();
  expect(termOn(line({ terms, terminatedOn: "2026-06-30" }), "2026-06-30")).toBeDefined();
});

test("the term ahead is the first to come", () => {
  expect(termAhead({ terms }, "2026-11-23")?.fromOn).toBe("2027-01-01");
  expect(termAhead({ terms: [] }, "2026-11-23")).toBeUndefined();
});

test("a month nobody recorded counts nobody", () => {
  expect(countsIn(line(), "2026-10-01")).toMatchObject({ contracts: 1000, members: 2100 });
  expect(countsIn(line(), "2019-10-01")).toEqual({ contracts: 0, members: 0 });
});
