import { expect, test } from "vitest";
import { callParts, type ForCall } from "@/lib/packs/call";
import { decimal, zero } from "@/lib/units/decimal";

const figures = (commit: number, uncalled = 0) => ({
  total: decimal(10_000),
  signed: zero,
  lost: zero,
  verbal: zero,
  worst: decimal(8_000),
  commit: decimal(commit),
  expected: decimal(9_200),
  best: decimal(9_900),
  uncalled: decimal(uncalled),
});
const season = (day: string, commit: number, renewals = 3, silent = 0) => ({
  season: day,
  figures: figures(commit, silent * 100),
  renewals,
  silent,
  asked: { span: "season" as const, set: {}, persistency: decimal("0.96") },
});
const nothing: ForCall = {
  today: "2026-11-30",
  outlooks: { today: "2026-11-30", seasons: [season("2027-01-01", 9_000)] },
  week: undefined,
  risk: { accounts: 0, members: 0, rows: [] },
  arrived: [],
  waiting: [],
  budgets: [],
  late: [],
};
const read = (more: Partial<ForCall> = {}) =>
  Object.fromEntries(callParts({ ...nothing, ...more }).map((part) => [part.key, part]));

test("the scoreboard has commit against what is asked, and warns where it falls short", () => {
  const short = read().scoreboard!.items;
  expect(short).toHaveLength(1);
  expect(short[0]).toMatchObject({ value: "9,000 committed of 9,600 asked for", tone: "warn" });
  const seasons = [season("2027-01-01", 9_700), season("2027-07-01", 0, 0)];
  const { scoreboard, commit } = read({ outlooks: { ...nothing.outlooks, seasons } });
  expect(scoreboard!.items.map(({ tone }) => tone)).toEqual([undefined]);
  expect(commit!.items.map(({ value }) => value)).toEqual(["Every renewal is called"]);
});

test("a season with silent renewals is told in its last part", () => {
  const seasons = [season("2027-01-01", 9_000, 3, 2)];
  const [line] = read({ outlooks: { ...nothing.outlooks, seasons } }).commit!.items;
  expect(line).toMatchObject({ value: "2 renewals without a call", note: "200 members" });
});

test("what is nothing is said in its part", () => {
  const parts = read();
  expect([parts.changed, parts.risk, parts.arrived, parts.blocked].map((part) => part?.none)).toEqual([
    "No picture of last week is kept yet.",
    "No account is at risk.",
    "None in the last seven days.",
    "Nothing waits.",
  ]);
});

test("relief that waits is told in points and dollars, a budget that is gone warns, lateness is added up", () => {
  const waiting = [
    {
      ...{ id: "q", accountId: "a", account: "Six Rivers", kind: "INSURED", units: "60000" },
      ...{ currentRate: "500", requiredRate: "574", askedRate: "551" },
    },
  ] as never;
  const budget = { team: "North", year: 2026, budget: decimal(100), spent: decimal(120), reserved: zero };
  const late = [
    { id: "u", name: "Ann", role: "AE", led: true, stuck: 2, promises: 0, tasks: 1, requests: 0, oldest: 0 },
  ];
  const { blocked } = read({ waiting, budgets: [{ ...budget, left: decimal(-20) }], late: late as never });
  expect(blocked!.items.map(({ label, value, note, tone }) => [label, value, note, tone])).toEqual([
    ["Six Rivers", "Waits for my signature", expect.stringContaining("4.6 pts"), undefined],
    ["Relief budget 2026, North", expect.stringContaining("left of"), expect.any(String), "warn"],
    ["Renewals past one of their days", "2", undefined, undefined],
    ["Tasks overdue", "1", undefined, undefined],
  ]);
  expect(blocked!.items[0]!.note).toContain("$1.4M a year");
});

test("an RFP and a letter name their account, and lead to it", () => {
  const arrived = [
    { kind: "RFP" as const, accountId: "a", account: "Acme", on: "2026-11-28", words: "Consultant" },
    { kind: "LETTER" as const, accountId: "b", account: "Cargo", on: "2026-11-27", words: "Halyard, from 2027-01-01" },
  ];
  const items = read({ arrived }).arrived!.items;
  expect(items.map(({ label, value, accountId, href }) => [label, value, accountId, href])).toEqual([
    ["Acme", "RFP", "a", "/accounts/a"],
    ["Cargo", "Broker letter", "b", "/accounts/b"],
  ]);
});

test("ten at risk and no more", () => {
  const row = { members: 100, healthReason: "RFP", nextStep: null, signer: null };
  const rows = Array.from({ length: 12 }, (_, n) => ({ ...row, id: `${n}`, name: `Account ${n}` })) as never;
  expect(read({ risk: { accounts: 12, members: 1_200, rows } }).risk!.items).toHaveLength(10);
});
