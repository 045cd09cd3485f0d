import { amountIn } from "@/lib/units/amount";
import { inFull } from "@/lib/units/decimal";
import { tierNames } from "./tiers";

type Field = {
  name: string;
  label: string;
  unit: "USD" | "PEPM" | "a member a year" | "count" | "ratio";
  hint?: string;
};

/** What a budget is made of, as a form asks for it. */
export const costFields: readonly Field[] = [
  {
    name: "claims",
    label: "Expected claims a year",
    unit: "USD",
    hint: "Last twelve months, trended; take off what stop-loss pays",
  },
  { name: "fee", label: "Administrative fee", unit: "PEPM" },
  { name: "specific", label: "Specific stop-loss premium", unit: "PEPM" },
  { name: "aggregate", label: "Aggregate stop-loss premium", unit: "PEPM" },
  { name: "rebates", label: "Pharmacy rebates, taken off", unit: "PEPM" },
  { name: "pcori", label: "PCORI fee", unit: "a member a year" },
];
export const budgetTiers = Object.entries(tierNames).map(([key, name]) => ({
  key,
  name,
  contracts: `contracts${key}`,
  ratio: `ratio${key}`,
}));

/** Ratios where nobody gave others: of the employee’s rate. */
export const usualRatios: Record<string, string> = {
  EMPLOYEE: "1.00",
  SPOUSE: "2.10",
  CHILDREN: "1.85",
  FAMILY: "2.95",
};

export type BudgetDraft = Record<string, string>;
export type BudgetFigures = Record<"claims" | "fee" | "specific" | "aggregate" | "rebates" | "pcori", string> & {
  tiers: { name: string; contracts: number; ratio: string }[];
};
type Read = { figures: BudgetFigures } | { faults: Record<string, string> };

/** A budget’s figures as typed: what they come to, or a sentence beside each that cannot be read. Empty dollars are none. */
export function readBudget(draft: BudgetDraft): Read {
  const faults: Record<string, string> = {};
  const amount = (name: string, atMost: number, says: string, empty?: string, places = 2) => {
    const text = (draft[name] ?? "").trim();
    const read = text === "" && empty !== undefined ? amountIn(empty) : amountIn(text);
    if (read?.gte(0) && read.lte(atMost) && read.decimalPlaces() <= places) return inFull(read);
    faults[name] = says;
    return "0";
  };
  const perContract = (name: string) => amount(name, 10_000, "Enter dollars a contract a month, such as 54.80.", "0");
  const costs = {
    claims: amount("claims", 1e10, "Enter dollars a year, such as 45,465,000."),
    fee: perContract("fee"),
    specific: perContract("specific"),
    aggregate: perContract("aggregate"),
    rebates: perContract("rebates"),
    pcori: amount("pcori", 1_000, "Enter dollars a member a year, such as 3.84.", "0"),
  };
  const tiers = budgetTiers.map(({ name, contracts, ratio }) => {
    const count = (draft[contracts] ?? "").trim().replaceAll(",", "") || "0";
    const isCount = /^\d{1,7}$/.test(count);
    if (!isCount) faults[contracts] = "Enter a whole number of contracts.";
    const times = amount(ratio, 20, "Enter the ratio to the employee’s rate, such as 2.10.", undefined, 4);
    if (!faults[ratio] && Number(times) === 0) faults[ratio] = "Enter a ratio above 0.";
    return { name, contracts: isCount ? Number(count) : 0, ratio: times };
  });
  if (!tiers.some(({ contracts }) => contracts > 0)) faults[budgetTiers[0]!.contracts] ??= "Somebody must be enrolled.";
  return Object.keys(faults).length > 0 ? { faults } : { figures: { ...costs, tiers } };
}
