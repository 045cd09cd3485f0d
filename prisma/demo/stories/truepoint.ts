import { addMonths } from "@/lib/units/day";
import type { Story } from "../story";

/** Converted from insured to ASC a contract year ago and more: premium until then, fees since. */
export const truepoint: Story = {
  account: "A37",
  traits: { wasInsured: true, growthBps: 260 },
  tell: ({ next }) => ({
    events: [
      {
        kind: "CONVERSION",
        on: addMonths(next, -24),
        members: 0,
        note: "Insured medical became ASC, members unchanged",
      },
    ],
  }),
};
