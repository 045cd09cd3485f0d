import { counted } from "@/lib/format";
import { releaseStage } from "@/lib/path/paths";
import type { Placed } from "@/lib/path/steps";
import type { Stage } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import type { Clock } from "./clock";
import { type Desk, deskNames, type Outsider, outsiderNames } from "./desks";
import { milestonesOf } from "./milestones";
import type { Wait } from "./slip";

type Asked = {
  status: string;
  blocks: Stage | null;
  clock: Pick<Clock, "waiting" | "late" | "dueOn">;
  desk: Desk;
  assignee: string | null;
  contact: string;
  subject: string;
  pauses: readonly { owedBy: Outsider; owes: string }[];
};

/** A blocking request holds its milestone until it is due; whoever outside owes what it needs is named. */
export function waitsFor(
  { status, blocks, clock, desk, assignee, contact, subject, pauses }: Asked,
  today: Day,
): Wait[] {
  if (status !== "OPEN" || !blocks) return [];
  const last = pauses.at(-1);
  const who = [deskNames[desk], assignee ?? contact].filter(Boolean).join(", ");
  const outside =
    clock.waiting && last ? `, who waits for ${last.owes} (${outsiderNames[last.owedBy].toLowerCase()})` : "";
  const late = clock.late > 0 ? `, ${counted(clock.late, "business day")} late` : "";
  const until = clock.dueOn > today ? clock.dueOn : today;
  return [{ stage: blocks, until, what: `${who}${late}${outside}: ${subject}` }];
}

/** Relief that is asked and not decided holds the stage before the release, until its signatures are due. */
export function waitsForRelief(
  track: Placed,
  { status, names, dueOn }: { status: string; names: readonly string[]; dueOn: Day | null },
  today: Day,
): Wait[] {
  const path = milestonesOf(track);
  const release = path.findIndex(({ stage }) => stage === releaseStage[track.kind]);
  const before = path[release - 1];
  if (status !== "OPEN" || !before) return [];
  return [
    {
      stage: before.stage,
      until: dueOn && dueOn > today ? dueOn : today,
      what: `${names.join(", ")} to sign the relief`,
    },
  ];
}
