import type { Story } from "../story";

/** Stop-loss carved in: won, and in force from the next contract year. */
export const dunmere: Story = {
  account: "A20",
  traits: {
    decides: 70,
    requiredBps: 250,
    reliefBps: 40,
    growthBps: 210,
    headline: "Stop-loss won with the fees",
    priced: [
      {
        coverage: "STOP_LOSS",
        funding: "INSURED",
        basis: "PEPM",
        rateCents: 8150,
        planOption: "Specific $350K",
        ahead: true,
        stage: "SOLD_RENEWED",
      },
    ],
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-27), source: "CFO and treasurer" }],
    tasks: [{ title: "Disclosure statement received outside, note the date", due: on(11) }],
  }),
};
