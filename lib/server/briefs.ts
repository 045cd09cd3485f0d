import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { missing } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { isAccount } from "./accounts-followed";
import type { Db } from "./door";
import { isFirm } from "./firms/followed";
import { hereToday, inForceToday, ofRecordToday, passedOn } from "./firms/of-record";
import { readPromises } from "./promise-list";
import { sql } from "./sql";

type Person = { name: string; title: string };
type Known = { name: string; renewsOn: Day | null; ours: Person[]; theirs: Person[]; coverages: Coverage[] };

/** What a customer’s brief is built from, and nothing else: names, lines in force, the next renewal, open promises. */
export async function readForCustomer(db: Db, viewer: Viewer, accountId: string) {
  const [known] = await db.$queryRaw<Known[]>`
    select a.name, s.renews_on::text as "renewsOn",
      (select coalesce(json_agg(distinct jsonb_build_object('name', u.name, 'title', coalesce(u.title, ''))), '[]')
       from account_access x join users u on u.id = x.user_id
       where x.account_id = a.id and x.kind in ('OWNER', 'TEAM')
         and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) as ours,
      (select coalesce(json_agg(json_build_object('name', p.name, 'title', coalesce(p.title, '')) order by p.name), '[]')
       from account_people p where ${isAccount(sql`p.account_id`, sql`a.id`)} and p.left_on is null) as theirs,
      (select coalesce(array_agg(distinct l.coverage), '{}') from lines l join line_terms t on t.line_id = l.id
       where l.account_id = a.id and business_day() between t.from_on and t.to_on
         and coalesce(l.terminated_on, 'infinity') >= business_day()) as coverages
    from accounts a left join account_standings s on s.account_id = a.id where a.id = ${accountId}::uuid`;
  const promises = await readPromises(db, viewer, sql`${isAccount(sql`c.account_id`, accountId)}`);
  return {
    ...known!,
    lines: known!.coverages.map((coverage) => coverageNames[coverage]).sort(),
    promises: promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn),
  };
}

type Served = { id: string; name: string; renewsOn: Day | null; coverages: Coverage[] };

/**
 * What a firm’s brief is built from, of what the viewer sees: the accounts it is of record for and their lines under its
 * letters, its people, who of us owns those accounts and who asks, and open promises.
 */
export async function readForFirm(db: Db, viewer: Viewer, firmId: string) {
  const [firm] = await db.$queryRaw<{ name: string; theirs: Person[]; ours: Person[] }[]>`
    select f.name,
      (select coalesce(json_agg(json_build_object('name', p.name, 'title', coalesce(p.title, '')) order by p.leads desc, p.name), '[]')
       from firm_people p where ${isFirm(sql`p.firm_id`, firmId)} and p.left_on is null) as theirs,
      (select coalesce(json_agg(distinct jsonb_build_object('name', u.name, 'title', coalesce(u.title, ''))), '[]') from users u
       where u.id = ${viewer.id}::uuid or u.id in (
         select s.owner_id from account_standings s join brokers_of_record b on b.account_id = s.account_id
         where ${isFirm(sql`b.firm_id`, firmId)} and not s.lapsed and ${ofRecordToday(sql`b`)})) as ours
    from firms f where f.id = ${firmId}::uuid and f.merged_into_id is null`;
  const accounts = await db.$queryRaw<Served[]>`
    select a.id, a.name, s.renews_on::text as "renewsOn", array_agg(distinct l.coverage) as coverages
    from brokers_of_record b join accounts a on a.id = b.account_id and ${hereToday(sql`a`)}
    join account_standings s on s.account_id = a.id
    join lines l on l.account_id = a.id and ${inForceToday(sql`l`)} and (l.id = b.line_id or b.line_id is null)
      and not ${passedOn(sql`b`, sql`l`)}
    where ${isFirm(sql`b.firm_id`, firmId)} and ${ofRecordToday(sql`b`)} group by a.id, a.name, s.renews_on order by a.name`;
  const promises = await readPromises(db, viewer, isFirm(sql`c.firm_id`, firmId));
  return {
    ...(firm ?? missing()),
    accounts: accounts.map(({ coverages, ...account }) => ({
      ...account,
      lines: coverages.map((coverage) => coverageNames[coverage]).sort(),
    })),
    promises: promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn),
  };
}
