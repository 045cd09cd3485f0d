import { addMonths } from "@/lib/units/day";
import type { Story } from "../story";

/** A poor year on few members: kept at its last renewal by a leaner plan. */
export const pinnacle: Story = {
  account: "A33",
  traits: {
    growthBps: 60,
    pastStage: "SOLD_WITH_CHANGES",
    requiredBps: 1620,
    reliefBps: 180,
    headline: "Buy-down took, watch experience",
  },
  tell: ({ next, on }) => ({
    events: [{ kind: "PLAN_CHANGE", on: addMonths(next, -12), note: "Deductible raised to $2,000, relativity 0.942" }],
    relationships: [{ kind: "SINGLE_THREADED", on: on(-110), source: "Only the business manager knows us" }],
  }),
};
