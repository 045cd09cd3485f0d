import { money } from "@/lib/format";
import { unitCostOf } from "@/lib/metrics/revenue";
import { usualCosts } from "@/lib/settings/unit-costs";
import { addMonths, type Day, firstOfMonth } from "@/lib/units/day";
import { type Decimal, decimal, sum, toCents, zero } from "@/lib/units/decimal";
import { totalsAbove } from "@/lib/worksheets/claim-totals";
import type { Figures } from "@/lib/worksheets/parameters";
import type { Cast } from "./cast";
import { diceOf } from "./random";
import type { SignedSheet } from "./sheet-versions";
import type { Row } from "./table";

/** What a fee is made of, by its weight in the retained total; the credit is taken off. */
const base: [name: string, weight: string][] = [
  ["Core claims administration and service", "24.10"],
  ["Network access and inter-plan", "14.85"],
  ["Utilization and case management", "5.40"],
  ["Behavioral health administration", "1.60"],
  ["Pharmacy carve-in integration", "0.95"],
  ["Standard reporting and analytics", "0.60"],
  ["Account service and implementation", "1.20"],
];
const buyUps: [string, string][] = [
  ["Enhanced care management", "3.75"],
  ["Telehealth", "0.85"],
  ["Fiduciary appeals", "0.40"],
  ["Wellbeing platform", "1.60"],
];
const credit = "0.50";
const weights = decimal("54.80");
const promises: [string, string][] = [
  ["Claims turnaround", "0.25"],
  ["Financial accuracy", "0.25"],
  ["Call answer and abandonment", "0.25"],
  ["ID cards and eligibility loading", "0.25"],
];
const tiers: [name: string, share: string, ratio: string][] = [
  ["EE", "0.43", "1"],
  ["EE+SP", "0.17", "2.1"],
  ["EE+CH", "0.12", "1.85"],
  ["FAM", "0", "2.95"],
];
const trends = { medical: "0.08", rx: "0.105" };
const drugs = decimal("0.23");
const small = 2_000;

/** A fee's two versions: the first asked a little more for service; a guarantee where the account's story has one. */
export function feeVersions(cast: Cast, track: Row, effective: Day): [SignedSheet, SignedSheet] {
  const required = decimal(String(track.required_rate));
  const dice = diceOf(`fee worksheet ${cast.key} ${effective}`);
  const more = decimal(dice(20, 55)).div(100);
  const shared = {
    ...people(cast, effective),
    currentFee: String(track.current_rate),
    ...experience(cast, effective),
    ...(cast.contracts < small && { corridor: "1.25", minimum: "0.95", aggregatePremium: "4.65" }),
    deductible: cast.poolingPoint,
    excess: excessOf(cast).toFixed(0),
    specificPremium: decimal(dice(4_200, 6_800)).div(100).toFixed(2),
    rebates: "46",
    pcori: "3.84",
    ...tiersOf(cast.contracts),
    atRisk: "0.12",
    ...Object.assign({}, ...promises.map(([name, weight], at) => row("promise", at, { name, weight }))),
    ...guaranteeOf(cast),
  };
  return [
    { figures: { ...shared, ...feeItems(required, more) }, stated: {}, reason: "", note },
    {
      figures: { ...shared, ...feeItems(required) },
      stated: { F6: required.toFixed(2) },
      reason: `Service is costed at the new staffing plan: core administration comes down by $${more.toFixed(2)}.`,
      note,
    },
  ];
}

const note = "Looked at with the pricing actuary; it stands.";
const row = (list: string, at: number, figures: Figures): Figures =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [`${list}.${at + 1}.${name}`, figure]));

/** Components that add up to a retained fee to the cent: each its share of it, core administration what is left and `more`. */
function feeItems(retained: Decimal, more = zero): Figures {
  const scaled = (weight: string) => toCents(decimal(weight).times(retained).div(weights));
  const [, ...rest] = base;
  const off = scaled(credit);
  const others = sum([...rest, ...buyUps].map(([, weight]) => scaled(weight)));
  const core = retained.plus(off).minus(others);
  const item = (name: string, pepm: Decimal) => ({ name, pepm: pepm.toFixed(2) });
  return Object.assign(
    {},
    row("base", 0, item(base[0]![0], core.plus(more))),
    ...rest.map(([name, weight], at) => row("base", at + 1, item(name, scaled(weight)))),
    ...buyUps.map(([name, weight], at) => row("buyUp", at, item(name, scaled(weight)))),
    row("pass", 0, { name: "Consultant fee billed through us", pepm: "4.50" }),
    row("credit", 0, item("Several products", off)),
  );
}

const people = ({ contracts, members }: Cast, effective: Day): Figures => ({
  effective,
  contracts: String(contracts),
  members: String(members),
});

/** Twelve months of claims that come to the account's claims a member. */
function experience({ claimsCents, members, contracts }: Cast, effective: Day): Figures {
  const paid = decimal(claimsCents).div(100).times(members).times(12);
  return {
    "experience.start": firstOfMonth(addMonths(effective, -18)),
    contractMonths: String(contracts * 12),
    "medical.paid": paid.times(decimal(1).minus(drugs)).toFixed(0),
    "medical.trend": trends.medical,
    "rx.paid": paid.times(drugs).toFixed(0),
    "rx.trend": trends.rx,
  };
}

