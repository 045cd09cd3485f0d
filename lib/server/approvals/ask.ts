import "server-only";
import { randomUUID } from "node:crypto";
import type { ReliefReason } from "@/lib/approvals/reasons";
import { concessionText } from "@/lib/approvals/words";
import { refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { addDays, type Day } from "@/lib/units/day";
import { inFull } from "@/lib/units/decimal";
import { type Db, lent } from "../door";
import { askPeople } from "./told";
import type { AskedTrack } from "./track";
import { type Proposal, unsignable, type Weighing, weigh } from "./weigh";

type Asking = Proposal & { reason: ReliefReason; why: string; quoteThrough: Day };

/** Writes a request and puts its first step before those who hold it; answers with its id and whom it waits for. */
export async function askFor(db: Db, viewer: Viewer, track: AskedTrack, asking: Asking) {
  if (track.decidedOn) refuse("It is decided already: what was signed is frozen.");
  await endExpired(db, track.id);
  const [open] = await db.$queryRaw<{ by: string }[]>`
    select u.name as by from approvals a join users u on u.id = a.requester_id
    where a.track_id = ${track.id}::uuid and a.status = 'OPEN'`;
  if (open) refuse(`${open.by} has asked for relief on this already. Withdraw that first.`);
  const weighing = await weigh(db, viewer, track, asking);
  if (!weighing) return refuse("Nothing is conceded: nobody needs to sign.");
  const nobody = unsignable(weighing);
  if (nobody) refuse(nobody);
  const id = randomUUID();
  await insert(db, { id, viewer, track, asking, weighing });
  const people = weighing.people[0]!;
  const title = `${track.account}, ${said(track, weighing)}`;
  const { accountId, account, today } = track;
  await askPeople(db, viewer, { id, accountId, account, title, today, step: 0 }, people);
  return { id, title, waitsFor: people.map(({ name }) => name), weighing };
}

const said = ({ kind }: AskedTrack, { asked }: Weighing) =>
  concessionText({ kind, points: asked.points?.toFixed() ?? null, pepm: asked.feePepm?.toFixed() ?? null });

/** A request nobody answered in its time makes room for another. */
const endExpired = (db: Db, trackId: string) =>
  lent(
    db,
    (job) => job.$executeRaw`
      update approvals set status = 'EXPIRED', ended_at = now(), version = version + 1
      where track_id = ${trackId}::uuid and status = 'OPEN' and expires_on < business_day()`,
  );

type Written = { id: string; viewer: Viewer; track: AskedTrack; asking: Asking; weighing: Weighing };

const insert = (db: Db, { id, viewer, track, asking, weighing }: Written) => db.$executeRaw`
  insert into approvals (id, account_id, track_id, requester_id, requester_level, reason, why, account, coverage, plan_option,
    kind, effective_on, firm_id, members, units, current_rate, required_rate, asked_rate, loss_ratio, asked, needed, slots,
    matrix_version, quote_through, expires_on)
  values (${id}::uuid, ${track.accountId}::uuid, ${track.id}::uuid, ${viewer.id}::uuid, ${weighing.level}, ${asking.reason},
    ${asking.why}, ${track.account}, ${track.coverage}, ${track.planOption}, ${track.kind}, ${track.effectiveOn}::date,
    ${track.firmId}::uuid, ${track.members}, ${weighing.units.toFixed(4)}::numeric, ${track.currentRate}::numeric,
    ${track.requiredRate}::numeric, ${inFull(asking.rate)}::numeric, ${weighing.lossRatio?.toFixed(8) ?? null}::numeric,
    ${JSON.stringify(weighing.asked)}::jsonb, ${JSON.stringify(weighing.needed)}::jsonb, ${JSON.stringify(weighing.slots)}::jsonb,
    ${weighing.matrixVersion}, ${asking.quoteThrough}::date, ${addDays(track.today, weighing.approvalDays)}::date)`;
