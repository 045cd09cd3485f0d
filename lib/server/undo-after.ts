import "server-only";
import { type Db, lent } from "./door";
import { restateStandings } from "./standing";
import type { Unit } from "./undo";

/** What a standing repeats as it is: these need no other fact read again. */
const repeated = ["accounts", "account_access"];
const apart = ["tasks", "saved_views", "pins"];

/** Brings standings to what an undo left: as a job, because an account may have left one's sight. */
export async function afterUndo(db: Db, units: Unit[]) {
  const ids = (some: (subjects: string[]) => boolean) =>
    units.flatMap(({ accountId, subjects }) => (accountId && some(subjects) ? [accountId] : []));
  const light = ids((subjects) => subjects.every((subject) => [...repeated, ...apart].includes(subject)));
  const heavy = ids((subjects) => subjects.some((subject) => ![...repeated, ...apart].includes(subject)));
  await lent(db, async (job) => {
    if (light.length > 0) await repeatFacts(job, light);
    if (heavy.length > 0) await restateStandings(job, heavy);
  });
}

/** The same for a move of owners, whose standings repeat who has them today. */
export const repeatOwners = (db: Db, ids: string[]) => lent(db, (job) => repeatFacts(job, ids));

/** What people were told of an operation of which nothing is left, and have not read yet, they need not read any more. */
export const takeBackNotes = (db: Db, operationId: string) =>
  lent(
    db,
    (job) => job.$executeRaw`
      delete from notifications where read_at is null
        and source in (${`given ${operationId}`}, ${`taken ${operationId}`}, ${`cover ${operationId}`})`,
  );

/** The name and the owner of today, as the accounts and their teams say. */
const repeatFacts = (db: Db, ids: string[]) => db.$executeRaw`
  update account_standings s set name = a.name, owner_id = (
    select o.user_id from account_access o where o.account_id = a.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity') limit 1)
  from accounts a where a.id = s.account_id and a.id = any (${ids}::uuid[])`;
