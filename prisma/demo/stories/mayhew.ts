import type { Story } from "../story";
import { mayhewPeople } from "./others-people";

/** Good experience, and a rival who quoted low because of it; the second-year cap does not bind. */
export const mayhew: Story = {
  account: "A43",
  traits: { decides: 6, stage: "NEGOTIATION", requiredBps: 560, reliefBps: 90, growthBps: 150 },
  tell: ({ next, on, ...scene }) => ({
    ...mayhewPeople({ next, on, ...scene }),
    rfps: [
      {
        received: on(-24),
        effective: next,
        source: "Pilotboat Partners, heard −4 %",
        status: "OPEN",
        nextStep: "Owner decides",
        nextOn: on(6),
      },
    ],
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-11), source: "Owner" }],
    tasks: [{ title: "Show plan parity of the rival's quote", due: on(1) }],
  }),
};
