import { coverageNames, type Family, families } from "@/lib/accounts/coverage";
import { healthRules, offeredFamilies, sizeFloors } from "@/lib/accounts/thresholds";
import { usualCare } from "@/lib/book/care";
import { usualWindow } from "@/lib/letters/release";
import { strandedShare } from "@/lib/rating/break-even";
import { deskNames, desks, usualDays } from "@/lib/requests/desks";
import type { Decimal } from "@/lib/units/decimal";
import { authoritySettings } from "./authority";
import { bandFaults, bandFields, usualBands } from "./bands";
import { callSetting } from "./calls";
import { catalogueSettings, quoteSetting } from "./catalogue";
import type { Fault, Place, Setting } from "./definition";
import { packageSetting } from "./packages";
import { templateSetting } from "./renewal-templates";
import { costFaults, costFields, usualCosts } from "./unit-costs";

const zones = {
  "America/New_York": "Eastern",
  "America/Chicago": "Central",
  "America/Denver": "Mountain",
  "America/Phoenix": "Arizona",
  "America/Los_Angeles": "Pacific",
  "America/Anchorage": "Alaska",
  "Pacific/Honolulu": "Hawaii",
};
const offered = [
  { value: "true", label: "Offered" },
  { value: "false", label: "Not offered" },
];

const ordered =
  (lower: string, higher: string, message: string) =>
  (figures: Record<string, Decimal>): Fault[] =>
    figures[lower] && figures[higher] && figures[lower].gte(figures[higher]) ? [{ path: lower, message }] : [];

/** Every setting in use, each exactly once; what a database does not hold is as `usual`. */
export const settings: readonly Setting[] = [
  {
    key: "thresholds",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Targets of the measures",
    tells: "What is good and what is at risk; between the two a measure is on watch.",
    used: "An account’s facts and its LR and fee charts, and the levels on this page and under Targets",
    usual: usualBands,
    fields: bandFields,
    faults: bandFaults,
  },
  {
    key: "care",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Marks in the Book",
    tells: "Beyond these an account’s LR or fee adequacy carries a triangle.",
    used: "The Book, its groups and its lines",
    usual: usualCare,
    fields: [
      { path: "lossRatio", label: "LR watch", unit: "percent", atMost: 200, hint: "Marked above it." },
      { path: "feeAdequacy", label: "Fee adequacy watch", unit: "percent", atMost: 200, hint: "Marked below it." },
    ],
  },
  callSetting,
  {
    key: "health_rules",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Health",
    tells: "When Service, Relationship, Price and Market turn to watch or at risk.",
    used: "Health in the Book and on the account; every account is computed again",
    usual: healthRules,
    restates: true,
    fields: [
      {
        path: "escalatedBusinessDays",
        label: "Escalated issue at risk after",
        unit: "businessDays",
        hint: "Service",
      },
      { path: "meetingMonths", label: "Executive meeting expected every", unit: "months", hint: "Relationship" },
      { path: "sponsorMonths", label: "New sponsor on watch for", unit: "months", hint: "Relationship" },
      {
        path: "adviserMonths",
        label: "New consultant at risk for",
        unit: "months",
        hint: "Relationship, and a buyer who left",
      },
      {
        path: "requiredActionAtRisk",
        label: "Required action at risk above",
        unit: "percent",
        hint: "Price, without relief",
      },
      { path: "guaranteeMonths", label: "Fee guarantee on watch when it ends within", unit: "months", hint: "Price" },
      { path: "memberLoss", label: "Members lost, on watch from", unit: "percent", hint: "Market" },
      { path: "memberLossMonths", label: "Members lost, counted over", unit: "months", atMost: 24, hint: "Market" },
    ],
  },
  {
    key: "size_floors",
    family: "CATALOGUE",
    place: "thresholds",
    title: "National and Major",
    tells: "An account is National by size, or by size and spread; every other is Major.",
    used: "The segment of every account; every account is computed again",
    usual: sizeFloors,
    restates: true,
    fields: [
      { path: "nationalContracts", label: "National from contracts", unit: "count", atLeast: 1 },
      { path: "multiStateContracts", label: "Or, spread over states, from contracts", unit: "count", atLeast: 1 },
      { path: "outOfStateShare", label: "Spread is contracts out of state from", unit: "percent" },
    ],
    faults: ordered("multiStateContracts", "nationalContracts", "Must be below the floor of National by size."),
  },
  {
    key: "actuals_due_days",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Monthly actuals",
    tells: "How long after a month ends its figures may be missing before somebody is asked for them.",
    used: "The tasks that chase late files",
    usual: "20",
    fields: [{ path: "", label: "Chased after", unit: "businessDays", atMost: 90 }],
  },
  templateSetting,
  {
    key: "letter_rescission_days",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Broker-of-record letters",
    tells: "How long a customer may take a letter back after it came.",
    used: "Letters recorded from then on, and who is sent the renewal meanwhile",
    usual: String(usualWindow),
    fields: [{ path: "", label: "May be taken back for", unit: "businessDays", atMost: 60 }],
  },
  {
    key: "request_days",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Internal requests",
    tells: "How long each desk has for an answer, unless another day is agreed when it is asked.",
    used: "The day a new request is due",
    usual: usualDays,
    fields: desks.map((desk) => ({
      path: desk,
      label: `${deskNames[desk]} answers within`,
      unit: "businessDays" as const,
      atLeast: 1,
      atMost: 60,
    })),
  },
  {
    key: "stranded_admin",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Administration that stays",
    tells: "What share of an account’s administration is still to be paid when the account leaves.",
    used: "Break-even odds in scenarios",
    usual: strandedShare,
    fields: [{ path: "", label: "Stays of administration", unit: "percent" }],
  },
  {
    key: "prospect_floor",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Prospects",
    tells: "From how many employees a filed employer is listed, unless one asks for another size.",
    used: "The list of prospects",
    usual: "100",
    fields: [{ path: "", label: "Listed from employees", unit: "count" }],
  },
  {
    key: "business_zone",
    family: "CATALOGUE",
    place: "thresholds",
    title: "Business day",
    tells: "Whose midnight begins a day of business.",
    used: "Today everywhere: due dates, effective dates, the weekly picture",
    usual: "America/New_York",
    fields: [
      {
        path: "",
        label: "Time zone",
        unit: "choice",
        options: Object.entries(zones).map(([value, label]) => ({ value, label })),
      },
    ],
  },
  {
    key: "asc_unit_cost",
    family: "CATALOGUE",
    place: "unit-costs",
    title: "Cost of ASC service",
    tells: "What serving a contract costs a month, by the size of the account.",
    used: "Fee margin, on this page and in the Forecast",
    usual: usualCosts,
    fields: costFields,
    faults: costFaults,
  },
  {
    key: "product_families",
    family: "CATALOGUE",
    place: "products",
    title: "Families offered",
    tells: "A family that is not offered is whitespace nowhere; who holds it keeps it.",
    used: "The product pips, “held of eligible” and the account’s products; every account is computed again",
    usual: offeredFamilies,
    restates: true,
    fields: families.map((family: Family) => ({
      path: family,
      label: coverageNames[family],
      unit: "choice" as const,
      options: offered,
    })),
  },
  ...catalogueSettings,
  packageSetting,
  quoteSetting,
  ...authoritySettings,
];

export const settingOf = (key: string) => settings.find((setting) => setting.key === key);
export const settingsAt = (place: Place) => settings.filter((setting) => setting.place === place);
