import * as depth from "@/lib/metrics/depth";
import { few, shareOf, sideOf } from "@/lib/metrics/figure";
import * as pipeline from "@/lib/metrics/pipeline";
import { yearOfDeal } from "@/lib/opportunities/amount";
import type { Deal } from "@/lib/opportunities/deal";
import { isOpen } from "@/lib/opportunities/stages";
import type { Revenue } from "@/lib/products/product";
import type { Rfp } from "@/lib/rfps/rfp";
import { addYears, type Day } from "@/lib/units/day";
import { type Decimal, decimal, sum } from "@/lib/units/decimal";
import { counts } from "@/lib/whitespace/cell";
import { depthOf, type GridRow } from "@/lib/whitespace/grid";
import type { Measure, MeasureKey, Turned } from "./measure";
import { cycleDays, fewestToPredict, medianOf, outcomesSince } from "./outcomes";
import { pipelineMeasures } from "./pipeline";
import { closeByPeople, coverages, daysByStage, quoteRate } from "./sales";

export const measureKeys = [
  "products",
  "productsByMember",
  "multi",
  "attach",
  "conversionPremium",
  "conversionFees",
  "openPremium",
  "weightedPremium",
  "openFees",
  "weightedFees",
  "coverage",
  "weightedCoverage",
  "quoteRate",
  "close",
  "closeByPeople",
  "finalist",
  "finalistWin",
  "cycle",
  "turnaround",
] as const satisfies MeasureKey[];
type Facts = {
  deals: readonly Deal[];
  grid: readonly GridRow[];
  turned: readonly Turned[];
  rfps: readonly Rfp[];
  /** Families asked for this year; none where nobody asked. */
  target: Decimal | null;
  today: Day;
};

const dollars = (deals: readonly Deal[], revenue: Revenue): Decimal =>
  sum(deals.map(({ products }) => yearOfDeal(products)[revenue]));

/** Cross-selling in figures, over the last twelve months where something has to have happened. */
export function crossSellMeasures({ deals, grid, turned, rfps, target, today }: Facts): Measure[] {
  const since = addYears(today, -1);
  const accounts = [...grid];
  const soldToAccounts = outcomesSince(
    deals.filter(({ accountId }) => accountId !== null),
    since,
  ).sold;
  const open = deals.filter(({ stage }) => isOpen(stage));
  return [
    ...depthMeasures(accounts),
    ...wonMeasures(accounts, soldToAccounts),
    ...pipelineMeasures(open),
    ...coverages(open, soldToAccounts, target, today),
    quoteRate(rfps, today),
    ...outcomeMeasures(outcomesSince(deals, since)),
    turnaround(turned),
  ];
}

function depthMeasures(rows: GridRow[]): Measure[] {
  const accounts = rows.map(depthOf);
  const held = accounts.reduce((total, account) => total + account.held, 0);
  const members = accounts.reduce((total, account) => total + account.members, 0);
  const weighed = accounts.reduce((total, account) => total + account.held * account.members, 0);
  const many = accounts.filter((account) => account.held >= 3).length;
  return [
    {
      key: "products",
      name: "Products per account",
      tells: "Product families beyond medical an account with medical holds",
      formula: "Families held ÷ accounts",
      format: "ratio",
      value: depth.productsPerAccount(accounts),
      numerator: sideOf("Families held", held),
      denominator: sideOf("Accounts", accounts.length),
      rows: { accounts: rows },
    },
    {
      key: "productsByMember",
      name: "Products per account, by members",
      tells: "The same as the average member sees it",
      formula: "Σ families held × members ÷ Σ members",
      format: "ratio",
      value: depth.productsPerMember(accounts),
      numerator: sideOf("Families held × members", weighed),
      denominator: sideOf("Members", members),
      rows: { accounts: rows },
    },
    {
      key: "multi",
      name: "Multi-product share",
      tells: "How many accounts hold three families or more",
      formula: "Accounts with three families or more ÷ accounts",
      format: "percent",
      value: depth.multiProductShare(accounts),
      numerator: sideOf("Accounts with three or more", many),
      denominator: sideOf("Accounts", accounts.length),
      ...few(accounts.length, "accounts"),
      rows: { accounts: rows },
    },
  ];
}

