import { expect, test } from "vitest";
import { askedOf, boardOf, moneyBuckets, notSigned, type Shown, seasonMetrics } from "@/lib/insights/board";
import { equivalentOf } from "@/lib/insights/equivalent";
import { executiveOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import { ratesOf } from "@/lib/insights/rates";
import { spreadsOf } from "@/lib/metrics/concentration";
import { account } from "./sample";

const now = {
  seasonMembers: 100,
  seasonRetained: 40,
  seasonVerbal: 5,
  seasonOpen: 30,
  seasonAtRisk: 20,
  seasonLost: 5,
};
const sums = { insuredPremium: "100", ascFees: "10", targetFees: "11", earnedPremium: "90", incurredClaims: "81" };
const accounts = [account, { ...account, id: "b", name: "Bolt", lapsed: true, closing: 0, members: 0, cause: "PRICE" }];
const dollars = accounts.map((each) => ({ ...each, insuredPremium: "120.50", ascFees: "0.75" }));
const shown: Shown = {
  executive: executiveOf({
    today: "2026-11-30",
    season: "2027-01-01",
    keeps: "0.65",
    accounts,
    growth: null,
    deals: [],
    sales: [],
  }),
  season: "2027-01-01",
  month: "2026-10-01",
  months: [
    { ...sums, asOfMonth: "2026-09-01", takenOn: "2026-10-31" },
    { ...sums, asOfMonth: "2026-10-01", takenOn: null },
  ],
  days: [
    { ...now, day: "2026-11-23", seasonOpen: 45, seasonRetained: 25 },
    { ...now, day: "2026-11-30" },
  ],
  cohorts: cohortsOf(
    [{ id: "a", name: "Acme", members: [10, 9], accounts: 1, parted: [0, 0] }],
    ["2026-01-01", "2026-10-01"],
  ),
  rates: [
    {
      name: "Insured",
      figures: ratesOf("INSURED", [
        {
          accountId: "a",
          name: "Acme",
          kind: "INSURED",
          current: "500",
          required: "550",
          quoted: "545",
          sold: "540",
          units: 1000,
          decisions: 1,
          reason: "GROWTH",
        },
      ]),
    },
  ],
  spreads: {
    members: spreadsOf(accounts, "members"),
    insuredPremium: spreadsOf(dollars, "insuredPremium"),
    ascFees: spreadsOf(dollars, "ascFees"),
    otherRevenue: spreadsOf([], "otherRevenue"),
  },
  accuracy: null,
  equivalent: null,
  plan: (kind) => (kind === "LOSS_RATIO" ? "0.89" : null),
};

test("the list has every panel of the page, in its order, and each plan where the figure is of today", () => {
  const lines = boardOf(shown);
  expect([...new Set(lines.map(({ panel }) => panel))]).toEqual([
    "Projected 1/1/2027",
    "Membership, 2026 to date",
    "Insured",
    "ASC",
    "Rate quality, Insured",
    "1/1/2027 burn-down",
    "Retention",
    "Retention by first January",
    "Losses by cause",
    "Cross-sell sold",
    "Concentration",
    "Concentration, insured premium",
    "Concentration, ASC fees",
  ]);
  expect(lines.filter(({ plan }) => plan !== null).map(({ name }) => name)).toEqual(["LR, rolling 12, Oct 2026"]);
  expect(new Set(lines.map(({ panel, name }) => `${panel} ${name}`)).size).toBe(lines.length);
});

test("a season’s past days stand under it, and every bar of a waterfall says that it is one", () => {
  const lines = boardOf(shown);
  const burn = lines.filter(({ panel }) => panel.endsWith("burn-down"));
  expect(burn.map(({ name, figure }) => [name, figure.value?.toNumber()])).toEqual(
    expect.arrayContaining([
      ["Not signed", 55],
      ["Not signed, Nov 23, 2026", 70],
    ]),
  );
  const steps = lines.filter(({ step }) => step);
  expect(new Set(steps.map(({ panel }) => panel)).size).toBe(2);
  expect(steps.filter(({ step }) => step === "total")).toHaveLength(4);
});

test.each([
  ["2027-01-01", "2026-10-01", { value: "0.5", year: 2026 }],
  ["2027-07-01", "2026-10-01", null],
])("of the season %s in %s members are asked for: %j", (season, month, asked) => {
  expect(askedOf(season, month, () => "0.5")).toEqual(asked);
  expect(askedOf(season, month, () => null)).toBeNull();
});

test("premium-equivalent is there where it is asked for, under its own name, and moves no other figure", () => {
  const equivalent = equivalentOf([{ id: "a", name: "Acme", claims: "100.00", fees: "10.00", stopLoss: "1.00" }]);
  const lines = boardOf({ ...shown, equivalent });
  const own = lines.filter(({ panel }) => panel === "Premium-equivalent, not revenue");
  expect(own.map(({ figure }) => figure.value?.toNumber())).toEqual([100, 10, 1, 111]);
  const rest = lines.filter((each) => !own.includes(each));
  expect(JSON.stringify(rest)).toBe(JSON.stringify(boardOf(shown)));
});

test("without rates, or without a decision, their panel is left out", () => {
  const none = boardOf({ ...shown, rates: null });
  expect(none.some(({ panel }) => panel.startsWith("Rate quality"))).toBe(false);
  expect(boardOf({ ...shown, rates: [{ name: "Insured", figures: ratesOf("INSURED", []) }] })).toEqual(none);
});

test("what is not signed is what the season's other states leave", () => {
  expect(notSigned(now).value?.toNumber()).toBe(55);
  expect(seasonMetrics).toHaveLength(5);
  expect(moneyBuckets.map(({ title }) => title)).toEqual(["Insured", "ASC"]);
});
