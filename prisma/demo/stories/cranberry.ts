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
    tasks: [{ title: "Walk the CFO through the ASC quote and its run-out", due: on(3) }],
  }),
};
