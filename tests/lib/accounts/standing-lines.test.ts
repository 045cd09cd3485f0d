import { expect, test } from "vitest";
import { lineRow, linesInForce, weightedTracks } from "@/lib/accounts/standing-lines";
import { decimal } from "@/lib/units/decimal";
import { asc, asOf, included, line, renewal, term, track } from "./cases";

const medical = line({ terms: [asc()] });
const stopLoss = line({
  id: "stop-loss",
  coverage: "STOP_LOSS",
  terms: [term({ priceBasis: "PEPM", rate: decimal("78"), poolingPoint: decimal("350000") })],
});
const dental = line({ id: "dental", coverage: "DENTAL", terms: [term({ priceBasis: "TIER", rate: decimal("41") })] });
const pharmacy = line({ id: "pharmacy", coverage: "PHARMACY", terms: [included()], enrollment: [], experience: [] });
const inForce = linesInForce([pharmacy, dental, stopLoss, medical], asOf);
const open = renewal({
  tracks: [track({ kind: "FEE", currentRate: decimal(40), requiredRate: decimal(41.6), quotedRate: decimal(41) })],
});
const rows = inForce.map((each) => lineRow(each, inForce, open));

test("lines stand in the record’s order, included ones last", () => {
  expect(rows.map(({ label }) => label)).toEqual(["Medical", "Stop-loss, $350K", "Dental", "Pharmacy"]);
});

test("each has its own bucket, dollars, ratio and action", () => {
  expect(rows[0]).toEqual({
    lineId: "medical",
    label: "Medical",
    coverage: "MEDICAL",
    funding: "ASC",
    priceBasis: "PEPM",
    rate: "40",
    contracts: 1000,
    members: 2100,
    bucket: "ASC_FEES",
    annual: "480000",
    lossRatio: null,
    feeAdequacy: "0.97560976",
    requiredAction: "0.04",
    quotedAction: "0.025",
    termEndsOn: "2026-12-31",
  });
  expect(rows[1]).toMatchObject({
    bucket: "INSURED_PREMIUM",
    annual: "936000",
    lossRatio: "0.9",
    members: null,
    requiredAction: null,
  });
  expect(rows[2]).toMatchObject({ bucket: "OTHER", annual: "492000", feeAdequacy: null });
  expect(rows[3]).toMatchObject({ bucket: "INCLUDED", annual: "0", contracts: null, members: null });
});

test("a fee without a target keeps the sums neutral and claims no adequacy", () => {
  const [untargeted] = linesInForce([line({ terms: [asc({ targetRate: null })] })], asOf);
  expect(untargeted?.target.eq(untargeted.annual)).toBe(true);
  expect(lineRow(untargeted!, [untargeted!]).feeAdequacy).toBeNull();
});

test("two options of one coverage are told apart", () => {
  const two = linesInForce([line(), line({ id: "hmo", planOption: "HMO" })], asOf);
  expect(two.map((each) => lineRow(each, two).label)).toEqual(["Medical, PPO", "Medical, HMO"]);
});

test("a track of a line that is not in force weighs nothing", () => {
  expect(weightedTracks(inForce, renewal({ tracks: [track({ lineId: "gone" })] }))).toEqual([]);
  expect(weightedTracks(inForce, undefined)).toEqual([]);
});

test("only the twelve months that end with the as-of month count", () => {
  const [year] = linesInForce([line()], asOf);
  expect([year?.earned.toFixed(), year?.incurred.toFixed()]).toEqual(["1200", "1080"]);
});
