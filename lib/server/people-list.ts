import "server-only";
import { standingOf } from "@/lib/people/status";
import { covers } from "@/lib/teams/membership";
import { dayOf, dayOrNone } from "@/lib/units/day";
import type { Db } from "./door";

export const memberships = {
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
export const invitations = { select: { purpose: true, expiresAt: true, usedAt: true } } as const;
export const live = () => ({ endedAt: null, expiresAt: { gt: new Date() } });
const lately = { orderBy: { lastSeenAt: "desc" }, take: 1, select: { lastSeenAt: true } } as const;
export const columns = { id: true, name: true, email: true, title: true, role: true, deactivatedAt: true } as const;

/** Everyone who works or worked here, with their team today. */
export async function readPeople(db: Db) {
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
}

type Membership = { fromOn: Date; toOn: Date | null; team: { name: string } };

/** A membership as days of business. */
export function plainDays<M extends Membership>({ fromOn, toOn, team, ...stay }: M) {
  return { ...stay, team: team.name, fromOn: dayOf(fromOn), toOn: dayOrNone(toOn) };
}
