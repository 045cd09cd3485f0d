import { Decimal } from "decimal.js";
import { expect, test } from "vitest";
import * as format from "@/lib/format";

type Row = [because: string, shown: string, expected: string];

const numbers: Row[] = [
  ["large money has one place in millions", format.money("569700000"), "$569.7M"],
  ["a deal has two", format.dealMoney("1855000"), "$1.86M"],
  ["billions have two", format.money("1720000000"), "$1.72B"],
  ["under a million, whole thousands", format.money("821400"), "$821K"],
  ["under a thousand, exact", format.money("40"), "$40"],
  ["exact keeps cents that are there", format.money("40.50"), "$40.50"],
  ["exact drops cents that are none", format.money("40.00"), "$40"],
  ["what rounds to a thousand K is a million", format.money("999500"), "$1.0M"],
  ["one cent short of that is not", format.money("999499.99"), "$999K"],
  ["what rounds to a thousand M is a billion", format.money("999950000"), "$1.00B"],
  ["a deal needs more to reach a billion", format.dealMoney("999950000"), "$999.95M"],
  ["what rounds to a thousand dollars is 1K", format.money("999.5"), "$1K"],
  ["a true minus stands before the dollar sign", format.money("-324000"), "−$324K"],
  ["a change is signed", format.moneyChange("1200000"), "+$1.2M"],
  ["no change has no sign", format.moneyChange("0"), "$0"],
  ["every dollar", format.exactMoney("23742120.49"), "$23,742,120"],
  ["and every cent", format.exactMoney("23742120.495", 2), "$23,742,120.50"],
  ["beyond what a float can hold", format.exactMoney("9007199254740993.01", 2), "$9,007,199,254,740,993.01"],
  ["cents are integers", format.cents(57988), "$579.88"],
  ["cents below a dollar", format.cents(-5), "−$0.05"],
  ["a rate has two places", format.rate("512.34"), "$512.34"],
  ["halves go up where a float would fall", format.rate("1.005"), "$1.01"],
  ["and away from zero", format.rate("-1.005"), "−$1.01"],
  ["a rate names its unit", format.rateIn("78", "PEPM"), "$78.00 PEPM"],
  ["a decimal.js figure", format.rate(new Decimal("643.425")), "$643.43"],
  ["a decimal.js figure so small it prints with an exponent", format.ratio(new Decimal("1e-9")), "0.0%"],
  ["a number so small it prints with an exponent", format.factor(1e-7), "× 0.000"],
  ["a rate action is signed", format.rateAction("0.0753"), "+7.5%"],
  ["downwards with a true minus", format.rateAction("-0.018"), "−1.8%"],
  ["10.95 rounds up, though its float is below", format.rateAction("0.1095"), "+11.0%"],
  ["what rounds to nothing has no sign", format.rateAction("-0.0004"), "0.0%"],
  ["bare where the column says percent", format.rateActionBare("0.126"), "+12.6"],
  ["a ratio", format.ratio("0.9096"), "91.0%"],
  ["a ratio never shows minus nothing", format.ratio("-0.0001"), "0.0%"],
  ["odds are whole", format.odds("0.675"), "68%"],
  ["points of difference are signed", format.points("0.013"), "+1.3 pts"],
  ["relief has one direction", format.relief("0.035"), "3.5 pts"],
  ["members have separators", format.count(12340), "12,340"],
  ["a whole book", format.count(219700n), "219,700"],
  ["zero is 0", format.count(0), "0"],
  ["a change in members", format.countChange(4120), "+4,120"],
  ["a loss of members", format.countChange(-880), "−880"],
  ["one of a noun", format.counted(1, "account"), "1 account"],
  ["many of a noun", format.counted(1200, "reply", "replies"), "1,200 replies"],
  ["trend has four places", format.factor("1.10934", 4), "× 1.1093"],
  ["other factors three", format.factor("0.995"), "× 0.995"],
  ["no claimants", format.claimantBand(0), "0"],
  ["one claimant is never told from ten", format.claimantBand(1), "1-10"],
  ["ten is still the first band", format.claimantBand(10), "1-10"],
  ["eleven opens the second", format.claimantBand(11), "11-20"],
  ["twenty-one the last", format.claimantBand(21), "21+"],
];

const today = "2026-11-23";
const noon = new Date("2026-11-23T17:00:00Z");
const zone = "America/New_York";

const days: Row[] = [
  ["a renewal's day in full", format.renewalDay("2027-01-01"), "1/1/2027"],
  ["and in a table", format.renewalDayShort("2027-01-01"), "1/1/27"],
  ["another day has no year if it is this one", format.dayText("2026-11-20", today), "Nov 20"],
  ["and its year if it is not", format.dayText("2025-11-20", today), "Nov 20, 2025"],
  ["a month by its first day", format.monthText("2026-10-01"), "Oct 2026"],
  ["a month by its name", format.monthText("2026-10"), "Oct 2026"],
  ["a tick in the same year", format.monthTick("2026-11-01", "2026-10-01"), "Nov"],
  ["the first tick of a new year", format.monthTick("2027-01-01", "2026-12-01"), "Jan 27"],
  ["the first tick of all", format.monthTick("2025-12-01"), "Dec 25"],
  ["today", format.dayAgo(today, today), "Today"],
  ["days ago", format.dayAgo("2026-11-20", today), "3d"],
  ["fourteen days are still days", format.dayAgo("2026-11-09", today), "14d"],
  ["fifteen are a date", format.dayAgo("2026-11-08", today), "Nov 8"],
  ["a day to come is a date", format.dayAgo("2026-11-25", today), "Nov 25"],
  ["due and late", format.dueText("2026-11-20", today), "3d over"],
  ["due long ago", format.dueText("2026-10-02", today), "Oct 2"],
  ["due today", format.dueText(today, today), "Today"],
  ["due tomorrow", format.dueText("2026-11-24", today), "Tomorrow"],
  ["due later", format.dueText("2026-12-02", today), "Dec 2"],
  ["seconds ago", format.since(new Date("2026-11-23T16:59:30Z"), noon, zone), "now"],
  ["minutes ago", format.since(new Date("2026-11-23T16:55:00Z"), noon, zone), "5m"],
  ["hours ago", format.since(new Date("2026-11-23T15:00:00Z"), noon, zone), "2h"],
  ["days ago, from an instant", format.since(new Date("2026-11-20T12:00:00Z"), noon, zone), "3d"],
  ["long ago, by the zone's own day", format.since(new Date("2026-10-02T02:00:00Z"), noon, zone), "Oct 1"],
  ["the time in the zone", format.timeText(new Date("2026-11-23T12:10:00Z"), zone), "7:10 AM"],
];

test.each([...numbers, ...days])("%s", (_because, shown, expected) => {
  expect(shown).toBe(expected);
});

test("what is not known is a dash, in every kind", () => {
  const { money, dealMoney, moneyChange, exactMoney, cents, rate, rateAction, ratio, odds, points, relief } = format;
  const kinds = [money, dealMoney, moneyChange, exactMoney, cents, rate, rateAction, ratio, odds, points, relief];
  const more = [format.count, format.countChange, format.factor, format.claimantBand, format.renewalDay];
  expect([...kinds, ...more].map((kind) => kind(null))).toEqual(Array(16).fill("—"));
  expect([format.dayText(null, today), format.dueText(undefined, today), format.since(null, noon, zone)]).toEqual(
    Array(3).fill("—"),
  );
});

test("what is no figure is a bug, not a dash", () => {
  expect(() => format.money("about 3")).toThrow("No figure");
  expect(() => format.ratio(Number.NaN)).toThrow("No figure");
});
