import "server-only";
import type { opportunityFound, renewalFound, rfpFound } from "@/lib/search/found";
import type { Db } from "../door";
import { kept, type Sql, sql } from "../sql";
import { lookUp, most } from "./likeness";

type Renewal = Parameters<typeof renewalFound>[0];
type Opportunity = Parameters<typeof opportunityFound>[0];
type Rfp = Parameters<typeof rfpFound>[0];

/** Whose an opportunity or RFP `of` is: the account’s or employer’s name, and what it was called before a merge. */
const party = (of: Sql) => sql`(
  select a.name, case when m.id <> a.id then m.name end as once
  from accounts m join accounts a on a.id = coalesce(m.merged_into_id, m.id) where m.id = ${of}.account_id
  union all select e.name, null from pursuits s join employers e on e.id = s.employer_id where s.id = ${of}.pursuit_id)`;

/** The renewal each account is at, by the account's name, its day or the word itself; the soonest of those alike first. */
export const findRenewals = (db: Db, q: string) =>
  lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`r.said`, q);
    return db.$queryRaw<Renewal[]>`${kept}
      select r.id, r.name, r.effective_on::text as "effectiveOn", r.outcome from (
        select x.id, a.name, x.effective_on, x.outcome,
          a.name || ' renewal ' || to_char(x.effective_on, 'FMMM/FMDD/YYYY') as said
        from accounts a left join account_standings s on s.account_id = a.id cross join lateral (
          select r.id, r.effective_on, r.outcome from renewals r where r.account_id = a.id
          order by r.id is distinct from s.renewal_id, r.outcome is not null, abs(r.effective_on - business_day())
          limit 1) x) r
      where ${holds} order by ${rank} desc, r.outcome is not null, r.effective_on, r.name, r.id limit ${most}`;
  });

/** Opportunities by the account or employer they are of and the products sold; the open ones first. `names`: of products. */
export const findOpportunities = (db: Db, q: string, names: Record<string, string>) =>
  lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`o.said`, q);
    return db.$queryRaw<Opportunity[]>`${kept}
      select o.id, o.name, o.stage, o.codes, o.effective_on::text as "effectiveOn" from (
        select o.id, o.stage, o.closed_on, o.effective_on, x.name, p.codes, concat_ws(' ', x.name, x.once, p.words, 'opportunity') as said
        from opportunities o
        cross join lateral ${party(sql`o`)} x
        cross join lateral (
          select array_agg(j.p ->> 'code' order by j.at) as codes,
            coalesce(string_agg(${JSON.stringify(names)}::jsonb ->> (j.p ->> 'code'), ' ' order by j.at), '') as words
          from jsonb_array_elements(o.products) with ordinality j(p, at)) p) o
      where ${holds} order by o.closed_on is not null, ${rank} desc, o.effective_on nulls last, o.name, o.id limit ${most}`;
  });

/** RFPs by the account or employer they are of, what is asked for, or the word itself; the open ones first. */
export const findRfps = (db: Db, q: string) =>
  lookUp(q, (likeness) => {
    const { holds, rank } = likeness(sql`r.said`, q);
    return db.$queryRaw<Rfp[]>`${kept}
      select r.id, r.name, r.subject, r.stage, r.due_on::text as "dueOn" from (
        select r.id, r.subject, r.stage, r.closed_on, r.due_on, x.name, concat_ws(' ', x.name, x.once, 'RFP', r.subject) as said
        from rfps r cross join lateral ${party(sql`r`)} x) r
      where ${holds} order by r.closed_on is not null, ${rank} desc, r.due_on nulls last, r.name, r.id limit ${most}`;
  });
