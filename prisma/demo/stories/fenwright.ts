import { addMonths } from "@/lib/units/day";
import type { Story } from "../story";

/** Seventy-one percent out of state: free to ask a second Blue plan to bid. */
export const fenwright: Story = {
  account: "A05",
  traits: { decides: 20, requiredBps: 380, reliefBps: 130, growthBps: -190, headline: "Second Blue bid possible" },
  tell: ({ next, on }) => ({
    rfps: [
      {
        received: on(-28),
        effective: addMonths(next, 12),
        source: "Meridian Arch, market check",
        status: "OPEN",
        nextStep: "Bidders' conference",
        nextOn: on(24),
      },
    ],
    issues: [
      {
        what: "Host-plan access fees billed as claims, the CFO asks how they are counted",
        severity: "MEDIUM",
        opened: on(-19),
        due: on(9),
      },
    ],
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-66), source: "VP Total Rewards" }],
    tasks: [{ title: "Explain access fees with last year's totals", due: on(5) }],
  }),
};
