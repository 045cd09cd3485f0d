import { TrackRequests } from "@/components/approvals/track-requests";
import { stageMarks } from "@/components/book/stage-marks";
import { LinkButton } from "@/components/ui/link-button";
import { SectionHeader } from "@/components/ui/section-header";
import { StageIcon } from "@/components/ui/stage-icon";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { Request } from "@/lib/approvals/queries";
import { dayText } from "@/lib/format";
import { nextStages } from "@/lib/path/moves";
import { exitOf } from "@/lib/path/paths";
import type { RecordedMove, RenewalTrack } from "@/lib/path/queries";
import { stepsOf } from "@/lib/path/steps";
import { isOnTime } from "@/lib/renewals/due-dates";
import { type Stage, stageNames, statusOfTrack } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { trackKinds } from "./face";
import { MoveMenu } from "./move-menu";
import { Stepper } from "./stepper";

type TrackPanelProps = {
  track: RenewalTrack;
  moves: RecordedMove[];
  account: string;
  writable: boolean;
  /** Where relief may be asked, and what was asked of this decision, newest first. */
  askHref?: string;
  requests: Request[];
  today: Day;
};

/** One decision of a renewal: where it stands on its path, what ends the stage, and where it may go. */
export function TrackPanel({ track, moves, account, writable, askHref, requests, today }: TrackPanelProps) {
  const own = moves.filter(({ trackId }) => trackId === track.id);
  const next = nextStages({ ...track, today });
  const coverage = coverageNames[track.coverage as Coverage];
  const title = `${trackKinds[track.kind]}: ${[coverage, track.planOption].filter(Boolean).join(", ")}`;
  const exit = exitOf(track.kind, track.stage);
  return (
    <section aria-labelledby={track.id} className="border-b border-line pb-2">
      <SectionHeader title={title} id={track.id}>
        <span className="text-base text-ink">
          <StageIcon mark={stageMarks[statusOfTrack(track)]} label={stageNames[track.stage as Stage]} />
        </span>
        {askHref && !requests.some(({ status }) => status === "OPEN") && (
          <LinkButton href={askHref} size="sm" prefetch={false}>
            Ask for relief
          </LinkButton>
        )}
        {writable && next.length > 0 && (
          <MoveMenu trackId={track.id} account={account} stage={track.stage as Stage} next={next} />
        )}
      </SectionHeader>
      <p className="text-xs text-ink-3">
        {exit && `Leaves this stage with: ${exit}. `}
        {released(track, today)}
      </p>
      <TrackRequests requests={requests} />
      <Stepper steps={stepsOf(track, own, today)} today={today} label={`Path of ${title}`} />
    </section>
  );
}

function released({ releasedOn, releaseDueOn, releasedTo, releasedAt }: RenewalTrack, today: Day) {
  if (!releasedOn) return `To be released by ${dayText(releaseDueOn, today)}.`;
  const late = isOnTime(releasedOn, releaseDueOn) ? "on time" : `late: it was due ${dayText(releaseDueOn, today)}`;
  const at = [dayText(releasedOn, today), releasedAt].filter(Boolean).join(", ");
  return `Released ${at}, ${late}. ${releasedTo ? `Sent to ${releasedTo}.` : "Who it was sent to is not recorded."}`;
}
