import { addMonths, firstOfMonth } from "@/lib/units/day";
import type { Story } from "../story";
import { loomfieldPeople } from "./others-people";

/** A layoff took an eighth of its members; one guarantee was missed last quarter and rebates are disputed. */
export const loomfield: Story = {
  account: "A07",
  traits: { growthBps: 160, layoff: { monthsAgo: 4, shareBps: 1200 }, decides: 16, requiredBps: 260, reliefBps: 60 },
  tell: ({ calendar, on, ...scene }) => ({
    ...loomfieldPeople({ calendar, on, ...scene }),
    quotes: [
      {
        competitor: "Norvant",
        coverage: "PHARMACY",
        source: "The consultant, by phone",
        on: on(-11),
        parity: "UNKNOWN",
        note: "Passes every rebate through, they say",
      },
    ],
    events: [
      {
        kind: "LAYOFF",
        on: firstOfMonth(addMonths(calendar.asOf, -4)),
        members: -1130,
        note: "Two research sites closed, twelve percent of staff",
      },
    ],
    guarantees: [
      { metric: "Call answer time", quartersAgo: 2, target: "0.85", actual: "0.871", met: true, atRisk: "22000" },
      { metric: "Call answer time", quartersAgo: 1, target: "0.85", actual: "0.792", met: false, atRisk: "22000" },
      { metric: "Claim accuracy", quartersAgo: 2, target: "0.985", actual: "0.988", met: true, atRisk: "22000" },
      { metric: "Claim accuracy", quartersAgo: 1, target: "0.985", actual: "0.974", met: false, atRisk: "22000" },
    ],
    issues: [{ what: "Pharmacy rebate reconciliation disputed", severity: "MEDIUM", opened: on(-37), due: on(12) }],
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-52), source: "CHRO" }],
    tasks: [{ title: "Rebate reconciliation with pharmacy analytics", due: on(6) }],
  }),
};
