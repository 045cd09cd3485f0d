import { expect, test } from "vitest";
import { daysTitle, groupNote, groupTitle, openGroups } from "@/lib/book/group-names";
import type { BookGroup } from "@/lib/book/row";

const group = (parts: Partial<BookGroup>) =>
  ({
    key: "NOT_SIGNED",
    label: null,
    accounts: 10,
    atRisk: 3,
    verbal: 2,
    renewsOn: ["2027-01-01"],
    ...parts,
  }) as BookGroup;

test.each([
  [[], ""],
  [["2027-01-01"], "1/1/2027"],
  [["2027-04-01", "2027-07-01"], "4/1 and 7/1/2027"],
  [["2027-04-01", "2027-07-01", "2027-10-01"], "4/1, 7/1 and 10/1/2027"],
  [["2027-10-01", "2028-01-01"], "10/1/2027 and 1/1/2028"],
  [["2027-02-01", "2027-04-01", "2027-07-01", "2027-10-01"], "2/1/2027 to 10/1/2027"],
])("%j is called %j", (days, title) => {
  expect(daysTitle(days)).toBe(title);
});

test.each([
  ["wave", {}, "1/1/2027, not signed", "10 accounts · 3 at risk, 2 verbal"],
  [
    "wave",
    { key: "LATER", renewsOn: ["2027-04-01", "2027-07-01"] },
    "4/1 and 7/1/2027",
    "10 accounts · next to release",
  ],
  ["wave", { key: "RENEWED", accounts: 1 }, "1/1/2027, renewed", "1 account · signed"],
  ["wave", { key: "LOST" }, "1/1/2027, lost", "10 accounts · notice given"],
  ["wave", { key: "LAPSED", renewsOn: [] }, "Lapsed accounts", "10 accounts · past"],
  ["wave", { key: "LATER", renewsOn: [] }, "No renewal set", "10 accounts · next to release"],
  ["broker", { key: "x", label: "Marlowe", atRisk: 0, verbal: 0 }, "Marlowe", "10 accounts"],
  ["broker", { key: "none" }, "No broker of record", "10 accounts · 3 at risk, 2 verbal"],
  ["ae", { key: "x", label: "Ann" }, "Ann", "10 accounts · 3 at risk, 2 verbal"],
  ["month", { key: "x", label: "2027-04-01" }, "Apr 2027", "10 accounts · 3 at risk, 2 verbal"],
  ["funding", { key: "SPLIT" }, "Split", "10 accounts · 3 at risk, 2 verbal"],
  ["segment", { key: "MAJOR" }, "Major", "10 accounts · 3 at risk, 2 verbal"],
  ["status", { key: "VERBAL" }, "Verbal", "10 accounts · 3 at risk, 2 verbal"],
  ["health", { key: "AT_RISK" }, "At risk", "10 accounts · 3 at risk, 2 verbal"],
  ["none", { key: "all" }, "All accounts", "10 accounts · 3 at risk, 2 verbal"],
] as const)("by %s, %j is %j", (by, parts, title, note) => {
  const shown = group(parts as unknown as Partial<BookGroup>);
  expect([groupTitle(by, shown), groupNote(by, shown)]).toEqual([title, note]);
});

test("the first group is open until someone says otherwise", () => {
  const groups = [group({}), group({ key: "LATER" })];
  expect(openGroups(groups, undefined)).toEqual(["NOT_SIGNED"]);
  expect(openGroups(groups, ["LATER"])).toEqual(["LATER"]);
  expect(openGroups(groups, [])).toEqual([]);
});
