import "server-only";
import type { Viewer } from "@/lib/policy";
import { ownersIn, undoNotes } from "@/lib/undo/notes";
import { type Db, lent } from "./door";
import { restateAccountsOf } from "./firms/merging";
import { notify } from "./notify";
import { businessDayOf } from "./ownership-day";
import { restateStandings } from "./standing";
import type { Event, Unit } from "./undo";

/** What a standing repeats as it is: these need no other fact read again. */
const repeated = ["accounts", "account_access"];
const apart = ["tasks", "saved_views", "pins"];
/** So few are restated whole, which is cheap: they may have been merged, and then everything of them is read anew. */
const few = 3;

/** Brings standings to what an undo left: as a job, because an account may have left one's sight. */
export async function afterUndo(db: Db, units: Unit[]) {
  const ids = (some: (subjects: string[]) => boolean) =>
    units.flatMap(({ accountId, subjects }) => (accountId && some(subjects) ? [accountId] : []));
  const whole = (subjects: string[]) =>
    (units.length <= few && subjects.includes("accounts")) ||
    subjects.some((subject) => ![...repeated, ...apart].includes(subject));
  const light = ids((subjects) => !whole(subjects));
  const heavy = ids(whole);
  const firms = units.filter(({ subjects }) => subjects.includes("firms")).map(({ unit }) => unit);
  if (firms.length > 0) await restateAccountsOf(db, firms);
  await lent(db, async (job) => {
    if (light.length > 0) await repeatFacts(job, light);
    if (heavy.length > 0) await restateStandings(job, heavy);
  });
}

/** These units as the trail may tell of them: an account that went back to not being is named by its unit alone. */
export async function thereStill(db: Db, units: Unit[]): Promise<Unit[]> {
  const ids = units.flatMap(({ accountId, subjects }) =>
    accountId && subjects.includes("accounts") ? [accountId] : [],
  );
  if (ids.length === 0) return units;
  const there = await lent(db, (job) => job.account.findMany({ where: { id: { in: ids } }, select: { id: true } }));
  const gone = new Set(ids.filter((id) => !there.some((account) => account.id === id)));
  return units.map((unit) => (gone.has(unit.accountId ?? "") ? { ...unit, accountId: null } : unit));
}

/** The same for a move of owners, whose standings repeat who has them today. */
export const repeatOwners = (db: Db, ids: string[]) => lent(db, (job) => repeatFacts(job, ids));

type Told = {
  db: Db;
  viewer: Viewer;
  target: string;
  operationId: string;
  events: Event[];
  back: Unit[];
  whole: boolean;
};

/**
 * Tells those whom an undo of owners, cover or a letter concerns. Of an operation of which nothing is left, what they have not read
 * yet goes instead: then they never knew.
 */
export async function tellOfUndo({ db, viewer, target, operationId, events, back, whole }: Told) {
  const never = whole ? await takeBackNotes(db, viewer, target) : [];
  if (whole) await takeBackLetter(db, target, operationId);
  const people = await db.user.findMany({ where: { id: { in: ownersIn(events) } }, select: { id: true, name: true } });
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const notes = undoNotes({ by: viewer.name, events, units: back, names, today: await businessDayOf(db) });
  await notify(
    db,
    notes
      .filter(({ userId }) => !never.includes(userId))
      .map(({ role, ...note }) => ({ ...note, kind: "OWNERSHIP", source: `${role} ${operationId}` })),
  );
}

/** Whoever has read of a letter is told that it was undone; who has not never knew. */
async function takeBackLetter(db: Db, target: string, operationId: string) {
  const source = `letter ${target}`;
  const read = await lent(db, async (job) => {
    await job.notification.deleteMany({ where: { source, readAt: null } });
    return job.notification.findMany({
      where: { source },
      select: { userId: true, accountId: true, title: true, href: true },
    });
  });
  const again = read.map(({ title, ...note }) => ({ ...note, title: `Undone: ${title}` }));
  await notify(
    db,
    again.map((note) => ({ ...note, kind: "BROKER" as const, source: `letter ${operationId}` })),
  );
}

/** What is unread of an operation goes, with what was said since of parts of it taken back; whose it was. */
async function takeBackNotes(db: Db, viewer: Viewer, target: string): Promise<string[]> {
  const gone = await lent(
    db,
    (job) => job.$queryRaw<{ userId: string }[]>`
      with gone as (
        delete from notifications where read_at is null
          and source in (${`given ${target}`}, ${`taken ${target}`}, ${`cover ${target}`}, ${`moved ${target}`}, ${`team ${target}`}) returning user_id),
      parts as (
        delete from notifications n using gone g, audit_events e
        where n.user_id = g.user_id and n.read_at is null and e.actor_id = ${viewer.id}::uuid
          and e.at > now() - interval '30 days' and e.receipt ->> 'undoes' = ${target}
          and n.source in ('given ' || e.request_id, 'taken ' || e.request_id, 'cover ' || e.request_id, 'team ' || e.request_id))
      select user_id as "userId" from gone`,
  );
  return gone.map(({ userId }) => userId);
}

/** The name and the owner of today, as the accounts and their teams say. */
const repeatFacts = (db: Db, ids: string[]) => db.$executeRaw`
  update account_standings s set name = a.name, owner_id = (
    select o.user_id from account_access o where o.account_id = a.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity') limit 1)
  from accounts a where a.id = s.account_id and a.id = any (${ids}::uuid[])`;
