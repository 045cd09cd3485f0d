import { waitingAt } from "@/components/approvals/face";
import { Remark } from "@/components/ui/note";
import type { Request } from "@/lib/approvals/queries";
import { counted, dayText } from "@/lib/format";
import { releaseStage } from "@/lib/path/paths";
import type { RenewalTrack } from "@/lib/path/queries";
import { stageNames } from "@/lib/renewals/stages";
import { deskNames, outsiderNames } from "@/lib/requests/desks";
import { milestonesOf } from "@/lib/requests/milestones";
import type { InternalRequest } from "@/lib/requests/queries";
import { slipOf, type Wait } from "@/lib/requests/slip";
import type { Day } from "@/lib/units/day";

type SlipNoteProps = {
  track: RenewalTrack;
  asked: InternalRequest[];
  relief: Request[];
  owner: string | null;
  today: Day;
};

/** Which milestone slips, until when at the earliest, what falls with it, and whom it hangs on. */
export function SlipNote({ track, asked, relief, owner, today }: SlipNoteProps) {
  const slip = slipOf(track, [...asked.flatMap(waitOf), ...relief.flatMap((one) => reliefWait(track, one))], today);
  if (!slip) return null;
  const [first, ...others] = slip.milestones;
  const by = `${first.name} was to be left by ${dayText(first.dueOn, today)}; at the earliest it is ${dayText(slip.expectedOn, today)}, ${counted(first.days, "day")} late`;
  const falls = others.map(({ name, days }) => `${name} by ${counted(days, "day")}`).join(", ");
  return (
    <p className="mt-1 text-xs text-ink-2">
      <Remark tone="warn">Slips</Remark> {by}
      {falls && `; with it ${falls}`}.{" "}
      {slip.cause
        ? `${stageNames[slip.cause.stage]} waits for ${slip.cause.what}.`
        : `Nothing recorded holds it: ${owner ?? "nobody"} can move it.`}
    </p>
  );
}

/** A blocking request holds its milestone until it is due; whoever outside owes what it needs is named. */
function waitOf({ status, blocks, clock, desk, assignee, contact, subject, pauses, today }: InternalRequest): Wait[] {
  if (status !== "OPEN" || !blocks) return [];
  const last = pauses.at(-1);
  const who = [deskNames[desk], assignee ?? contact].filter(Boolean).join(", ");
  const outside =
    clock.waiting && last ? `, who waits for ${last.owes} (${outsiderNames[last.owedBy].toLowerCase()})` : "";
  const late = clock.late > 0 ? `, ${counted(clock.late, "business day")} late` : "";
  const until = clock.dueOn > today ? clock.dueOn : today;
  return [{ stage: blocks, until, what: `${who}${late}${outside}: ${subject}` }];
}

/** Relief that is asked and not decided holds the stage before the release. */
function reliefWait(track: RenewalTrack, request: Request): Wait[] {
  const path = milestonesOf(track);
  const release = path.findIndex(({ stage }) => stage === releaseStage[track.kind]);
  const before = path[release - 1];
  if (request.status !== "OPEN" || !before) return [];
  const { names, dueOn } = waitingAt(request);
  const until = dueOn && dueOn > request.today ? dueOn : request.today;
  return [{ stage: before.stage, until, what: `${names.join(", ")} to sign the relief` }];
}
