import "server-only";
import type { AccountFacts } from "@/lib/accounts/facts";
import type { Day } from "@/lib/units/day";
import { Decimal } from "@/lib/units/decimal";
import { isAccount } from "./accounts-followed";
import type { Db } from "./door";
import { firmOf } from "./firms/followed";
import { type Sql, sql } from "./sql";

/** How JSON carries the facts: days and whole numbers as they are, decimals as text. */
type Written<T> = T extends Decimal
  ? string
  : T extends (infer E)[]
    ? Written<E>[]
    : T extends object
      ? { [K in keyof T]: Written<T[K]> }
      : T;

/**
 * The facts of these accounts in one statement: current versions only, and of the months those that a standing can ask
 * for as long as an account's figures are not half a year late. `then` are tables of another moment, for a `with`.
 */
export async function loadFacts(db: Db, ids: string[], today: Day, then?: Sql): Promise<AccountFacts[]> {
  const rows = await db.$queryRaw<{ facts: Written<AccountFacts> }[]>`
    ${then ? sql`with ${then}` : sql``} select jsonb_build_object(
      'id', a.id,
      'name', a.name,
      'lapsedOn', a.lapsed_on,
      'ownerId', (
        select o.user_id from account_access o
        where o.account_id = a.id and o.kind = 'OWNER'
          and ${today}::date between o.from_on and coalesce(o.to_on, 'infinity') limit 1),
      'firmId', (
        select ${firmOf(sql`b.firm_id`)} from brokers_of_record b
        left join lines l on l.id = b.line_id
        where b.account_id = a.id and not b.quote_only and not b.contested and b.rescinded_on is null
          and ${today}::date between b.from_on and coalesce(b.to_on, 'infinity')
        order by case when l.coverage = 'MEDICAL' then 0 when b.line_id is null then 1 else 2 end, b.role, b.from_on desc
        limit 1),
      'lines', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', l.id, 'coverage', l.coverage, 'planOption', l.plan_option,
          'startedOn', l.started_on, 'terminatedOn', l.terminated_on,
          'terms', coalesce((
            select jsonb_agg(jsonb_build_object(
              'funding', t.funding, 'priceBasis', t.price_basis, 'rate', t.rate::text,
              'targetRate', t.target_rate::text, 'poolingPoint', t.pooling_point::text,
              'guaranteedUntil', t.guaranteed_until, 'fromOn', t.from_on, 'toOn', t.to_on) order by t.from_on)
            from line_terms t where t.line_id = l.id), '[]'),
          'enrollment', coalesce((
            select jsonb_agg(jsonb_build_object('month', e.month, 'contracts', e.contracts, 'members', e.members) order by e.month)
            from enrollment_months e
            where e.line_id = l.id and e.superseded_at is null
              and e.month > ${today}::date - interval '20 months' and e.month <= ${today}::date), '[]'),
          'experience', coalesce((
            select jsonb_agg(jsonb_build_object('month', r.month, 'premium', r.premium::text, 'incurred', c.incurred::text))
            from revenue_months r
            join claim_months c on c.line_id = r.line_id and c.month = r.month and c.superseded_at is null
            join line_terms t on t.line_id = r.line_id and t.funding = 'INSURED' and r.month between t.from_on and t.to_on
            where r.line_id = l.id and r.superseded_at is null
              and r.month > ${today}::date - interval '20 months' and r.month <= ${today}::date), '[]')))
        from lines l where l.account_id = a.id), '[]'),
      'renewals', coalesce((
        select jsonb_agg(jsonb_build_object(
          'id', n.id, 'effectiveOn', n.effective_on, 'outcome', n.outcome, 'decidedOn', n.decided_on, 'headline', n.headline,
          'tracks', coalesce((
            select jsonb_agg(jsonb_build_object(
              'lineId', t.line_id, 'kind', t.kind, 'stage', t.stage, 'currentRate', t.current_rate::text,
              'requiredRate', t.required_rate::text, 'quotedRate', t.quoted_rate::text,
              'releasedRate', t.released_rate::text, 'soldRate', t.sold_rate::text, 'decidedOn', t.decided_on))
            from renewal_tracks t where t.renewal_id = n.id), '[]')))
        from renewals n where n.account_id = a.id and n.effective_on > ${today}::date - interval '13 months'), '[]'),
      'exposures', coalesce((
        select jsonb_object_agg(x.kind, x.value) from (
          select distinct on (e.kind) e.kind, e.value::text from exposures e
          where e.account_id = a.id and e.as_of <= ${today}::date order by e.kind, e.as_of desc) x), '{}'),
      'issues', coalesce((
        select jsonb_agg(jsonb_build_object(
          'what', s.what, 'severity', s.severity, 'openedOn', s.opened_on, 'escalatedOn', s.escalated_on) order by s.opened_on)
        from service_issues s where ${isAccount(sql`s.account_id`, sql`a.id`)} and s.closed_on is null), '[]'),
      'guarantees', coalesce((
        select jsonb_agg(jsonb_build_object('metric', g.metric, 'quarter', g.quarter, 'met', g.met))
        from guarantee_results g where g.account_id = a.id and g.quarter > ${today}::date - interval '12 months'), '[]'),
      'rfps', coalesce((
        select jsonb_agg(jsonb_build_object(
          'receivedOn', p.received_on, 'effectiveOn', p.effective_on, 'status', p.status, 'dissatisfied', p.dissatisfied,
          'nextStep', p.next_step, 'nextOn', p.next_on) order by p.received_on desc)
        from rfp_notices p where p.account_id = a.id and p.effective_on > ${today}::date), '[]'),
      'relationships', coalesce((
        select jsonb_agg(jsonb_build_object('kind', v.kind, 'happenedOn', v.happened_on))
        from (
          select kind, happened_on from relationship_events where account_id = a.id
          union all
          -- Medical passed from one firm to another by a letter: known from the day it came.
          select 'CONSULTANT_CHANGE', b.received_on from brokers_of_record b left join lines l on l.id = b.line_id
          where b.account_id = a.id and coalesce(l.coverage, 'MEDICAL') = 'MEDICAL' and b.received_on <= ${today}::date
            and not b.quote_only and not b.contested and b.rescinded_on is null and coalesce(b.to_on, 'infinity') >= b.from_on
            and exists (select from brokers_of_record o where o.account_id = a.id and ${firmOf(sql`o.firm_id`)} <> ${firmOf(sql`b.firm_id`)}
              and (o.line_id is null or o.line_id = b.line_id) and o.from_on < b.from_on
              and coalesce(o.to_on, 'infinity') >= b.from_on - 1 and not o.quote_only and not o.contested and o.rescinded_on is null)
        ) v), '[]'),
      'override', (
        select jsonb_build_object('level', h.level, 'reason', h.reason, 'byId', h.set_by_id, 'expiresOn', h.expires_on)
        from health_overrides h where h.account_id = a.id and h.ended_at is null and h.expires_on >= ${today}::date
        order by h.set_at desc limit 1)
    ) as facts
    from accounts a where a.id = any (${ids}::uuid[])`;
  return rows.map(({ facts }) => read(facts));
}

const exactly = (text: string) => new Decimal(text);
const orNone = (text: string | null) => (text === null ? null : exactly(text));

function read(facts: Written<AccountFacts>): AccountFacts {
  return {
    ...facts,
    exposures: Object.fromEntries(Object.entries(facts.exposures).map(([kind, value]) => [kind, exactly(value)])),
    lines: facts.lines.map((line) => ({
      ...line,
      terms: line.terms.map((term) => ({
        ...term,
        rate: exactly(term.rate),
        targetRate: orNone(term.targetRate),
        poolingPoint: orNone(term.poolingPoint),
      })),
      experience: line.experience.map(({ month, premium, incurred }) => ({
        month,
        premium: exactly(premium),
        incurred: exactly(incurred),
      })),
    })),
    renewals: facts.renewals.map((renewal) => ({
      ...renewal,
      tracks: renewal.tracks.map((track) => ({
        ...track,
        currentRate: exactly(track.currentRate),
        requiredRate: orNone(track.requiredRate),
        quotedRate: orNone(track.quotedRate),
        releasedRate: orNone(track.releasedRate),
        soldRate: orNone(track.soldRate),
      })),
    })),
  };
}
