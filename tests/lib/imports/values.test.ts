import { expect, test } from "vitest";
import {
  amountIn,
  basisIn,
  countIn,
  coverageIn,
  dayIn,
  einIn,
  fundingIn,
  moneyIn,
  monthDayIn,
  monthIn,
  percentIn,
  priceBasisIn,
  ratioIn,
  stateIn,
  textIn,
} from "@/lib/imports/values";

const plain = (read: { value?: unknown; reason?: string }) =>
  read.reason ? "refused" : read.value === undefined ? undefined : String(read.value);

test.each([
  [countIn, "12,340", "12340"],
  [countIn, " 0 ", "0"],
  [countIn, "12.5", "refused"],
  [countIn, "-3", "refused"],
  [countIn, "1,23", "refused"],
  [countIn, "1e5", "refused"],
  [moneyIn, "$1,234.50", "1234.5"],
  [moneyIn, "$ 44.10", "44.1"],
  [moneyIn, "747", "747"],
  [moneyIn, "(12.00)", "refused"],
  [moneyIn, "1.234,50", "refused"],
  [ratioIn, "0.925", "0.925"],
  [ratioIn, "92.5 %", "0.925"],
  [percentIn, "71", "0.71"],
  [percentIn, "71%", "0.71"],
  [percentIn, "171", "refused"],
  [stateIn, "ma", "MA"],
  [stateIn, "Mass.", "refused"],
  [fundingIn, "FI", "INSURED"],
  [fundingIn, "Insured", "INSURED"],
  [fundingIn, "aso", "ASC"],
  [fundingIn, "Self-funded", "ASC"],
  [fundingIn, "level", "refused"],
  [textIn, "Acme 219 09 9999", "refused"],
  [textIn, "219-0\u00009-9999", "refused"],
  [basisIn, "PMPM premium", "PMPM"],
  [basisIn, "PEPM fee", "PEPM"],
  [basisIn, "a year", "refused"],
  [monthDayIn, "01-01", "01-01"],
  [monthDayIn, "7/1", "07-01"],
  [monthDayIn, "1/1/2027", "01-01"],
  [monthDayIn, "1/1/27", "01-01"],
  [monthDayIn, "2027-04-01", "04-01"],
  [monthDayIn, "01-15", "refused"],
  [monthDayIn, "13/1", "refused"],
  [monthDayIn, "2027-13-01", "refused"],
  [einIn, "12-3456789", "12-3456789"],
  [einIn, "123456789", "12-3456789"],
  [einIn, "12345", "refused"],
  [textIn, "  Acme \u00a0 Co ", "Acme Co"],
  [textIn, "x".repeat(201), "refused"],
] as const)("%# %s", (read, cell, value) => expect(plain(read(cell))).toBe(value));

test.each(["", "  ", "-", "n/a", "N/A", "null"])("%j is blank", (cell) => {
  for (const read of [countIn, moneyIn, fundingIn, monthDayIn, textIn]) expect(read(cell)).toEqual({});
});

test.each([
  ["1/1/2027", "2027-01-01"],
  ["2027-01-31", "2027-01-31"],
  ["2027-01-31T00:00:00", "2027-01-31"],
  ["Jan 5, 2027", "2027-01-05"],
  ["5-Jan-27", "2027-01-05"],
  ["2/30/2027", undefined],
  ["46023", undefined],
])("the day %s is %s", (text, day) => expect(dayIn(text).value).toBe(day));

test.each([
  ["2026-10", "2026-10-01"],
  ["202610", "2026-10-01"],
  ["10/2026", "2026-10-01"],
  ["Oct 2026", "2026-10-01"],
  ["October, 2026", "2026-10-01"],
  ["Oct-26", "2026-10-01"],
  ["10/31/2026", "2026-10-01"],
  ["2026-13", undefined],
  ["Smarch 2026", undefined],
])("the month %s is %s", (text, month) => expect(monthIn(text).value).toBe(month));

test.each([
  ["$1,234.50", "1234.5"],
  ["(1,200)", "-1200"],
  ["-$5.25", "-5.25"],
  ["1234.5000000001", "1234.5"],
  ["1.005", undefined],
  ["12,34", undefined],
  ["9999999999", undefined],
])("the amount %s is %s", (text, amount) => expect(amountIn(text).value?.toFixed()).toBe(amount));

test.each([
  ["Medical", "MEDICAL"],
  ["STOP_LOSS", "STOP_LOSS"],
  ["Stop-loss", "STOP_LOSS"],
  ["Rx", "PHARMACY"],
  ["Group Medicare", "GROUP_MEDICARE"],
  ["Roadside", undefined],
])("the coverage %s is %s", (text, coverage) => expect(coverageIn(text).value).toBe(coverage));

test.each([
  ["PMPM", "PMPM"],
  ["per contract (PCPM)", "PEPM"],
  ["Tiered", "TIER"],
  ["included in medical", "INCLUDED"],
  ["per visit", undefined],
])("the price basis %s is %s", (text, basis) => expect(priceBasisIn(text).value).toBe(basis));
