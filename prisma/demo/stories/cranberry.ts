import type { Story } from "../story";

/** Asks what self-funding would look like: members stay, premium would fall to fees. */
export const cranberry: Story = {
  account: "A21",
  traits: {
    decides: 8,
    stage: "NEGOTIATION",
    requiredBps: 990,
    reliefBps: 100,
    growthBps: 120,
    headline: "Conversion quote out",
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-15), source: "Owner and CFO" }],
    scenarios: [
      { name: "Insured, as quoted", action: "0.089", odds: "0.7" },
      {
        name: "Self-funded",
        action: "0.089",
        alone: {
          ...{ fee: "52.40", cost: "41.20", deductible: "200000" },
          ...{ specific: "118.60", corridor: "0.25", aggregate: "5.10" },
        },
      },
    ],
    tasks: [{ title: "Walk the CFO through the ASC quote and its run-out", due: on(3) }],
  }),
};
