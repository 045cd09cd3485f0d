import type { Story } from "../story";

/** The largest account: signed early, its fees guaranteed for two more years. */
export const harborline: Story = {
  account: "A01",
  traits: {
    decides: 74,
    guarantee: 2,
    headline: "Signed, two-year fees",
    growthBps: 140,
    priced: [
      {
        coverage: "BEHAVIORAL",
        funding: "ASC",
        basis: "PEPM",
        rateCents: 210,
        planOption: "Behavioral navigation",
        enrolledBps: 10_000,
      },
    ],
  },
  tell: ({ on }) => ({
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-34), source: "Stewardship review with the CHRO" }],
    guarantees: [
      { metric: "Claim turnaround", quartersAgo: 2, target: "0.97", actual: "0.982", met: true, atRisk: "66000" },
      { metric: "Claim turnaround", quartersAgo: 1, target: "0.97", actual: "0.979", met: true, atRisk: "66000" },
    ],
    tasks: [{ title: "Send the signed fee schedule to contracts", due: on(3) }],
  }),
};
