import { columns, invitations, live, memberships, plainDays, readPeople } from "@/lib/server/people-list";
import { query } from "@/lib/server/query";
import type { Day } from "@/lib/units/day";
import { standingOf } from "./status";

/** Everyone who works or worked here, with their team today. */
export const listPeople = query("person.view", ({ db }) => readPeople(db));

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

export type PersonRow = Awaited<ReturnType<typeof listPeople>>[number];
export type PersonRecord = NonNullable<Awaited<ReturnType<typeof getPerson>>>;
export type PeopleFrame = Awaited<ReturnType<typeof getPeopleFrame>>;
