import "server-only";
import type { ImplementationRow } from "@/lib/implementations/facts";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";

const nameOf = (id: Sql) => sql`(select name from users where id = ${id})`;
/** Signed, or beside the signature already: what the checklist is about. What was closed without one has none. */
const afterYes = sql`(t.stage in ('SOLD_RENEWED', 'SOLD_WITH_CHANGES', 'PARTIAL_LOSS', 'CONTRACTING', 'OPEN_ENROLLMENT',
  'IMPLEMENTATION', 'EFFECTIVE', 'POST_RENEWAL', 'PG_SETTLEMENT', 'SL_SETTLEMENT', 'CLOSED')
  and (t.sold_rate is not null or t.decided_on is null))
  and (t.stage <> 'CLOSED' or i.id is not null)`;

/** Renewals with a decision after the yes, each with all that is known of it; `of` narrows renewals `r`. The next to take effect first. */
export const readImplementations = (db: Db, of: Sql) => db.$queryRaw<ImplementationRow[]>`
  select r.id as "renewalId", a.id as "accountId", a.name as account, r.effective_on::text as "effectiveOn",
    (select string_agg(p.name, ', ' order by p.name) from account_access x join users p on p.id = x.user_id
     where x.account_id = a.id and x.kind = 'OWNER'
       and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) as owner,
    a.id in (select writable_accounts()) as writable, business_day()::text as today, i.id is not null as begun,
    i.enrollment_from_on::text as "fromOn", i.enrollment_to_on::text as "toOn", i.presenter_id as "presenterId",
    ${nameOf(sql`i.presenter_id`)} as presenter, i.disclosure, i.disclosed_on::text as "disclosedOn", i.lessons,
    i.lessons_on::text as "lessonsOn", ${nameOf(sql`i.lessons_by_id`)} as "lessonsBy", k.tracks
  from renewals r join accounts a on a.id = r.account_id left join implementations i on i.renewal_id = r.id
  join lateral (
    select json_agg(json_build_object('id', t.id, 'kind', t.kind, 'coverage', l.coverage, 'planOption', l.plan_option,
      'stage', t.stage, 'decidedOn', t.decided_on, 'currentRate', t.current_rate::text, 'requiredRate', t.required_rate::text,
      'quotedRate', t.quoted_rate::text, 'soldRate', t.sold_rate::text, 'basis', coalesce(m.price_basis, 'PEPM'),
      'exhibits', coalesce((select json_agg(d.content order by d.number desc) from documents d
        where d.track_id = t.id and d.kind = 'RATE_EXHIBIT' and d.format = 'PDF'), '[]'),
      'before', (select json_build_object('contracts', e.contracts, 'members', e.members) from enrollment_months e
        where e.line_id = l.id and e.superseded_at is null and e.month = r.effective_on - interval '1 month'),
      'first', (select json_build_object('contracts', e.contracts, 'members', e.members) from enrollment_months e
        where e.line_id = l.id and e.superseded_at is null and e.month = r.effective_on),
      'steps', coalesce((select json_agg(json_build_object('id', s.id, 'code', s.code, 'keeper', s.keeper,
        'ownerId', s.owner_id, 'owner', ${nameOf(sql`s.owner_id`)}, 'dueOn', s.due_on, 'doneOn', s.done_on,
        'doneBy', ${nameOf(sql`s.done_by_id`)})) from implementation_steps s where s.track_id = t.id), '[]'),
      'papers', coalesce((select json_agg(json_build_object('id', p.id, 'kind', p.kind, 'sentOn', p.sent_on,
        'signedOn', p.signed_on) order by p.kind) from contract_papers p where p.track_id = t.id), '[]'),
      'audits', coalesce((select json_agg(json_build_object('tier', x.tier, 'loadedRate', trim_scale(x.loaded_rate)::text,
        'billedRate', trim_scale(x.billed_rate)::text, 'enrolled', x.enrolled, 'billedUnits', x.billed_units))
        from rate_audits x where x.track_id = t.id), '[]'))
      order by l.coverage <> 'MEDICAL', t.kind = 'STOP_LOSS', l.coverage, l.plan_option, t.id) as tracks
    from renewal_tracks t join lines l on l.id = t.line_id
    left join lateral (select price_basis from line_terms where line_id = l.id and from_on <= r.effective_on
      order by from_on desc limit 1) m on true
    where t.renewal_id = r.id and ${afterYes}) k on k.tracks is not null
  where ${of} order by r.effective_on, a.name, r.id`;

/** Who may be named for a step or an enrollment meeting: the account's team, and Operations. */
export const readKeepers = (db: Db, accountId: string) => db.$queryRaw<{ id: string; name: string }[]>`
  select id, name from users where deactivated_at is null and (role = 'OPERATIONS' or id in (
    select user_id from account_access where account_id = ${accountId}::uuid and kind <> 'UNDERWRITER'
      and business_day() between from_on and coalesce(to_on, 'infinity')))
  order by name, id`;
