import type { ReactNode } from "react";
import { TrackRequests } from "@/components/approvals/track-requests";
import { stageMarks } from "@/components/book/stage-marks";
import { heldMoves } from "@/components/requests/face";
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
import type { InternalRequest } from "@/lib/requests/queries";
import type { Day } from "@/lib/units/day";
import { trackKinds } from "./face";
import { MoveMenu } from "./move-menu";
import { SlipNote } from "./slip-note";
import { Stepper } from "./stepper";

type TrackPanelProps = {
  track: RenewalTrack;
  moves: RecordedMove[];
  account: string;
  owner: string | null;
  /** Whether the reader sees all it may slip by. */
  slips: boolean;
  writable: boolean;
  /** Where relief may be asked, and what was asked of this decision, newest first. */
  askHref?: string;
  /** Where its worksheet is. */
  sheetHref?: string;
  /** Where its readout is, and of a self-funded plan its budget. */
  readoutHref?: string;
  budgetHref?: string;
  requests: Request[];
  /** What this decision asked of the house; its list is drawn by whoever knows the reader. */
  asked: InternalRequest[];
  today: Day;
  children?: ReactNode;
};

/** One decision of a renewal: where it stands on its path, what ends the stage, and where it may go. */
export function TrackPanel(props: TrackPanelProps) {
  const {
    track,
    moves,
    account,
    owner,
    slips,
    writable,
    askHref,
    sheetHref,
    readoutHref,
    budgetHref,
    requests,
    asked,
    today,
    children,
  } = props;
  const own = moves.filter(({ trackId }) => trackId === track.id);
  const next = nextStages({ ...track, today });
  const title = trackTitle(track);
  const exit = exitOf(track);
  return (
    <section aria-labelledby={track.id} className="border-b border-line pb-2">
      <SectionHeader title={title} id={track.id}>
        <span className="text-base text-ink">
          <StageIcon mark={stageMarks[statusOfTrack(track)]} label={stageNames[track.stage as Stage]} />
        </span>
        {sheetHref && (
          <LinkButton href={sheetHref} size="sm" prefetch={false}>
            Workbench
          </LinkButton>
        )}
        {readoutHref && (
          <LinkButton href={readoutHref} size="sm" prefetch={false}>
            Readout
          </LinkButton>
        )}
        {budgetHref && (
          <LinkButton href={budgetHref} size="sm" prefetch={false}>
            Budget rates
          </LinkButton>
        )}
        {askHref && !requests.some(({ status }) => status === "OPEN") && (
          <LinkButton href={askHref} size="sm" prefetch={false}>
            Ask for relief
          </LinkButton>
        )}
        {writable && next.length > 0 && (
          <MoveMenu
            trackId={track.id}
            account={account}
            stage={track.stage as Stage}
            next={next}
            held={heldMoves(track.stage, next, asked)}
          />
        )}
      </SectionHeader>
      <p className="text-xs text-ink-3">
        {exit && `Leaves this stage with: ${exit}. `}
        {released(track, today)}
      </p>
      {slips && <SlipNote track={track} asked={asked} relief={requests} owner={owner} today={today} />}
      <TrackRequests requests={requests} />
      {children}
      <Stepper steps={stepsOf(track, own, today)} today={today} label={`Path of ${title}`} />
    </section>
  );
}

/** What a decision is called: its kind and its plan. */
export const trackTitle = ({ kind, coverage, planOption }: Pick<RenewalTrack, "kind" | "coverage" | "planOption">) =>
  `${trackKinds[kind]}: ${[coverageNames[coverage as Coverage], planOption].filter(Boolean).join(", ")}`;

function released({ releasedOn, releaseDueOn, releasedTo, releasedAt }: RenewalTrack, today: Day) {
  if (!releasedOn) return `To be released by ${dayText(releaseDueOn, today)}.`;
  const late = isOnTime(releasedOn, releaseDueOn) ? "on time" : `late: it was due ${dayText(releaseDueOn, today)}`;
  const at = [dayText(releasedOn, today), releasedAt].filter(Boolean).join(", ");
  return `Released ${at}, ${late}. ${releasedTo ? `Sent to ${releasedTo}.` : "Who it was sent to is not recorded."}`;
}
