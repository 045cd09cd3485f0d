import { addMonths, firstOfMonth } from "@/lib/units/day";
import type { PricedLine } from "../cast";
import type { Story } from "../story";
import { singlePeople } from "./others-people";

const dental = (rateCents: number, lossRatioBps: number): PricedLine => ({
  coverage: "DENTAL",
  funding: "INSURED",
  basis: "TIER",
  rateCents,
  planOption: "Dental PPO",
  enrolledBps: 8900,
  lossRatioBps,
});

/** Accounts with one thing to tell: recent wins, guarantees that run on, lines with a price of their own. */
export const smaller: Story[] = [
  { account: "A03", traits: { guarantee: 2, growthBps: 20 } },
  {
    account: "A06",
    traits: {
      guarantee: 2,
      decides: 58,
      growthBps: 340,
      priced: [
        {
          coverage: "DENTAL",
          funding: "ASC",
          basis: "PEPM",
          rateCents: 360,
          planOption: "Dental administration",
          enrolledBps: 9100,
        },
      ],
    },
  },
  { account: "A08", traits: { guarantee: 2, decides: 64 } },
  { account: "A10", traits: { guarantee: 2, decides: 47 } },
  { account: "A14", traits: { guarantee: 2, decides: 58 } },
  { account: "A12", traits: { priced: [dental(4780, 7960)], growthBps: 110 } },
  { account: "A18", traits: { priced: [dental(5040, 8110)], growthBps: 280, decides: 45 } },
  { account: "A34", traits: { priced: [dental(4920, 7680)], decides: 22 } },
  { account: "A30", traits: { priced: [dental(9120, 7820)] } },
  { account: "A42", traits: { priced: [dental(9380, 8040)], decides: 14, requiredBps: 1540, reliefBps: 210 } },
  {
    account: "A22",
    traits: {
      retirees: 312,
      priced: [
        {
          coverage: "GROUP_MEDICARE",
          funding: "INSURED",
          basis: "PMPM",
          rateCents: 16_450,
          planOption: "Medicare Advantage PPO",
          retirees: 268,
          lossRatioBps: 8790,
        },
      ],
    },
  },
  {
    account: "A15",
    traits: { decides: 46 },
    tell: ({ on }) => ({
      relationships: [{ kind: "SPONSOR_CHANGE", on: on(-38), source: "New head of people" }],
      issues: [{ what: "Duplicate identity cards", severity: "LOW", opened: on(-14), due: on(7) }],
    }),
  },
  {
    account: "A29",
    traits: { decides: 19 },
    tell: ({ on, ...scene }) => ({
      ...singlePeople({ on, ...scene }),
      relationships: [{ kind: "SINGLE_THREADED", on: on(-60), source: "One contact, on leave in spring" }],
    }),
  },
  { account: "A28", traits: { decides: 60 } },
  { account: "A44", traits: { decides: 52 } },
  { account: "A25", traits: { decides: 45, requiredBps: 640, reliefBps: 80 } },
  { account: "A27", traits: { years: 2, growthBps: 220, decides: 48 } },
  { account: "A35", traits: { years: 1, growthBps: 120, decides: 55 } },
  { account: "A39", traits: { years: 1, growthBps: 90 } },
  { account: "A45", traits: { years: 2 } },
  { account: "A53", traits: { years: 2 } },
  {
    account: "A47",
    traits: { growthBps: 320, layoff: { monthsAgo: 15, shareBps: 1500 } },
    tell: ({ calendar }) => ({
      events: [
        {
          kind: "LAYOFF",
          on: firstOfMonth(addMonths(calendar.asOf, -15)),
          members: -118,
          note: "Product line closed, fifteen percent of staff",
        },
      ],
    }),
  },
  {
    account: "B01",
    traits: {
      decides: 30,
      priced: [
        {
          coverage: "STOP_LOSS",
          funding: "INSURED",
          basis: "PEPM",
          rateCents: 7820,
          planOption: "Specific $350K",
          enrolledBps: 10_000,
          lossRatioBps: 8340,
        },
        dental(4460, 7820),
      ],
    },
    tell: ({ on }) => ({
      relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-36), source: "Chief people officer" }],
      tasks: [{ title: "Stop-loss disclosure date", due: on(9) }],
    }),
  },
  {
    account: "B05",
    tell: ({ next, on }) => ({
      rfps: [
        {
          received: on(-33),
          effective: next,
          source: "Brightwater Benefits",
          status: "FINALIST",
          nextStep: "Finalist meeting",
          nextOn: on(8),
        },
      ],
    }),
  },
];