const excessOf = ({ claimsCents, members }: Cast) =>
  decimal(claimsCents).div(100).times(members).times(12).times("0.028");

function tiersOf(contracts: number): Figures {
  const counts = tiers.map(([, share]) => decimal(share).times(contracts).toDecimalPlaces(0).toNumber());
  counts[tiers.length - 1] = contracts - counts.reduce((all, each) => all + each, 0);
  return Object.assign(
    {},
    ...tiers.map(([name, , ratio], at) => row("tier", at, { name, contracts: String(counts[at]), ratio })),
  );
}

/** A guarantee that ends with this contract year is asked for again: three years at 2.5 % (domain 8.4). */
function guaranteeOf({ traits, contracts }: Cast): Figures {
  if (traits.guarantee !== 0) return {};
  const costs = usualCosts.map((band) => ({ fromContracts: Number(band.contracts), pepm: decimal(band.pepm) }));
  return {
    unitCost: unitCostOf(contracts, costs).toFixed(2),
    unitCostTrend: "0.04",
    repricing: decimal(traits.requiredBps).div(10_000).toFixed(4),
    "persistency.guarantee": "0.98",
    "persistency.repricing": "0.92",
    leavingCost: "0.6",
    ...Object.assign({}, ...[0, 1, 2].map((at) => row("year", at, { change: "0.025" }))),
  };
}

const trend = "0.09";
const targetLossRatio = decimal("0.78");
const credibility = decimal("0.25");
const aggregatePremium = decimal("2.10");
/** Large claims as multiples of the deductible, of so many contracts each. */
const large = ["2.3", "1.6", "1.25", "1.05", "0.9", "0.8", "0.7"].map(decimal);
const ofContracts = 3_200;

/** A stop-loss decision's two versions, offers at three deductibles; one asks for a laser where the story has it. */
export function stopLossVersions(cast: Cast, track: Row, effective: Day): [SignedSheet, SignedSheet] {
  const required = decimal(String(track.required_rate));
  const deductible = decimal(cast.poolingPoint);
  const times = Math.max(1, Math.round(cast.contracts / ofContracts));
  const claims = large.flatMap((multiple) =>
    Array.from({ length: times }, () => multiple.times(deductible).toFixed(0)),
  );
  const above = (at: Decimal) => totalsAbove(claims, at.toFixed(0), { trend, months: "12" });
  const levels = ["0.7", "1", "1.5"].map((multiple) => deductible.times(multiple));
  const layers = levels.map((at, index) => row("layer", index, { deductible: at.toFixed(0), ...above(at) } as Figures));
  const own = decimal(above(deductible).trended!).div(cast.contracts * 12);
  const specific = required.minus(aggregatePremium);
  const manualAt = (premium: Decimal) =>
    premium.times(targetLossRatio).minus(own.times(credibility)).div(decimal(1).minus(credibility)).toFixed(4);
  // The market charges more above a high deductible than the group's own claims there would say.
  const premiumAt = (at: Decimal) => {
    const layer = decimal(above(at).trended!).div(above(deductible).trended!);
    return toCents(specific.times(layer.pow(at.gt(deductible) ? "0.6" : "0.9")));
  };
  const laser = deductible.times(2);
  const offers: Figures[] = [
    { name: `${money(deductible)}, no laser`, deductible: deductible.toFixed(0) },
    ...(cast.key === "A09"
      ? [
          {
            name: `${money(deductible)}, laser at ${money(laser)}`,
            deductible: deductible.toFixed(0),
            premium: toCents(specific.times("0.91")).toFixed(2),
            laser1: laser.toFixed(0),
            kept1: laser.minus(deductible).toFixed(0),
          },
        ]
      : []),
    ...[levels[0]!, levels[2]!].map((at) => ({
      name: money(at),
      deductible: at.toFixed(0),
      premium: premiumAt(at).toFixed(2),
    })),
  ];
  const shared = {
    ...people(cast, effective),
    ...experience(cast, effective),
    billed: decimal(cast.rateCents).div(100).toFixed(2),
    rebates: "46",
    pcori: "3.84",
    ...Object.assign({}, ...layers),
    deductible: deductible.toFixed(0),
    specificTrend: trend,
    credibility: credibility.toFixed(),
    targetLossRatio: targetLossRatio.toFixed(),
    currentPremium: decimal(String(track.current_rate)).minus(aggregatePremium).toFixed(2),
    corridor: "1.25",
    aggregatePremium: aggregatePremium.toFixed(2),
    ...Object.assign({}, ...offers.map((offer, at) => row("offer", at, offer))),
  };
  return [
    { figures: { ...shared, manualExcess: manualAt(specific.times("1.03")) }, stated: {}, reason: "", note },
    {
      figures: { ...shared, manualExcess: manualAt(specific) },
      stated: { S18: required.toFixed(2) },
      reason: "Manual excess is of the new table, three percent lower at this deductible.",
      note: cast.key === "A09" ? "The fund asked for it; compare premium and exposure, not premium alone." : note,
    },
  ];
}
