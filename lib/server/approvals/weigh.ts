import "server-only";
import { type Slot, slotsOf } from "@/lib/approvals/slots";
import { capacityNames } from "@/lib/approvals/words";
import { type Asked, askedOf, type Extras } from "@/lib/authority/concession";
import { matrixOf, type SalesLevel, usualRules } from "@/lib/authority/matrix";
import { type Needed, neededFor } from "@/lib/authority/needed";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { type Decimal, decimal } from "@/lib/units/decimal";
import { leavesOf } from "@/lib/units/leaves";
import type { Db } from "../door";
import { settingNow } from "../settings";
import { type Budget, budgetOfAccount, isOverBudget } from "./budget";
import { type Person, readCommittee, seatsOf } from "./seats";
import { type AskedTrack, lossRatioAtRequired, unitsOf } from "./track";

export type Proposal = { rate: Decimal; extras: Extras; reason: string };
export type Weighing = {
  asked: Asked;
  needed: Needed;
  slots: Slot[];
  /** Who is asked at each step, by today’s people. */
  people: Person[][];
  dollars: Decimal;
  premium: Decimal;
  units: Decimal;
  lossRatio?: Decimal;
  budget?: Budget;
  matrix: ReturnType<typeof matrixOf>;
  scaling: string;
  approvalDays: number;
  matrixVersion: number;
  level: SalesLevel;
};

/** An AE of either grade, or the level of their role. */
export async function levelOf(db: Db, viewer: Viewer): Promise<SalesLevel> {
  if (viewer.role !== "AE") return viewer.role === "VP" ? "VP" : "DIRECTOR";
  const [row] = await db.$queryRaw<{ grade: string | null }[]>`
    select grade from memberships where user_id = ${viewer.id}::uuid and kind = 'MEMBER'
      and business_day() between from_on and coalesce(to_on, 'infinity') limit 1`;
  return row?.grade === "SENIOR" ? "SENIOR_AE" : "AE";
}

/** The matrix in force as limits by level and column, and the rules beside it. */
export async function authorityNow(db: Db) {
  const [limits, rules] = [await settingNow(db, "authority_matrix"), await settingNow(db, "authority_rules")];
  return { limits: leavesOf(limits ?? {}), ...{ ...usualRules, ...leavesOf(rules ?? {}) } };
}

/** Weighs a proposal by the matrix in force: what it concedes, whose signatures it needs, and who that is today. */
export async function weigh(db: Db, viewer: Viewer, track: AskedTrack, proposal: Proposal): Promise<Weighing | null> {
  if (!track.requiredRate)
    return refuse("Underwriting has not given a required rate: there is nothing to hold relief against.");
  const [required, current, units] = [decimal(track.requiredRate), decimal(track.currentRate), unitsOf(track)];
  const lossRatio = await lossRatioAtRequired(db, track);
  const relief = required.minus(proposal.rate);
  const dollars = relief.times(units);
  const premium = current.times(units);
  const asked = askedOf({ ...proposal, kind: track.kind }, { required, current, dollars, lossRatio });
  const [row] = await db.$queryRaw<{ version: number }[]>`
    select coalesce(max(version), 0)::int as version from settings where key = 'authority_matrix' and from_on <= business_day()`;
  const { limits, scaling, approvalDays } = await authorityNow(db);
  const matrix = matrixOf(limits);
  const budget = await budgetOfAccount(db, track.accountId);
  const overBudget = isOverBudget(budget, asked.points && dollars, proposal.reason, track.kind);
  const level = await levelOf(db, viewer);
  const scaled = track.kind === "FEE" ? undefined : premium;
  const needed = neededFor({ asked, requester: level, premium: scaled, lossRatio, overBudget }, { matrix, scaling });
  if (!needed) return null;
  const committee = await readCommittee(db);
  const slots = slotsOf(needed, committee);
  const people: Person[][] = [];
  for (const { capacity } of slots)
    people.push(
      await seatsOf(db, capacity, { accountId: track.accountId, without: [viewer.id], committee: committee.members }),
    );
  return {
    ...{ asked, needed, slots, people, dollars, premium, units, lossRatio, budget, matrix, scaling, level },
    approvalDays: Number(approvalDays),
    matrixVersion: row?.version ?? 0,
  };
}

/** Why a request would wait for nobody, in a sentence. */
export function unsignable({ slots, people }: Pick<Weighing, "slots" | "people">): string | undefined {
  const at = slots.findIndex(({ quorum }, step) => (people[step]?.length ?? 0) < quorum);
  const slot = slots[at];
  if (!slot) return;
  if (slot.capacity === "COMMITTEE")
    return `The committee cannot make its quorum of ${slot.quorum} without whoever asks.`;
  return `Nobody holds the place of ${capacityNames[slot.capacity].toLowerCase()} for this account: ask the Admin.`;
}
