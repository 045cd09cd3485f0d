import "server-only";
import type { Capacity, Committee } from "@/lib/approvals/slots";
import { type Db, lent } from "../door";
import { settingNow } from "../settings";
import { type Sql, sql } from "../sql";

export type Person = { id: string; name: string };
type NamedCommittee = Committee & { members: (Person & { role: string })[] };

/** The pricing committee: the people a setting names and its quorum; where none is named, VP and underwriting managers, two of them. */
export async function readCommittee(db: Db): Promise<NamedCommittee> {
  const set = (await settingNow(db, "pricing_committee")) as { members?: string[]; quorum?: number } | undefined;
  const named = set?.members ?? [];
  const members = await db.$queryRaw<NamedCommittee["members"]>`
    select id, name, role from users where deactivated_at is null and case when ${named.length > 0}
      then email = any (${named}::text[]) else role in ('VP', 'UW_MANAGER') end order by name`;
  return { members, roles: members.map(({ role }) => role), quorum: set?.quorum ?? Math.min(2, members.length) };
}

const inForce = {
  o: sql`business_day() between o.from_on and coalesce(o.to_on, 'infinity')`,
  m: sql`business_day() between m.from_on and coalesce(m.to_on, 'infinity')`,
  d: sql`business_day() between d.from_on and coalesce(d.to_on, 'infinity')`,
};

/** Who leads the account's owner; the underwriters assigned to it; a role; the committee. */
function holders(capacity: Capacity, accountId: string, committee: Person[]): Sql {
  if (capacity === "COMMITTEE") return sql`select unnest(${committee.map(({ id }) => id)}::uuid[])`;
  if (capacity === "UNDERWRITER")
    return sql`select o.user_id from account_access o where o.account_id = ${accountId}::uuid and o.kind = 'UNDERWRITER' and ${inForce.o}`;
  if (capacity === "DIRECTOR")
    return sql`select d.user_id from account_access o
      join memberships m on m.user_id = o.user_id and m.kind = 'MEMBER' and ${inForce.m}
      join memberships d on d.team_id = m.team_id and d.kind = 'LEAD' and ${inForce.d}
      where o.account_id = ${accountId}::uuid and o.kind = 'OWNER' and ${inForce.o}`;
  return sql`select id from users where role = ${capacity}`;
}

/** Who stands in where nobody holds a place: the next level up. */
const above: Partial<Record<Capacity, Capacity>> = { DIRECTOR: "VP", UNDERWRITER: "UW_MANAGER" };

/** The people a step asks, without those who may not: whoever asked, and who has signed before. */
export async function seatsOf(
  db: Db,
  capacity: Capacity,
  { accountId, without, committee }: { accountId: string; without: string[]; committee: Person[] },
): Promise<Person[]> {
  const people = await lent(
    db,
    (job) => job.$queryRaw<Person[]>`
      select u.id, u.name from users u where u.deactivated_at is null and u.id in (${holders(capacity, accountId, committee)})
        and u.id <> all (${without}::uuid[]) order by u.name`,
  );
  const next = above[capacity];
  return people.length || !next ? people : seatsOf(db, next, { accountId, without, committee });
}
