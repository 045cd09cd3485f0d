import type { Story } from "../story";

/** A public pool, opened and rated early: required +14.8 %, an ask of 4.6 points on its way to the committee. */
export const sixRivers: Story = {
  account: "A13",
  traits: {
    decides: 62,
    stage: "APPROVAL",
    requiredBps: 1480,
    reliefBps: 460,
    growthBps: 30,
    headline: "Rated early, committee next",
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-30), source: "Insurance advisory committee" }],
    tasks: [
      { title: "Relief of 4.6 points: paper for the pricing committee", due: on(8), by: "director" },
      { title: "Bargaining calendar with the unions", due: on(20) },
    ],
  }),
};
