import { type BudgetDraft, readBudget } from "@/lib/documents/budget-draft";
import { budgetExhibitOf } from "@/lib/documents/budget-of";
import type { DeckKnown } from "@/lib/documents/deck-of";
import type { Releasing } from "@/lib/documents/exhibit-of";

/** FI-1 of the domain as its rate leaves: 844.46 PMPM over four tiers. */
export const releasing: Releasing = {
  account: "Łąka & Sons <Mills>",
  title: "Medical, PPO 1500",
  kind: "INSURED",
  basis: "PMPM",
  effectiveOn: "2027-01-01",
  members: 2_500,
  contracts: 1_190,
  currentRate: "748.00000000",
  rate: "844.45673500",
  tiers: {
    FAMILY: { rate: "2529.34", contracts: 340 },
    EMPLOYEE: { rate: "857.40", contracts: 520 },
    SPOUSE: { rate: "1800.54", contracts: 190 },
    CHILDREN: { rate: "1586.19", contracts: 140 },
  },
  sentTo: "Nora Falk, Harbor Consulting",
  today: "2026-10-02",
};

/** ASC-1 of the domain as a budget is typed. */
export const budgeting: BudgetDraft = {
  claims: "45,465,099.50",
  fee: "59.30",
  specific: "83.56",
  aggregate: "4.65",
  rebates: "46",
  pcori: "3.84",
  contractsEMPLOYEE: "1,020",
  contractsSPOUSE: "400",
  contractsCHILDREN: "300",
  contractsFAMILY: "680",
  ratioEMPLOYEE: "1.00",
  ratioSPOUSE: "2.10",
  ratioCHILDREN: "1.85",
  ratioFAMILY: "2.95",
};

/** The same as its exhibit says it. */
export function budgetOfDomain(more: BudgetDraft = {}) {
  const read = readBudget({ ...budgeting, ...more });
  if ("faults" in read) throw new Error(JSON.stringify(read.faults));
  return budgetExhibitOf({
    ...read.figures,
    account: "Corvane Logistics",
    title: "Medical, PPO",
    effectiveOn: "2027-01-01",
    members: 5_100,
    today: "2026-09-01",
  });
}

/** A renewal as its pre-renewal deck is built from it. */
export const reviewing: DeckKnown = {
  account: "Łąka & Sons <Mills>",
  effectiveOn: "2027-01-01",
  lines: [
    { name: "Medical", plan: "PPO 1500", members: 2_500 },
    { name: "Dental", plan: "Dental PPO", members: 2_400 },
  ],
  months: Array.from({ length: 24 }, (_, at) => ({
    month: `${at < 16 ? 2024 + Math.floor((at + 8) / 12) : 2026}-${String(((at + 8) % 12) + 1).padStart(2, "0")}-01`,
    members: 2_400 + at * 5,
    claims: String(1_500_000 + at * 10_000),
  })),
  releaseDueOn: "2026-10-02",
  decideByOn: "2026-11-02",
  ours: [{ name: "Ada Lane", title: "Account executive" }],
  theirs: [
    { name: "Bo Reyes", title: "Benefits director" },
    { name: "Cy Ott", title: "" },
  ],
};
