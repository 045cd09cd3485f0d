import { counted, dayText } from "@/lib/format";
import { stageNames } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { Slip } from "./slip";

/** What slips until when at the earliest, what falls with it, and whom it hangs on, in sentences; `days` are the first's. */
export function slipWords({ milestones, expectedOn, cause }: Slip, owner: string | null, today: Day) {
  const [first, ...others] = milestones;
  const falls = others.map(({ name, days }) => `${name} by ${counted(days, "day")}`).join(", ");
  const by = `${first.name} was to be left by ${dayText(first.dueOn, today)}; at the earliest it is ${dayText(expectedOn, today)}, ${counted(first.days, "day")} late`;
  const why = cause
    ? `${stageNames[cause.stage]} waits for ${cause.what}.`
    : `Nothing recorded holds it: ${owner ?? "nobody"} can move it.`;
  return { days: first.days, by: `${by}${falls ? `; with it ${falls}` : ""}.`, why };
}

export type SlipWords = ReturnType<typeof slipWords>;
