import type { Story } from "../story";
import { ashgrovePeople } from "./others-people";

/** Its fee guarantee ends with this contract year; a three-year offer waits. */
export const ashgrove: Story = {
  account: "A04",
  traits: {
    decides: 7,
    stage: "NEGOTIATION",
    guarantee: 0,
    requiredBps: 400,
    reliefBps: 150,
    adequacyBps: 9440,
    growthBps: 90,
  },
  tell: ({ on, ...scene }) => ({
    ...ashgrovePeople({ on, ...scene }),
    quotes: [
      {
        competitor: "Norvant",
        coverage: "MEDICAL",
        rate: "35.40",
        basis: "PEPM",
        seen: true,
        source: "Fee exhibit the consultant showed us",
        on: on(-18),
        parity: "SAME",
        effective: scene.next,
      },
      {
        competitor: "Ridgeline Health",
        coverage: "DENTAL",
        action: "-0.03",
        source: "Benefits committee chair",
        on: on(-44),
      },
    ],
    relationships: [{ kind: "EXECUTIVE_MEETING", on: on(-41), source: "Benefits committee chair" }],
    tasks: [{ title: "Three-year offer at 2.5 % to the VP for signature", due: on(1), by: "director" }],
  }),
};
