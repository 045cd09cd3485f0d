import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Stage } from "@/lib/renewals/stages";
import { deskNames, type Outsider } from "@/lib/requests/desks";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { lockTrack } from "../renewals/record";
import { blocking, dueDay, sitsAt } from "./ask";
import { type InternalRequest, lockInternalRequest } from "./record";
import { askedPeople, deskText, taskFollowsRequest, tellOfRequest } from "./told";

type Asked = { subject: string; details: string; dueOn: Day; blocks?: Stage };

/** Writes what is asked now; a milestone is chosen among those ahead, one that was chosen before stays. */
export async function changeRequest(db: Db, request: InternalRequest, asked: Asked) {
  const { blocks, heldStages } =
    asked.blocks === (request.blocks ?? undefined)
      ? request
      : blocking(await lockTrack(db, request.trackId ?? missing()), asked.blocks);
  if (request.state === "INCOMPLETE" && asked.dueOn !== request.dueOn)
    refuse("Its day follows from when all it needs is there.");
  await lent(
    db,
    (job) => job.$executeRaw`
      update internal_requests set subject = ${asked.subject}, details = ${asked.details},
        due_on = ${dueDay(asked.dueOn, request.askedOn)}::date, blocks = ${blocks}, held_stages = ${heldStages}::text[],
        version = version + 1 where id = ${request.id}::uuid`,
  );
  await retimed(db, request.id);
}

/** Gives it on within its desk and tells whoever has it now. Answers what they are called. */
export async function giveOn(db: Db, viewer: Viewer, request: InternalRequest, to: string | null, operationId: string) {
  if (to) await sitsAt(db, request.desk, to);
  await lent(
    db,
    (job) => job.$executeRaw`
      update internal_requests set assignee_id = ${to}::uuid, version = version + 1 where id = ${request.id}::uuid`,
  );
  await taskFollowsRequest(db, request, request.clock.dueOn);
  const now = { ...request, assigneeId: to };
  const title = `${viewer.name} gave you ${deskText(request)}`;
  await tellOfRequest(db, now, to ? [to] : await askedPeople(db, now), title, `given ${operationId}`);
  const [person] = await db.$queryRaw<{ name: string }[]>`select name from users where id = ${to}::uuid`;
  return person?.name ?? deskNames[request.desk];
}

/** Stops the clock from today. */
export async function pause(
  db: Db,
  viewer: Viewer,
  { id, accountId, clock, state }: InternalRequest,
  { owedBy, owes }: { owedBy: Outsider; owes: string },
) {
  if (clock.waiting) refuse("Its clock is stopped already.");
  if (state === "INCOMPLETE") refuse("Its clock has not started: what it needs is not there yet.");
  await lent(
    db,
    (job) => job.$executeRaw`
      insert into request_pauses (id, request_id, account_id, from_on, owed_by, owes, set_by_id)
      values (gen_random_uuid(), ${id}::uuid, ${accountId}::uuid, business_day(), ${owedBy}, ${owes}, ${viewer.id}::uuid)`,
  );
  await touched(db, id);
}

/** Sets it going again; its day is later by what was waited. */
export async function resume(db: Db, { id, clock }: InternalRequest) {
  if (!clock.waiting) refuse("Its clock is going already.");
  await lent(
    db,
    (job) => job.$executeRaw`
      update request_pauses set to_on = greatest(from_on, business_day()) where request_id = ${id}::uuid and to_on is null`,
  );
  await touched(db, id);
  await retimed(db, id);
}

const touched = (db: Db, id: string) =>
  lent(db, (job) => job.$executeRaw`update internal_requests set version = version + 1 where id = ${id}::uuid`);

async function retimed(db: Db, id: string) {
  const now = await lent(db, (job) => lockInternalRequest(job, id));
  await taskFollowsRequest(db, now, now.clock.dueOn);
}
