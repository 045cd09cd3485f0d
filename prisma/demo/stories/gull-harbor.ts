import type { Story } from "../story";

/** Has given notice: leaves at the end of the contract year, counted until then. */
export const gullHarbor: Story = {
  account: "A38",
  traits: { decides: 60, requiredBps: 1980, reliefBps: 240, growthBps: -160, headline: "Notice received" },
  tell: ({ on }) => ({
    outcome: { stage: "LOST", outcome: "LAPSING", decided: on(-13), reason: "PRICE", lostTo: "Tidewell Health" },
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-20), source: "Board of the co-op" }],
    tasks: [{ title: "Post-mortem with underwriting", due: on(14) }],
  }),
};
