import { type Field, field } from "@/lib/files/field";
import { lostReasonNames } from "@/lib/opportunities/stages";
import type { Day } from "@/lib/units/day";
import { fundingNames, isDone, milestones, windowOf } from "./milestones";
import type { Rfp } from "./rfp";
import { decisionNames, stageNames } from "./stages";
import { partNames } from "./team";

/** The columns of RFPs as a file has them; each milestone by its day. */
export const rfpFields: readonly Field<Rfp>[] = [
  field("Account or employer", "TEXT", ({ name }) => name),
  field("Of", "TEXT", ({ pursuitId }) => (pursuitId ? "Pursuit" : "Account")),
  field("Subject", "TEXT", ({ subject }) => subject),
  field("Funding", "TEXT", ({ funding }) => fundingNames[funding]),
  field("Run by", "TEXT", ({ firm }) => firm),
  field("Owner", "TEXT", ({ owner }) => owner),
  field("Stage", "TEXT", ({ stage }) => stageNames[stage]),
  field("In stage since", "DAY", ({ stays }) => stays.at(-1)?.on),
  field("Decision", "TEXT", ({ go }) => go && decisionNames[go]),
  field("Effective", "DAY", ({ effectiveOn }) => effectiveOn),
  field("Issued", "DAY", ({ issuedOn }) => issuedOn),
  ...milestones.map(({ key, name }) => field<Rfp>(name, "DAY", (rfp) => rfp[key])),
  field("Bid team", "TEXT", ({ team }) => team.map(({ name, part }) => `${name}: ${partNames[part]}`).join("; ")),
  field("Lost because of", "TEXT", ({ lostReason }) => lostReason && lostReasonNames[lostReason]),
  field("Lost to", "TEXT", ({ lostTo }) => lostTo),
  field("Ended on", "DAY", ({ closedOn }) => closedOn),
  field("Truebook id", "TEXT", ({ id }) => id),
];

/** A milestone of one RFP: its day, when such a day usually falls, and whether the bid has come there. */
export type DayRow = { name: string; on: Day | null; from: Day; to: Day; ours: boolean; done: boolean };
export const dayRows = (rfp: Rfp): DayRow[] =>
  milestones.map(({ key, name, ours, reached }) => ({
    name,
    ours,
    on: rfp[key],
    ...windowOf(key, rfp),
    done: isDone(rfp, reached),
  }));
export const dayFields: readonly Field<DayRow>[] = [
  field("Milestone", "TEXT", ({ name }) => name),
  field("Day", "DAY", ({ on }) => on),
  field("Usually from", "DAY", ({ from }) => from),
  field("Usually to", "DAY", ({ to }) => to),
  field("Whose", "TEXT", ({ ours }) => (ours ? "Ours" : "Theirs")),
  field("Reached", "TEXT", ({ done }) => (done ? "Yes" : "No")),
];
