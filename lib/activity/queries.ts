import { sees, type Viewer } from "@/lib/policy";
import type { Db } from "@/lib/server/door";
import { query } from "@/lib/server/query";
import { type ActivityState, cursorOf, type Kind, kinds, placeOf } from "./filter";
import { idsIn, storyOf } from "./story";
import { isId } from "./words";

const pageLength = 50;

/** A page of what happened, newest first, as far as the viewer may know it. */
export const listActivity = query("activity.view", async ({ viewer, db }, state: ActivityState) => {
  const found = await db.auditEvent.findMany({
    where: {
      actorId: state.person,
      kind: state.kind,
      AND: [await ofAccount(viewer, db, state.account), await onDay(db, state.day), after(state.before)],
    },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: pageLength + 1,
    select: {
      id: true,
      at: true,
      ability: true,
      kind: true,
      actorId: true,
      subjectType: true,
      subjectId: true,
      accountId: true,
      changes: true,
      receipt: true,
    },
  });
  const events = found.slice(0, pageLength);
  const names = await namesOf(viewer, db, idsIn(events));
  const last = events.at(-1);
  return {
    stories: events.map((event) => storyOf(event, names)),
    older: last && found.length > pageLength ? cursorOf(last) : undefined,
  };
});

/** What the trail can be filtered by, and the zone its times are told in. */
export const getActivityFrame = query("activity.view", async ({ viewer, db }) => {
  const zone = await zoneOf(db);
  const people = await db.user.findMany({ orderBy: { name: "asc" }, select: { id: true, name: true } });
  const mine: Kind[] = sees[viewer.role] === "admin" ? ["PEOPLE", "SETTINGS", "REFUSAL"] : [...kinds];
  return { zone, people, kinds: mine };
});

async function zoneOf(db: Db) {
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
  ];
  return new Map(found.map(({ id, name }) => [id, name]));
}

async function ofAccount(viewer: Viewer, db: Db, account: string | undefined) {
  if (!account) return {};
  if (isId(account)) return { accountId: account };
  if (sees[viewer.role] === "admin") return { accountId: { in: [] } };
  const named = await db.account.findMany({
    where: { name: { contains: account, mode: "insensitive" } },
    take: 100,
    select: { id: true },
  });
  return { accountId: { in: named.map(({ id }) => id) } };
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
