import { expect, test } from "vitest";
import { endingIn, stretch, type Term, wallYears, withTerms } from "@/lib/terms/wall";

const term = (change: Partial<Term>): Term => ({
  kind: "FEE_GUARANTEE",
  signed: true,
  fromOn: "2026-01-01",
  toOn: "2027-12-31",
  ...change,
});
const account = (id: string, weight: number, ...terms: Term[]) => ({ id, weight, terms });
const years = wallYears("2026-11-23");

test("the wall begins with this year, in its last weeks with the next", () => {
  expect(years).toEqual([2027, 2028, 2029, 2030, 2031]);
  expect(wallYears("2026-11-16")[0]).toBe(2026);
  expect(wallYears("2026-11-17")[0]).toBe(2027);
  expect(wallYears("2027-01-02")[0]).toBe(2027);
});

test("an account counts once in a year of a kind, asked terms not at all", () => {
  const rfp = term({ kind: "NEXT_RFP", signed: false, fromOn: null, toOn: "2027-06-30" });
  const book = [
    account("a", 100, term({}), term({ toOn: "2027-03-31" })),
    account("b", 40, term({ signed: false })),
    account("c", 7, rfp),
  ];
  expect(endingIn(book, "FEE_GUARANTEE", 2027).toString()).toBe("100");
  expect(endingIn(book, "FEE_GUARANTEE", 2028).toString()).toBe("0");
  expect(endingIn(book, "NEXT_RFP", 2027).toString()).toBe("7");
});

test("only accounts with a term in these years, the heaviest first", () => {
  const book = [
    account("b", 40, term({})),
    account("a", 40, term({})),
    account("past", 900, term({ fromOn: "2024-01-01", toOn: "2026-12-31" })),
    account("later", 900, term({ fromOn: "2032-01-01", toOn: "2032-12-31" })),
    account("none", 900),
    account("big", 80, term({})),
  ];
  expect(withTerms(book, years).map(({ id }) => id)).toEqual(["big", "a", "b"]);
});

test("a term is drawn from where it begins on the wall to where it ends there", () => {
  expect(stretch(term({}), years)).toEqual({ start: 0, end: 0.2 });
  expect(stretch(term({ fromOn: "2028-01-01", toOn: "2040-12-31" }), years)?.end).toBe(1);
  expect(stretch(term({ fromOn: "2028-01-01", toOn: "2028-12-31" }), years)).toEqual({ start: 0.2, end: 0.4 });
  const rfp = term({ kind: "NEXT_RFP", fromOn: null, toOn: "2031-12-31" });
  expect(stretch(rfp, years)).toEqual({ start: 1, end: 1 });
  expect(stretch({ ...rfp, toOn: "2032-01-01" }, years)).toBeNull();
});
