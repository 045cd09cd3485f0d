import { addBusinessDays, rollBack } from "@/lib/units/business-days";
import { addDays, type Day } from "@/lib/units/day";
import { hasReached, isOpen, type RfpStage } from "./stages";

/** Whose calendar a marketed case follows: insured business, or self-funded of 5,000 and more. */
export const fundings = ["INSURED", "ASC"] as const;
export type RfpFunding = (typeof fundings)[number];
export const fundingNames: Record<RfpFunding, string> = { INSURED: "Insured", ASC: "ASC" };

/** What a bid comes to, in order; `key` is the field that keeps its day. */
export const milestones = [
  { key: "intentOn", name: "Intent to bid", ours: true, reached: "INTENT" },
  { key: "questionsOn", name: "Bidder questions", ours: true, reached: "QA_CLOSED" },
  { key: "dueOn", name: "Response due", ours: true, reached: "SUBMITTED" },
  { key: "finalistsOn", name: "Finalists named", ours: false, reached: "FINALIST" },
  { key: "meetingOn", name: "Finalist meeting", ours: true, reached: "BAFO" },
  { key: "bafoOn", name: "Best and final offer", ours: true, reached: "BAFO" },
  { key: "decideOn", name: "Award", ours: false, reached: "AWARDED_US" },
] as const satisfies readonly { key: string; name: string; ours: boolean; reached: RfpStage }[];
export type MilestoneKey = (typeof milestones)[number]["key"];
export type MilestoneDays = Record<MilestoneKey, Day | null>;

/** Business days after the issue, or calendar days before the first day of coverage: the earliest and the latest. */
type Span = { after: readonly [number, number] } | { before: readonly [number, number] };
const spans: Record<RfpFunding, Record<MilestoneKey, Span>> = {
  INSURED: {
    intentOn: { after: [5, 7] },
    questionsOn: { after: [5, 7] },
    dueOn: { after: [10, 15] },
    finalistsOn: { before: [105, 90] },
    meetingOn: { before: [95, 80] },
    bafoOn: { before: [85, 75] },
    decideOn: { before: [75, 60] },
  },
  ASC: {
    intentOn: { after: [5, 10] },
    questionsOn: { after: [5, 10] },
    dueOn: { after: [15, 25] },
    finalistsOn: { before: [240, 200] },
    meetingOn: { before: [225, 180] },
    bafoOn: { before: [200, 165] },
    decideOn: { before: [180, 150] },
  },
};
/** When such an RFP usually goes out, in days before the first day of coverage. */
const issues: Record<RfpFunding, readonly [number, number]> = { INSURED: [150, 120], ASC: [330, 240] };

type Case = { funding: RfpFunding; issuedOn: Day; effectiveOn: Day };
export type Window = { from: Day; to: Day };

/** When such an RFP usually goes out for that first day of coverage. */
export const usualIssue = ({ funding, effectiveOn }: Omit<Case, "issuedOn">): Window =>
  beforeEffective(issues[funding], effectiveOn);

/** The days between which a milestone of such a case usually falls; internal days roll back to a business day. */
export function windowOf(key: MilestoneKey, { funding, issuedOn, effectiveOn }: Case): Window {
  const span = spans[funding][key];
  if ("before" in span) return beforeEffective(span.before, effectiveOn);
  return { from: addBusinessDays(issuedOn, span.after[0]), to: addBusinessDays(issuedOn, span.after[1]) };
}

const beforeEffective = ([first, last]: readonly [number, number], effectiveOn: Day): Window => ({
  from: rollBack(addDays(effectiveOn, -first)),
  to: rollBack(addDays(effectiveOn, -last)),
});

/**
 * The days to expect where the consultant has said none: what we owe on the first day it may be asked for, what they do by
 * the last. A day that would come before an earlier milestone is left open, because a late RFP is run on days of its own.
 */
export function expectedDays(given: Case, said: Partial<MilestoneDays> = {}): MilestoneDays {
  const days = {} as MilestoneDays;
  let last = given.issuedOn;
  for (const { key, ours } of milestones) {
    const window = windowOf(key, given);
    const usual = ours ? window.from : window.to;
    days[key] = said[key] ?? (usual >= last ? usual : null);
    if (days[key] && days[key] > last) last = days[key];
  }
  return days;
}

/** The first two milestones whose days stand in the wrong order, by name; nothing where all follow each other. */
export function outOfOrder(issuedOn: Day, days: MilestoneDays): [string, string] | undefined {
  let last: { name: string; on: Day } = { name: "The issue", on: issuedOn };
  for (const { key, name } of milestones) {
    const on = days[key];
    // Questions and intent are asked for in either order.
    if (!on || key === "questionsOn") continue;
    if (on < last.on) return [name, last.name];
    last = { name, on };
  }
  return undefined;
}

type Standing = MilestoneDays & { stage: RfpStage };
export const isDone = ({ stage }: Pick<Standing, "stage">, reached: RfpStage) => hasReached(stage, reached);

/** What comes next of an open bid: the first milestone that is neither reached nor without a day. */
export function nextMilestone(rfp: Standing) {
  if (!isOpen(rfp.stage)) return;
  const next = milestones.find(({ key, reached }) => !isDone(rfp, reached) && rfp[key]);
  return next && { ...next, on: rfp[next.key] as Day };
}

/** Its day is over, and it was ours to meet. */
export function lateMilestone(rfp: Standing, today: Day) {
  const next = nextMilestone(rfp);
  return next?.ours && next.on < today ? next : undefined;
}
