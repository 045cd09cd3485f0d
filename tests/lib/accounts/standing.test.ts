import { describe, expect, test } from "vitest";
import type { AccountFacts } from "@/lib/accounts/facts";
import { standingOf } from "@/lib/accounts/standing";
import { addMonths } from "@/lib/units/day";
import { decimal } from "@/lib/units/decimal";
import { account, asc, asOf, line, renewal, term, thresholds, today, track } from "./cases";

const stand = (rest: Partial<AccountFacts> = {}, on = today) => standingOf(account(rest), thresholds, on);

describe("an insured account", () => {
  const standing = stand();
  test("counts its medical members at the last full month", () => {
    expect(standing).toMatchObject({
      asOfMonth: asOf,
      contracts: 1000,
      members: 2100,
      insuredMembers: 2100,
      ascMembers: 0,
    });
    expect(standing.sparkline).toEqual(Array(12).fill(2100));
    expect([standing.membersYearAgo, standing.membersOpening]).toEqual([2100, 2100]);
  });
  test("has a year of premium, and an LR of twelve months", () => {
    expect([standing.insuredPremium.toFixed(), standing.ascFees.toFixed(), standing.feeAdequacy]).toEqual([
      "20160000",
      "0",
      null,
    ]);
    expect([standing.earnedPremium.toFixed(), standing.lossRatio?.toFixed()]).toEqual(["1200", "0.9"]);
  });
  test("stands in its renewal", () => {
    expect(standing).toMatchObject({
      renewsOn: "2027-01-01",
      status: "NEGOTIATING",
      seasonState: "OPEN",
      termEndsOn: "2026-12-31",
    });
    expect([standing.requiredAction?.toFixed(), standing.quotedAction?.toFixed()]).toEqual(["0.1", "0.075"]);
  });
});

test("an ASC account has fees, their adequacy, and no LR though claims are recorded", () => {
  const standing = stand({ lines: [line({ terms: [asc()] })] });
  expect(standing).toMatchObject({
    funding: "ASC",
    ascMembers: 2100,
    ascContracts: 1000,
    insuredMembers: 0,
    lossRatio: null,
  });
  expect([standing.ascFees.toFixed(), standing.targetFees.toFixed(), standing.feeAdequacy?.toFixed(4)]).toEqual([
    "480000",
    "492000",
    "0.9756",
  ]);
});

test("a split account keeps three buckets and is of no single action", () => {
  const lines = [
    line({ terms: [asc()] }),
    line({ id: "hmo", planOption: "HMO" }),
    line({ id: "stop-loss", coverage: "STOP_LOSS", terms: [term({ priceBasis: "PEPM", rate: decimal(50) })] }),
    line({ id: "dental", coverage: "DENTAL", terms: [term({ priceBasis: "TIER", rate: decimal(40) })] }),
  ];
  const tracks = [track({ kind: "FEE" }), track({ lineId: "hmo" })];
  const standing = stand({ lines, renewals: [renewal({ tracks })] });
  expect(standing).toMatchObject({
    funding: "SPLIT",
    medicalFunding: "SPLIT",
    members: 4200,
    requiredAction: null,
    quotedAction: null,
  });
  expect(
    [standing.insuredPremium, standing.stopLossPremium, standing.ascFees, standing.otherRevenue].map((dollars) =>
      dollars.toFixed(),
    ),
  ).toEqual(["20760000", "600000", "480000", "480000"]);
  expect(standing.lines).toHaveLength(4);
});

test("a customer who left counts nobody, and keeps what it had at the opening", () => {
  const gone = stand({
    lapsedOn: "2026-06-30",
    lines: [
      line({ terminatedOn: "2026-06-30", enrollment: line().enrollment.filter(({ month }) => month < "2026-07-01") }),
    ],
  });
  expect(gone).toMatchObject({
    lapsed: true,
    members: 0,
    contracts: 0,
    membersOpening: 2100,
    membersYearAgo: 2100,
    status: "LAPSED",
    seasonState: "LOST",
    renewsOn: null,
  });
  expect([gone.insuredPremium.toFixed(), gone.productsHeld, gone.lines.length]).toEqual(["0", 0, 0]);
  expect(stand({ lapsedOn: today }).lapsed).toBe(false);
});

test("an account sold for later has its funding and no members yet", () => {
  const sold = stand({
    lines: [line({ terms: [asc({ fromOn: "2027-01-01", toOn: "2027-12-31" })], enrollment: [], experience: [] })],
    renewals: [],
  });
  expect(sold).toMatchObject({
    funding: "ASC",
    members: 0,
    asOfMonth: asOf,
    status: "PLANNING",
    renewsOn: null,
    termEndsOn: null,
  });
});

test("a month not yet received is the month before it, not nobody", () => {
  const late = line({ enrollment: line().enrollment.filter(({ month }) => month < asOf) });
  expect(stand({ lines: [late] })).toMatchObject({ asOfMonth: addMonths(asOf, -1), members: 2100 });
});

test("the running month is never counted", () => {
  const early = line({ enrollment: [...line().enrollment, { month: "2026-11-01", contracts: 1, members: 1 }] });
  expect(stand({ lines: [early] })).toMatchObject({ asOfMonth: asOf, members: 2100 });
});

test("at risk is by health, while nothing is decided", () => {
  const override = { level: "AT_RISK", reason: "They told me so", byId: "dana", expiresOn: "2026-12-31" };
  expect(stand({ override }).seasonState).toBe("AT_RISK");
  expect(stand({ override, renewals: [renewal({ outcome: "RENEWED" })] }).seasonState).toBe("RETAINED");
});

test("what is decided no longer presses on price", () => {
  const hard = { tracks: [track({ requiredRate: decimal(1000), quotedRate: null })] };
  expect(stand({ renewals: [renewal(hard)] })).toMatchObject({ healthLevel: "AT_RISK", healthLetter: "P" });
  expect(stand({ renewals: [renewal({ ...hard, outcome: "RENEWED", decidedOn: "2026-11-19" })] })).toMatchObject({
    healthLevel: "GOOD",
    healthReason: "Signed Nov 19",
  });
});
