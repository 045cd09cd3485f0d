import type { Day } from "@/lib/units/day";

const clock = new Intl.DateTimeFormat("en-CA", { timeZone: "America/New_York" });

/** The demo's day: the one its company has, which in the evening is a day behind Greenwich. */
export const businessToday = (): Day => clock.format(new Date());
