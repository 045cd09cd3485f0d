import "server-only";
import { refuse } from "@/lib/errors";
import { type Stage, stageNames } from "@/lib/renewals/stages";
import { endsWith, passedBy } from "@/lib/requests/milestones";
import { blockedText } from "@/lib/requests/words";
import type { Day } from "@/lib/units/day";
import { type Db, lent } from "../door";
import { sql } from "../sql";
import { type InternalRequest, readInternalRequests } from "./record";
import { askedPeople, askers, deskText, taskFollowsRequest, tellOfRequest } from "./told";

type Moved = { id: string; stage: string; today: Day };

const openOf = (db: Db, trackId: string) =>
  readInternalRequests(db, sql`q.track_id = ${trackId}::uuid and q.status = 'OPEN'`);

/** Refuses a move past a stage that an open request keeps; PostgreSQL would, less kindly. */
export async function refusePassing(db: Db, { id, stage, today }: Moved, to: Stage) {
  const passed = passedBy(stage, to, await openOf(db, id));
  const why = blockedText(
    passed.map((request) => ({ ...request, dueOn: request.clock.dueOn })),
    today,
  );
  if (why) refuse(why);
}

/** A decision ends what nothing after it waits for; answers whose they were. */
export async function endByDecision(db: Db, { id }: Moved, to: Stage): Promise<string[]> {
  const ending = (await openOf(db, id)).filter((request) => endsWith(request, to));
  for (const request of ending) await endRequest(db, request, "WITHDRAWN", `The decision is made: ${stageNames[to]}.`);
  return ending.map((request) => request.id);
}

/** Ends an open request, its pause and its task, and tells the other side. */
export async function endRequest(db: Db, request: InternalRequest, status: "ANSWERED" | "WITHDRAWN", said: string) {
  const [by] = await db.$queryRaw<{ id: string }[]>`select viewer_id() as id`;
  const ended = await lent(
    db,
    (job) => job.$executeRaw`
      update internal_requests set status = ${status}, said = ${said}, ended_on = business_day(), ended_by_id = ${by?.id}::uuid,
        version = version + 1 where id = ${request.id}::uuid and status = 'OPEN'`,
  );
  if (ended === 0) refuse("It is over already. Reload to see what came of it.");
  await lent(
    db,
    (job) => job.$executeRaw`
      update request_pauses set to_on = greatest(from_on, business_day()) where request_id = ${request.id}::uuid and to_on is null`,
  );
  await taskFollowsRequest(db, request);
  const [people, verb] =
    status === "ANSWERED"
      ? [await askers(db, request), "Answered"]
      : [await askedPeople(db, request), "No longer needed"];
  await tellOfRequest(db, request, people, `${verb}, ${deskText(request)}`, `${status} ${request.version}`);
}
