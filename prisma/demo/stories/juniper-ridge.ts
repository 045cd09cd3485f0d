import type { Story } from "../story";

/** The bundle that worked: dental and vision in force, the assistance program sold for the next contract year. */
export const juniperRidge: Story = {
  account: "A26",
  traits: {
    growthBps: 190,
    headline: "Assistance program sold",
    priced: [
      {
        coverage: "DENTAL",
        funding: "INSURED",
        basis: "TIER",
        rateCents: 9460,
        planOption: "Dental PPO",
        enrolledBps: 8800,
        lossRatioBps: 7740,
      },
      {
        coverage: "VISION",
        funding: "INSURED",
        basis: "TIER",
        rateCents: 1480,
        planOption: "Vision",
        enrolledBps: 7600,
        lossRatioBps: 7120,
      },
      {
        coverage: "BEHAVIORAL",
        funding: "INSURED",
        basis: "PMPM",
        rateCents: 118,
        planOption: "Employee assistance",
        ahead: true,
      },
    ],
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-44), source: "Head of schools" }],
    tasks: [{ title: "Implementation kick-off, assistance program", due: on(16) }],
  }),
};
