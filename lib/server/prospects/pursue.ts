import "server-only";
import { missing, refuse } from "@/lib/errors";
import { type Db, lent, unremembered } from "../door";
import { hereToday } from "../firms/of-record";
import { sql } from "../sql";

/** One employer has one open pursuit: somebody else’s is refused with their name, and nothing more of it is told. */
export async function refusePursued(db: Db, ein: string) {
  // Held before it is asked, so that of two at once the second sees the first.
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext(${`employer ${ein}`}))`;
  const [other] = await lent(
    db,
    (job) => job.$queryRaw<{ owner: string }[]>`
      select u.name as owner from pursuits s join employers e on e.id = s.employer_id join users u on u.id = s.owner_id
      where e.ein = ${ein} and s.closed_on is null limit 1`,
  );
  if (other) refuse(`${other.owner} pursues this employer already. Ask them.`);
}

/** The employer of the public directory with this number, made of its filings where it is not there yet. */
export async function employerOf(db: Db, ein: string): Promise<{ id: string; name: string }> {
  return (await inDirectory(db, [ein])).get(ein) ?? missing();
}

/**
 * The employers of these numbers in the public directory, which takes in those it lacks from what they filed. That is
 * nobody’s to undo: others may deal with one by then, so no image of it is kept.
 */
export async function inDirectory(db: Db, eins: string[]): Promise<Map<string, { id: string; name: string }>> {
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('employer ' || ein)) from unnest(${eins}::text[]) as ein`;
  const found = await lent(db, (job) =>
    unremembered(
      job,
      () => job.$queryRaw<{ ein: string; id: string; name: string }[]>`
      with there as (
        select distinct on (e.ein) e.ein, e.id, e.name from employers e where e.ein = any (${eins}::text[])
          and e.merged_into_id is null and not exists (select from accounts a where a.employer_id = e.id) order by e.ein, e.id),
      made as (
        insert into employers (id, name, ein, naics, city, state, employees)
        select gen_random_uuid(), p.name, p.ein, p.business_code, p.city, p.state, p.employees from prospects p
        where p.ein = any (${eins}::text[]) and not exists (select from there t where t.ein = p.ein) returning ein, id, name)
      select ein, id, name from there union all select ein, id, name from made`,
    ),
  );
  return new Map(found.map(({ ein, ...employer }) => [ein, employer]));
}

type Open = { id: string; name: string; version: number; writable: boolean };

/** An open pursuit the viewer sees; whoever sees it in the book may change it. */
export async function openPursuit(db: Db, id: string): Promise<Open> {
  const [found] = await db.$queryRaw<Open[]>`
    select s.id, e.name, s.version, current_setting('role') = 'truebook_book' as writable
    from pursuits s join employers e on e.id = s.employer_id
    where s.id = ${id}::uuid and s.closed_on is null for update of s`;
  return found ?? missing();
}

const hourly = 60;

/** Who owns the account that this employer is, if one is; by its number, or as somebody said. */
export async function customerOwner(db: Db, viewerId: string, ein: string): Promise<string | null> {
  const [asked] = await lent(
    db,
    (job) => job.$queryRaw<{ times: number }[]>`
      select count(*)::int as times from audit_events where actor_id = ${viewerId}::uuid and subject_type = 'prospect'
        and ability = 'pursuit.add' and at > now() - interval '1 hour'`,
  );
  if ((asked?.times ?? 0) >= hourly) refuse("You have asked this sixty times within the hour. Ask again later.");
  const [owner] = await lent(
    db,
    (job) => job.$queryRaw<{ name: string }[]>`
      select u.name from accounts m join accounts a on a.id = coalesce(m.merged_into_id, m.id)
      join employers e on e.id = m.employer_id
      join account_access o on o.account_id = a.id and o.kind = 'OWNER' and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
      join users u on u.id = o.user_id
      where ${hereToday(sql`a`)} and (regexp_replace(e.ein, '\\D', '', 'g') = ${ein}
        or m.id in (select x.account_id from prospect_matches x where x.ein = ${ein} and x.same)) limit 1`,
  );
  return owner?.name ?? null;
}
