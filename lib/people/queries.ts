import { query } from "@/lib/server/query";
import { covers } from "@/lib/teams/membership";
import { type Day, dayOf, dayOrNone } from "@/lib/units/day";

import { standingOf } from "./status";

const memberships = {
  orderBy: { fromOn: "asc" },
  select: {
    id: true,
    kind: true,
    grade: true,
    fromOn: true,
    toOn: true,
    teamId: true,
    team: { select: { name: true } },
  },
} as const;
const invitations = { select: { purpose: true, expiresAt: true, usedAt: true } } as const;
const live = () => ({ endedAt: null, expiresAt: { gt: new Date() } });
const lately = { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } } as const;
const columns = { id: true, name: true, email: true, title: true, role: true, deactivatedAt: true } as const;

/** Everyone who works or worked here, with their team today. */
export const listPeople = query("person.view", async ({ db }) => {
  const [today] = await db.$queryRaw<{ day: string }[]>`select business_day()::text as day`;
  const people = await db.user.findMany({
    orderBy: { name: "asc" },
    select: {
      ...columns,
      manager: { select: { name: true } },
      memberships,
      invitations,
      sessions: lately,
      _count: { select: { sessions: { where: live() } } },
    },
  });
  return people.map(({ memberships, invitations, sessions, _count, manager, deactivatedAt, ...person }) => {
    const stays = memberships.map(plainDays);
    const place = stays.find((stay) => covers(stay, today?.day ?? "")) ?? stays.at(-1);
    return {
      ...person,
      manager: manager?.name,
      place,
      standing: standingOf(deactivatedAt, invitations, new Date()),
      lastSeenAt: sessions[0]?.lastSeenAt,
      openSessions: _count.sessions,
    };
  });
});

/** One person as an Admin edits them: history of teams, live sessions, and how many accounts they own. */
export const getPerson = query("person.view", async ({ db }, id: string) => {
  const person = await db.user.findUnique({
    where: { id },
    select: {
      ...columns,
      version: true,
      managerId: true,
      memberships,
      invitations,
      sessions: {
        where: live(),
        orderBy: { lastSeenAt: "desc" },
        select: { id: true, device: true, lastSeenAt: true },
      },
    },
  });
  if (!person) return undefined;
  const [count] = await db.$queryRaw<{ owned: number }[]>`select accounts_owned(${id}::uuid) as owned`;
  const { invitations: links, memberships: stays, ...rest } = person;
  return {
    ...rest,
    stays: stays.map(plainDays),
    standing: standingOf(person.deactivatedAt, links, new Date()),
    owned: count?.owned ?? 0,
  };
});

/** The business day and where it is counted, and who may be named: managers still here, every team. */
export const getPeopleFrame = query("person.view", async ({ db }) => {
  const [clock] = await db.$queryRaw<{ today: Day; zone: string }[]>`
    select business_day()::text as today, coalesce(
      setting_now('business_zone') #>> '{}',
      'America/New_York') as zone`;
  const choice = { orderBy: { name: "asc" }, select: { id: true, name: true } } as const;
  const managers = await db.user.findMany({ where: { deactivatedAt: null }, ...choice });
  return { today: "", zone: "UTC", ...clock, managers, teams: await db.team.findMany(choice) };
});

type Membership = { fromOn: Date; toOn: Date | null; team: { name: string } };

function plainDays<M extends Membership>({ fromOn, toOn, team, ...stay }: M) {
  return { ...stay, team: team.name, fromOn: dayOf(fromOn), toOn: dayOrNone(toOn) };
}

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];
export type PersonRecord = NonNullable<Awaited<ReturnType<typeof getPerson>>>;
export type PeopleFrame = Awaited<ReturnType<typeof getPeopleFrame>>;
