import { freshness, staleAfterDays } from "@/lib/forecast/stale";
import type { Call } from "@/lib/metrics/calls";
import { isOpen, nextStages } from "@/lib/path/moves";
import { type Notice, noticesOfTracks } from "@/lib/path/statutory";
import { placed } from "@/lib/path/steps";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Stage } from "@/lib/renewals/stages";
import { milestoneOn } from "@/lib/requests/milestones";
import { addDays, type Day } from "@/lib/units/day";

/** How far ahead a home looks. */
export const daysAhead = 10;

/** What something due is about; `members` are those of its account, by which equals are ranked. */
type About = {
  id: string;
  on: Day;
  accountId: string | null;
  about: string | null;
  href: string;
  members: number;
};

export type TaskDue = About & { kind: "TASK"; title: string };
export type PromiseDue = About & { kind: "PROMISE"; words: string; theirs: boolean; writable: boolean };
/** The stage a decision is to leave by its day, and where it may go. */
export type MilestoneDue = About & { kind: "MILESTONE"; stage: Stage; effectiveOn: Day; next: Stage[]; line: Line };
export type NoticeDue = About & { kind: "NOTICE"; what: string; source: string };
/** A forecast call nobody has made, or one that goes stale on its day. */
export type CallDue = About & { kind: "CALL"; renewsOn: Day; last: LastCall | null };
/** An answer to what was asked that nobody has acted on: a number to send, or a request to make better. */
export type AnswerDue = About & {
  kind: "ANSWER";
  trackId: string;
  answer: Answer;
  stage: Stage;
  next: Stage[];
  asked: Asked;
};
export type DueItem = TaskDue | PromiseDue | MilestoneDue | NoticeDue | CallDue | AnswerDue;
export type DueKind = DueItem["kind"];

type Line = { kind: TrackKind; guaranteed: boolean; coverage: string; planOption: string };
export type LastCall = { id: string; call: Call; on: Day; inGroup: number | null; slices: number | null };
export type Answer = "APPROVED" | "RETURNED" | "DECLINED";
/** What was asked of a decision, in rates as they are kept: exact text. */
export type Asked = { kind: TrackKind } & Record<"currentRate" | "requiredRate" | "askedRate" | "units", string> & {
    approvedRate: string | null;
  };

/** A decision of the viewer’s own that is still open. */
export type OpenTrack = Line & {
  id: string;
  renewalId: string;
  accountId: string;
  account: string;
  members: number;
  situs: string | null;
  stage: string;
  effectiveOn: Day;
  releaseDueOn: Day;
  releasedOn: Day | null;
  decideByOn: Day;
  decidedOn: Day | null;
};

const aboutTrack = (track: OpenTrack) => ({
  accountId: track.accountId,
  about: track.account,
  href: `/renewals/${track.renewalId}`,
  members: track.members,
});

/** The day by which an open decision leaves where it stands. */
export const leavesOn = (track: OpenTrack): Day | null =>
  isOpen(track) ? milestoneOn(track, placed(track.stage) as Stage) : null;

/** The decisions whose stage is to be left by then; what is late is due as well. */
export const milestonesDue = (tracks: readonly OpenTrack[], until: Day, today: Day): MilestoneDue[] =>
  tracks.flatMap((track) => {
    const on = leavesOn(track);
    if (!on || on > until) return [];
    const { id, kind, guaranteed, coverage, planOption, effectiveOn } = track;
    return {
      ...aboutTrack(track),
      ...{ kind: "MILESTONE" as const, id, on, effectiveOn, stage: track.stage as Stage },
      next: nextStages({ ...track, today }),
      line: { kind, guaranteed, coverage, planOption },
    };
  });

/** What the law asks for by then, of renewals that are open; nobody records one given, so it is told until its day. */
export function noticesDue(tracks: readonly OpenTrack[], until: Day, today: Day): NoticeDue[] {
  const renewals = new Map<string, OpenTrack[]>();
  for (const track of tracks.filter(isOpen))
    renewals.set(track.renewalId, [...(renewals.get(track.renewalId) ?? []), track]);
  return [...renewals].flatMap(([renewalId, own]) => {
    const [first] = own;
    return noticesOfTracks(own, first!.situs)
      .filter(({ dueOn }) => dueOn >= today && dueOn <= until)
      .map(
        ({ what, source, dueOn }: Notice): NoticeDue => ({
          ...aboutTrack(first!),
          ...{ kind: "NOTICE", id: `${renewalId} ${what}`, on: dueOn, what, source },
        }),
      );
  });
}

/** A renewal of the viewer’s own near enough to be called each week. */
export type Callable = {
  renewalId: string;
  accountId: string;
  account: string;
  members: number;
  renewsOn: Day;
  last: LastCall | null;
};

/** A call is due on the day after which it no longer speaks; one that was never made, today. */
export const callsDue = (renewals: readonly Callable[], until: Day, today: Day): CallDue[] =>
  renewals.flatMap(({ renewalId, accountId, account, members, renewsOn, last }) => {
    const fresh = freshness(last?.on ?? null, today);
    const on = last && fresh !== "MISSING" ? addDays(last.on, staleAfterDays) : today;
    if (on > until) return [];
    return {
      ...{ kind: "CALL" as const, id: renewalId, on, accountId, about: account, members, renewsOn, last },
      href: `/forecast?tab=call&season=${renewsOn}&at=${accountId}`,
    };
  });

/** Overdue first, then by day, then by members at stake; of a decision that has an answer the answer is told alone. */
export function inOrder(items: readonly DueItem[]): DueItem[] {
  const answered = new Set(items.flatMap((item) => (item.kind === "ANSWER" ? [item.trackId] : [])));
  return items
    .filter((item) => item.kind !== "MILESTONE" || !answered.has(item.id))
    .sort(
      (a, b) =>
        a.on.localeCompare(b.on) ||
        b.members - a.members ||
        a.kind.localeCompare(b.kind) ||
        (a.id < b.id ? -1 : Number(a.id > b.id)),
    );
}

export type WorkCounts = { promises: number; releases: number; calls: number; decisions: number };

/** The four counts over an AE’s day: promises late, numbers to send and answers to come within a week, calls to make. */
export function workOf(items: readonly DueItem[], tracks: readonly OpenTrack[], today: Day): WorkCounts {
  const week = addDays(today, 7);
  const open = tracks.filter(isOpen);
  return {
    promises: items.filter((item) => item.kind === "PROMISE" && !item.theirs && item.on < today).length,
    releases: open.filter(({ releasedOn, releaseDueOn }) => !releasedOn && releaseDueOn <= week).length,
    calls: items.filter((item) => item.kind === "CALL" && item.on <= today).length,
    decisions: open.filter(({ releasedOn, decideByOn }) => releasedOn !== null && decideByOn <= week).length,
  };
}
