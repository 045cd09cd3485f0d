import "server-only";
import { missing } from "@/lib/errors";
import { renewalDay } from "@/lib/format";
import { type NoticeMonths, noticeDue, noticeMonths } from "@/lib/terms/expiry";
import type { WallTerm } from "@/lib/terms/queries";
import { type Day, dateOf } from "@/lib/units/day";
import type { Db } from "./door";
import { firmOf } from "./firms/followed";
import { hereToday } from "./firms/of-record";
import { notify } from "./notify";
import { businessDayOf } from "./ownership-day";
import { sql } from "./sql";

/**
 * Every term of accounts in force, heaviest account first: what lines are guaranteed or capped, and what was agreed. What
 * goes on from one term of a line into the next is one; of a capped line the last day is its cap’s.
 */
export const readTerms = (db: Db) => db.$queryRaw<WallTerm[]>`
  with terms as (
    select a.id, null::uuid as "lineId", a.account_id, a.kind, a.signed, a.from_on, a.to_on, a.source
    from agreement_terms a
    union all
    select (array_agg(t.id order by t.from_on))[1], t.line_id, l.account_id, k.kind, true, min(t.from_on), k.until,
           'The line''s own terms'
    from line_terms t join lines l on l.id = t.line_id
    cross join lateral (select case when t.rate_cap is null then 'FEE_GUARANTEE' else 'RATE_CAP' end as kind,
      case when t.rate_cap is null then t.guaranteed_until else coalesce(t.guaranteed_until, t.to_on) end as until) k
    where k.until is not null group by t.line_id, l.account_id, k.kind, k.until)
  select terms.id, terms."lineId", a.id as "accountId", a.name as account, s.members, s.asc_fees::text as fees,
         terms.kind, terms.signed, terms.from_on::text as "fromOn", terms.to_on::text as "toOn", terms.source,
         f.name as firm, h.since::text as "firmSince"
  from terms
  join accounts a on a.id = terms.account_id
  join account_standings s on s.account_id = a.id
  left join firms f on f.id = s.firm_id
  left join (select o.account_id, ${firmOf(sql`o.firm_id`)} as firm_id, range_agg(daterange(o.from_on, o.to_on, '[]')) as days
    from brokers_of_record o left join lines l on l.id = o.line_id
    where (o.line_id is null or l.coverage = 'MEDICAL') and not o.quote_only and not o.contested and o.rescinded_on is null
      and o.from_on <= coalesce(o.to_on, o.from_on) group by 1, 2) b on b.account_id = a.id and b.firm_id = s.firm_id
  left join lateral (select lower(d) as since from unnest(b.days) d where d @> business_day()) h on true
  where terms.to_on >= business_day() and not s.lapsed
  order by s.members desc, a.name, a.id, terms.kind, terms.to_on, terms.id`;

export type FoundAgreement = {
  id: string;
  accountId: string;
  version: number;
  writable: boolean;
  fields: { kind: string; signed: boolean; fromOn: Day | null; toOn: Day; source: string };
};

/** A term about to be changed; locked until the transaction ends. */
export async function lockAgreement(db: Db, id: string): Promise<FoundAgreement> {
  const [found] = await db.$queryRaw<FoundAgreement[]>`
    select id, account_id as "accountId", version, account_id in (select writable_accounts()) as writable,
      json_build_object('kind', kind, 'signed', signed, 'fromOn', from_on, 'toOn', to_on, 'source', source) as fields
    from agreement_terms where id = ${id}::uuid`;
  if (!found) return missing();
  if (found.writable) await db.$queryRaw`select from agreement_terms where id = ${id}::uuid for update`;
  return found;
}

type Ending = { accountId: string; account: string; endsOn: Day; ownerId: string | null; leadId: string | null };

/**
 * Tells owners and who leads them 24, 18, 12 and 9 months before an account's last fee guarantee ends, each once, and at
 * the last asks the owner for the next one. For a job, which sees the whole book.
 */
export async function tellOfGuarantees(db: Db): Promise<number> {
  const today = await businessDayOf(db);
  const ending = await db.$queryRaw<Ending[]>`
    with ends as (
      select account_id, max(to_on) as ends_on from (
        select account_id, to_on from agreement_terms where kind = 'FEE_GUARANTEE' and signed
        union all
        select l.account_id, t.guaranteed_until from line_terms t join lines l on l.id = t.line_id
        where t.guaranteed_until is not null and t.rate_cap is null) g group by account_id)
    select a.id as "accountId", a.name as account, e.ends_on::text as "endsOn", o.id as "ownerId", o.manager_id as "leadId"
    from ends e join accounts a on a.id = e.account_id and ${hereToday(sql`a`)}
    left join account_access x on x.account_id = a.id and x.kind = 'OWNER'
      and business_day() between x.from_on and coalesce(x.to_on, 'infinity')
    left join users o on o.id = x.user_id and o.deactivated_at is null
    where e.ends_on >= business_day() and e.ends_on < business_day() + interval '25 months'`;
  const due = ending.flatMap((each) => {
    const months = noticeDue(each.endsOn, today);
    return months ? [{ ...each, months }] : [];
  });
  await notify(
    db,
    due.flatMap((each) =>
      [each.ownerId, each.leadId].flatMap((userId) => (userId ? [{ userId, ...noticeOf(each) }] : [])),
    ),
  );
  const last = due.filter(({ months, ownerId }) => ownerId && months === noticeMonths.at(-1));
  await db.task.createMany({
    data: last.map((each) => ({
      accountId: each.accountId,
      assigneeId: each.ownerId!,
      createdById: each.ownerId!,
      title: `Agree on fees after ${renewalDay(each.endsOn)}, when the guarantee ends`,
      dueOn: dateOf(today),
      source: sourceOf(each),
    })),
    skipDuplicates: true,
  });
  return due.length;
}

type Due = Ending & { months: NoticeMonths };
const sourceOf = ({ accountId, endsOn, months }: Due) => `fee guarantee ${accountId} ${endsOn} ${months}`;
const noticeOf = (each: Due) => ({
  accountId: each.accountId,
  kind: "TERM" as const,
  title: `Fee guarantee of ${each.account} ends ${renewalDay(each.endsOn)}, in ${each.months} months or less`,
  href: `/accounts/${each.accountId}?tab=lines`,
  source: sourceOf(each),
});
