import Link from "next/link";
import { trackKinds } from "@/components/renewals/face";
import { Remark } from "@/components/ui/note";
import { count, counted, dayText, renewalDay } from "@/lib/format";
import { leavesOn, type OpenTrack } from "@/lib/home/due";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { milestonesOf } from "@/lib/requests/milestones";
import { type Day, daysBetween } from "@/lib/units/day";
import { Nothing, Part } from "./part";

type PathListProps = { tracks: OpenTrack[]; today: Day };
const wide = 1000;
const shown = 4;

/** The nearest decisions on one scale from today to the last of their days: what each has yet to leave, and its slack. */
export function PathList({ tracks, today }: PathListProps) {
  const last = [today, ...tracks.map(({ effectiveOn }) => effectiveOn)].sort().at(-1)!;
  const days = Math.max(1, daysBetween(today, last));
  const at = (day: Day) => Math.round((Math.max(0, Math.min(daysBetween(today, day), days)) / days) * wide);
  return (
    <Part id="path" title="Renewals critical path" note={tracks.length > 0 && `today to ${renewalDay(last)}`}>
      {tracks.length === 0 && <Nothing>None of your renewals has an open decision.</Nothing>}
      <ul>
        {tracks.map((track) => (
          <li
            key={track.id}
            className="grid grid-cols-[200px_minmax(0,1fr)_112px] items-center gap-x-4 border-b border-line py-2 last:border-0 max-md:grid-cols-[minmax(0,1fr)_112px]"
          >
            <span className="min-w-0">
              <Link
                href={`/renewals/${track.renewalId}`}
                prefetch={false}
                className="block truncate font-medium hover:underline"
              >
                {track.account}
              </Link>
              <span className="block truncate text-xs text-ink-3">
                {trackKinds[track.kind]}, {count(track.members)}
              </span>
            </span>
            <Line track={track} at={at} today={today} />
            <span className="text-right text-xs">
              <Slack on={leavesOn(track)} today={today} />
            </span>
          </li>
        ))}
      </ul>
    </Part>
  );
}

function Line({ track, at, today }: { track: OpenTrack; at: (day: Day) => number; today: Day }) {
  const next = milestonesOf(track)
    .flatMap(({ stage, dueOn }) => (dueOn ? [{ stage, dueOn }] : []))
    .filter(({ dueOn }) => dueOn <= track.effectiveOn)
    .slice(0, shown);
  const behind = next.some(({ dueOn }) => dueOn < today);
  const ink = behind ? "stroke-warn-solid" : "stroke-accent";
  const end = at(track.effectiveOn);
  const words = next.map(({ stage, dueOn }) => `${stageNames[stage]} ${dayText(dueOn, today)}`).join(", ");
  return (
    <span className="min-w-0 max-md:col-span-2 max-md:row-start-2">
      <svg
        viewBox={`0 0 ${wide} 12`}
        preserveAspectRatio="none"
        height={12}
        role="img"
        aria-label={`${behind ? "Behind" : "On time"}: ${words || stageNames[track.stage as Stage]}`}
        className="block w-full"
      >
        <path d={`M0 6 H${end}`} className="fill-none stroke-line-strong" strokeDasharray="6 6" />
        <path d={`M0 6 H${at(next.at(-1)?.dueOn ?? today)}`} className={`fill-none ${ink}`} strokeWidth={2} />
        {next.map(({ stage, dueOn }) => (
          <path key={stage} d={`M${at(dueOn)} 1 V11`} className={`fill-none ${ink}`} strokeWidth={4} />
        ))}
      </svg>
      <span aria-hidden="true" className="mt-0.5 block truncate text-xs text-ink-3">
        {words || stageNames[track.stage as Stage]}
      </span>
    </span>
  );
}

/** Days until a stage is to be left, or since it was. */
function Slack({ on, today }: { on: Day | null; today: Day }) {
  if (!on) return <span className="text-ink-3">no day</span>;
  const left = daysBetween(today, on);
  if (left < 0) return <Remark tone="warn">{counted(-left, "day")} behind</Remark>;
  return <span className="text-ink-2">{counted(left, "day")} left</span>;
}