/** What was sold against what was open at the start: what is open now, and what was sold since. */
function wonMeasures(rows: GridRow[], sold: Deal[]): Measure[] {
  const lines = sold.reduce((total, { products }) => total + products.length, 0);
  const open = rows.flatMap(({ cells }) => cells).filter(counts).length;
  const conversion = (revenue: Revenue, left: Decimal): Measure => {
    const won = dollars(sold, revenue);
    const name = revenue === "PREMIUM" ? "premium" : "fees";
    return {
      key: revenue === "PREMIUM" ? "conversionPremium" : "conversionFees",
      name: `Whitespace converted, ${name}`,
      tells: `Of the ${name} that could be sold twelve months ago, the share that was`,
      formula: `${name} sold in twelve months ÷ (that, and ${name} in window now)`,
      format: "percent",
      value: shareOf(won, won.plus(left)),
      numerator: sideOf("Sold, a year", won, "dollars"),
      denominator: sideOf("Sold, and still in window", won.plus(left), "dollars"),
      rows: { deals: sold },
    };
  };
  return [
    {
      key: "attach",
      name: "Attach rate",
      tells: "Of the product cells that were open twelve months ago, the share that was sold",
      formula: "Product lines sold in twelve months ÷ (these, and cells that are open now)",
      format: "percent",
      value: depth.attachRate(lines, lines + open),
      numerator: sideOf("Product lines sold", lines),
      denominator: sideOf("Sold, and cells still open", lines + open),
      ...few(lines + open, "cells"),
      rows: { deals: sold },
    },
    conversion("PREMIUM", sum(rows.map(({ premium }) => premium))),
    conversion("FEE", sum(rows.map(({ fees }) => fees))),
  ];
}

type Outcomes = ReturnType<typeof outcomesSince>;
function outcomeMeasures(outcomes: Outcomes): Measure[] {
  const { ended, sold, quoted, finalists } = outcomes;
  const stages = daysByStage(ended);
  const won = finalists.filter(({ stage }) => stage === "SOLD").length;
  const cycles = sold.flatMap((deal) => cycleDays(deal) ?? []);
  const reported = (cases: number) =>
    cases < fewestToPredict
      ? { note: `${cases} outcomes: reported. Fewer than ${fewestToPredict} predict nothing` }
      : {};
  return [
    {
      key: "close",
      name: "Close ratio",
      tells: "Of the opportunities that were quoted and have ended, the share that was sold",
      formula: "Sold ÷ quoted, of those that ended within twelve months",
      format: "percent",
      value: pipeline.closeRatio(sold.length, quoted.length),
      numerator: sideOf("Sold", sold.length),
      denominator: sideOf("Quoted, and ended", quoted.length),
      ...few(quoted.length, "outcomes"),
      ...reported(quoted.length),
      rows: { deals: quoted },
    },
    closeByPeople(outcomes),
    {
      key: "finalist",
      name: "Finalist rate",
      tells: "Of those that were quoted, the share that came to a finalist’s meeting",
      formula: "Finalists ÷ quoted, of those that ended within twelve months",
      format: "percent",
      value: pipeline.finalistRate(finalists.length, quoted.length),
      numerator: sideOf("Finalists", finalists.length),
      denominator: sideOf("Quoted, and ended", quoted.length),
      ...few(quoted.length, "outcomes"),
      rows: { deals: quoted },
    },
    {
      key: "finalistWin",
      name: "Win rate of finalists",
      tells: "Of the finalists, the share that was sold",
      formula: "Sold ÷ (sold + lost), of those that were finalists",
      format: "percent",
      value: pipeline.finalistWinRate(won, finalists.length),
      numerator: sideOf("Sold", won),
      denominator: sideOf("Finalists", finalists.length),
      ...few(finalists.length, "outcomes"),
      ...reported(finalists.length),
      rows: { deals: finalists },
    },
    {
      key: "cycle",
      name: "Cycle time, days",
      tells: "How long a sale takes from opening to signature",
      formula: "Median calendar days from opened to sold, of sales within twelve months",
      format: "ratio",
      value: asDecimal(medianOf(cycles)),
      numerator: sideOf("Sales", cycles.length),
      denominator: null,
      ...few(cycles.length, "sales"),
      ...(stages && { note: stages }),
      rows: { deals: sold },
    },
  ];
}

const turnaround = (turned: readonly Turned[]): Measure => ({
  key: "turnaround",
  name: "Quote turnaround, business days",
  tells: "How long a desk takes from a complete request to the release of its quote",
  formula: "Median business days from complete to released, less what others took, within twelve months",
  format: "ratio",
  value: asDecimal(medianOf(turned.map(({ days }) => days))),
  numerator: sideOf("Quotes released", turned.length),
  denominator: null,
  ...few(turned.length, "quotes"),
  rows: { quotes: turned.map(({ id }) => id) },
});

const asDecimal = (value: number | null) => (value === null ? null : decimal(value));
