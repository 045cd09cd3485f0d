import type { Story } from "../story";

/** A fund whose trustees vote off the season; its first stop-loss quote asks for a laser. */
export const craftsFund: Story = {
  account: "A09",
  traits: {
    decides: 34,
    stage: "FEE_RELEASED",
    growthBps: -40,
    requiredBps: 300,
    reliefBps: 40,
    headline: "Trustees vote in the spring",
    priced: [
      {
        coverage: "STOP_LOSS",
        funding: "INSURED",
        basis: "PEPM",
        rateCents: 5240,
        planOption: "Specific $500K",
        ahead: true,
        stage: "SL_PRELIM",
      },
    ],
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-23), source: "Co-chairs of the board of trustees" }],
    tasks: [{ title: "Laser request: ask underwriting for a no-laser option", due: on(4) }],
  }),
};
