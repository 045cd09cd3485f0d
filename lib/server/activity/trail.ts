import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { type ActivityState, cursorOf, placeOf } from "@/lib/activity/filter";
import { idsIn, storyOf } from "@/lib/activity/story";
import { type Share, shareKey, shareOf } from "@/lib/activity/undoable";
import { isId } from "@/lib/activity/words";
import { type ImportKind, kindNames } from "@/lib/imports/kind";
import { can, type Viewer } from "@/lib/policy";
import { sees } from "@/lib/server/sees";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { sql } from "../sql";

const columns = {
  id: true,
  at: true,
  ability: true,
  kind: true,
  actorId: true,
  requestId: true,
  subjectType: true,
  subjectId: true,
  accountId: true,
  changes: true,
  receipt: true,
} as const;

/** What was done to some records, newest first, as far as the viewer may know it. */
export async function readStories(db: Db, viewer: Viewer, subjects: string[], atMost: number) {
  const events = await db.auditEvent.findMany({
    where: { subjectId: { in: subjects }, kind: { not: "REFUSAL" } },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: atMost,
    select: columns,
  });
  const names = await namesOf(viewer, db, idsIn(events));
  return events.map((event) => storyOf(event, names));
}

/** What happened, newest first, as far as the viewer may know it: so many at most, and where the next ones begin. */
export async function readTrail(db: Db, viewer: Viewer, state: ActivityState, atMost: number) {
  const found = await db.auditEvent.findMany({
    where: {
      AND: [...(await narrowed(db, viewer, state)), after(state.before)],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: atMost + 1,
    select: columns,
  });
  const events = found.slice(0, atMost);
  const names = await namesOf(viewer, db, idsIn(events));
  const shares = events.map((event) => shareOf(event, viewer.id, new Date()));
  const undone = await undoneOf(
    db,
    viewer,
    shares.flatMap((share) => share ?? []),
  );
  const stands = (share: Share | undefined) => (share && !undone.has(shareKey(share)) ? share : undefined);
  const last = events.at(-1);
  return {
    stories: events.map((event, at) => ({ ...storyOf(event, names), undo: stands(shares[at]) })),
    older: last && found.length > atMost ? cursorOf(last) : undefined,
  };
}

/** Of these shares, those the viewer has taken back already. */
async function undoneOf(db: Db, viewer: Viewer, shares: Share[]): Promise<Set<string>> {
  if (shares.length === 0) return new Set();
  const rows = await db.$queryRaw<Share[]>`
    select receipt ->> 'undoes' as "operationId", receipt ->> 'unit' as "accountId" from audit_events
    where actor_id = ${viewer.id}::uuid and ability = 'operation.undo' and kind <> 'REFUSAL' and at > now() - interval '30 days'
      and receipt ->> 'undoes' = any (${shares.map(({ operationId }) => operationId)})
      and receipt ->> 'unit' = any (${shares.map(({ accountId }) => accountId)})`;
  return new Set(rows.map(shareKey));
}

export const countTrail = async (db: Db, viewer: Viewer, state: ActivityState) =>
  db.auditEvent.count({ where: { AND: await narrowed(db, viewer, state) } });

const narrowed = async (db: Db, viewer: Viewer, state: ActivityState) => [
  { actorId: state.person, kind: state.kind },
  await ofAccount(viewer, db, state.account),
  await onDay(db, state.day),
];

/** The zone days of business are counted in, and times are told in. */
export async function zoneOf(db: Db) {
  const [row] = await db.$queryRaw<{ zone: string }[]>`
    select coalesce(setting_now('business_zone') #>> '{}',
      'America/New_York') as zone`;
  return row?.zone ?? "UTC";
}

/** Names of the ids the viewer may see: an Admin has no book, so asks for no accounts. */
async function namesOf(viewer: Viewer, db: Db, ids: string[]) {
  const these = { where: { id: { in: ids } }, select: { id: true, name: true } } as const;
  const book = sees[viewer.role] !== "admin";
  const found = [
    ...(await db.user.findMany(these)),
    ...(await db.team.findMany(these)),
    ...(book ? await db.account.findMany(these) : []),
    ...(book ? await db.firm.findMany(these) : []),
    ...(book ? await lineNames(db, ids) : []),
    ...(book ? await letterNames(db, ids) : []),
  ];
  const files = can(viewer, "import.view") ? await importNames(db, ids) : [];
  return new Map([...found, ...files].map(({ id, name }) => [id, name]));
}

/** Lines by what they cover. */
async function lineNames(db: Db, ids: string[]) {
  const found = await db.line.findMany({ where: { id: { in: ids } }, select: { id: true, coverage: true } });
  return found.map(({ id, coverage }) => ({ id, name: coverageNames[coverage as Coverage] }));
}

/** Letters by the firm they name and the line, where they are of one. */
async function letterNames(db: Db, ids: string[]) {
  const found = await db.$queryRaw<{ id: string; firm: string; coverage: Coverage | null }[]>`
    select b.id, f.name as firm, l.coverage from brokers_of_record b join firms f on f.id = ${firmOf(sql`b.firm_id`)}
    left join lines l on l.id = b.line_id where b.id = any (${ids}::uuid[])`;
  return found.map(({ id, firm, coverage }) => ({
    id,
    name: coverage ? `${firm}, ${coverageNames[coverage].toLowerCase()}` : firm,
  }));
}

/** Imports by their file and what it brought. */
async function importNames(db: Db, ids: string[]) {
  const found = await db.import.findMany({
    where: { id: { in: ids } },
    select: { id: true, fileName: true, kind: true },
  });
  return found.map(({ id, fileName, kind }) => ({ id, name: `${fileName}, ${kindNames[kind as ImportKind]}` }));
}

/** Events of an account, with those of what was merged into it; of an account by its id, or of those called so. */
async function ofAccount(viewer: Viewer, db: Db, account: string | undefined) {
  if (!account) return {};
  const known = isId(account) ? [account] : [];
  if (sees[viewer.role] === "admin") return { accountId: { in: known } };
  const name = { contains: account, mode: "insensitive" as const };
  const named = await db.account.findMany({
    where: isId(account) ? { mergedIntoId: account } : { OR: [{ name }, { mergedInto: { name } }] },
    take: 100,
    select: { id: true },
  });
  return { accountId: { in: [...known, ...named.map(({ id }) => id)] } };
}

/** A day of business, from midnight to midnight in its zone. */
async function onDay(db: Db, day: string | undefined) {
  if (!day) return {};
  const zone = await zoneOf(db);
  const [span] = await db.$queryRaw<{ from: Date; to: Date }[]>`
    select ${day}::date::timestamp at time zone ${zone} as "from", (${day}::date + 1)::timestamp at time zone ${zone} as "to"`;
  return { at: { gte: span?.from, lt: span?.to } };
}

function after(cursor: string | undefined) {
  if (!cursor) return {};
  const { at, id } = placeOf(cursor);
  return { OR: [{ at: { lt: at } }, { at, id: { lt: id } }] };
}
