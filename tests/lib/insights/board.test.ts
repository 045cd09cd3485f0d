import { expect, test } from "vitest";
import { boardOf, moneyBuckets, notSigned, type Shown, seasonMetrics } from "@/lib/insights/board";
import { executiveOf, hungOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import { ratesOf } from "@/lib/insights/rates";
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
  now,
  cohorts: cohortsOf([{ id: "a", name: "Acme", members: [10, 9], parted: [0, 0] }], ["2026-01-01", "2026-10-01"]),
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
          reason: "GROWTH",
        },
      ]),
    },
  ],
  hung: hungOf(accounts),
  accuracy: null,
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
  ]);
  expect(lines.filter(({ plan }) => plan !== null).map(({ name }) => name)).toEqual(["LR, rolling 12, Oct 2026"]);
  expect(new Set(lines.map(({ panel, name }) => `${panel} ${name}`)).size).toBe(lines.length);
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
