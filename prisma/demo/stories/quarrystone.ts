import { addMonths } from "@/lib/units/day";
import type { Story } from "../story";

/** A broker-of-record letter arrived in mid-negotiation: the newcomer may quote, the incumbent contests it. */
export const quarrystone: Story = {
  account: "A17",
  traits: {
    decides: 40,
    stage: "NEGOTIATION",
    requiredBps: 1240,
    reliefBps: 130,
    growthBps: 80,
    headline: "Two brokers, letter contested",
  },
  tell: ({ next, on }) => ({
    brokers: [
      { firm: "Pilotboat Partners", from: addMonths(next, -72) },
      {
        firm: "Brightwater Benefits",
        from: on(-6),
        signed: on(-9),
        received: on(-6),
        quoteOnly: true,
        contested: true,
      },
    ],
    relationships: [{ kind: "SPONSOR_CHANGE", on: on(-49), source: "New CFO announced" }],
    tasks: [{ title: "Rescission window of the broker letter ends", due: on(8) }],
  }),
};
