import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
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
       from account_people p where p.account_id = a.id and p.left_on is null) as theirs,
      (select coalesce(array_agg(distinct l.coverage), '{}') from lines l join line_terms t on t.line_id = l.id
       where l.account_id = a.id and business_day() between t.from_on and t.to_on
         and coalesce(l.terminated_on, 'infinity') >= business_day()) as coverages
    from accounts a left join account_standings s on s.account_id = a.id where a.id = ${accountId}::uuid`;
  const promises = await readPromises(db, viewer, sql`c.account_id = ${accountId}::uuid`);
  return {
    ...known!,
    lines: known!.coverages.map((coverage) => coverageNames[coverage]).sort(),
    promises: promises.filter(({ keptOn, droppedOn }) => !keptOn && !droppedOn),
  };
}
