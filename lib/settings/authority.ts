import {
  type Column,
  type Level,
  salesLadder,
  underwritingLadder,
  usualMatrix,
  usualRules,
} from "@/lib/authority/matrix";
import type { Decimal } from "@/lib/units/decimal";
import type { Fault, Setting } from "./definition";
import type { Field, Unit } from "./field";

export const levelNames: Record<Level, string> = {
  AE: "AE",
  SENIOR_AE: "Senior AE",
  DIRECTOR: "Director",
  VP: "VP",
  UNDERWRITER: "Underwriter",
  UW_MANAGER: "Underwriting manager",
};

type Told = { name: string; field: string; unit: Unit; atMost?: number };

/** What each column is called in a table and, in lower case, in a form. */
export const columnOf: Record<Column, Told> = {
  points: { name: "Relief, points", field: "relief in points", unit: "points" },
  dollars: { name: "Relief, dollars a year", field: "relief in dollars a year", unit: "dollars" },
  lossRatio: { name: "LR at the quoted rate", field: "highest LR", unit: "percent", atMost: 200 },
  years: { name: "Rate guarantee", field: "years of rate guarantee", unit: "years" },
  cap: { name: "Second-year cap below trend", field: "cap below trend in year two", unit: "points" },
  feeShare: { name: "ASC fee below target", field: "fee below target", unit: "percent" },
  feePepm: { name: "ASC fee below target, dollars", field: "fee below target in dollars", unit: "pepm" },
  guarantees: { name: "Guarantees at risk, of base fee", field: "guarantees at risk of base fee", unit: "percent" },
  credits: { name: "One-time credits", field: "credits given once", unit: "dollars" },
};

const fields = Object.entries(usualMatrix).flatMap(([level, limits]) =>
  Object.keys(limits).map((column): Field => {
    const { field, unit, atMost } = columnOf[column as Column];
    const label = `${levelNames[level as Level]}, ${field}`;
    return { path: `${level}.${column}`, label, unit, atMost, grouped: true };
  }),
);

/** A higher level may never do less than the one below it. */
const faults = (figures: Record<string, Decimal>): Fault[] =>
  [salesLadder, underwritingLadder].flatMap((ladder) =>
    ladder.slice(1).flatMap((level, at) => {
      const below = ladder[at]!;
      return Object.keys(usualMatrix[level]).flatMap((column) => {
        const [mine, theirs] = [figures[`${level}.${column}`], figures[`${below}.${column}`]];
        if (!mine || !theirs || mine.gte(theirs)) return [];
        return [{ path: `${level}.${column}`, message: `Must be at least what the ${levelNames[below]} may.` }];
      });
    }),
  );

export const authoritySettings: readonly Setting[] = [
  {
    key: "authority_matrix",
    family: "AUTHORITY",
    place: "authority",
    title: "Limits",
    tells: "What each level may concede. The strictest column binds; above the last level the committee decides.",
    used: "Who signs, on this page",
    usual: usualMatrix,
    fields,
    faults,
  },
  {
    key: "authority_rules",
    family: "AUTHORITY",
    place: "authority",
    title: "Rules",
    tells: "How the limits meet the size of an account, and how long an approval lives.",
    used: "Who signs, on this page",
    usual: usualRules,
    fields: [
      {
        path: "scaling",
        label: "Dollar limits",
        unit: "choice",
        options: [
          { value: "PREMIUM", label: "Grow with the account’s premium" },
          { value: "FIXED", label: "Are the same for every account" },
        ],
        hint: "Growing, a limit is the larger of its dollars and its points × premium.",
      },
      {
        path: "approvalDays",
        label: "An approval lives",
        unit: "days",
        atLeast: 1,
        hint: "Until the rate is released; from then on until the quote’s valid-through.",
      },
    ],
  },
];
