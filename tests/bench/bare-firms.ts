import { mine, usualOrder } from "./bare-sql";

/** What stands around every page, told by the same statement of `seen`: pins, notifications, whose accounts there are, the season, what waits. */
export const shell = `'viewer', (select json_build_object('name', u.name, 'role', u.role) from users u where u.id = $2),
    'pins', (select json_agg(p) from pins p where p.user_id = $2),
    'notifications', (select json_agg(n) from (select * from notifications where user_id = $2 order by created_at desc limit 12) n),
    'unread', (select count(*) from notifications where user_id = $2 and read_at is null),
    'waiting', (select count(*) from approvals p where p.status = 'OPEN' and p.expires_on >= current_date
      and p.id in (select approval_id from approval_turns where user_id = $2)),
    'owners', (select json_agg(json_build_object('id', u.id, 'name', u.name, 'team', t.name) order by u.name) from users u
      left join memberships m on m.user_id = u.id and m.kind = 'MEMBER' and m.to_on is null left join teams t on t.id = m.team_id
      where u.id in (select owner_id from seen where not lapsed)),
    'season', (select json_agg(g) from (select season_state, sum(members) as members from seen
      where not lapsed and renews_on = date_trunc('year', current_date)::date + interval '1 year' group by 1) g)`;
const stands = "b.from_on <= current_date and current_date <= coalesce(b.to_on, 'infinity') and b.rescinded_on is null";

/** A firm: its accounts and what they come to, promises, relief, rivals, letters, scorecard, people and licences. $3 is its id. */
export const firmOf = `
  with seen as (select s.* from account_standings s where ${mine("s.account_id")}),
  behind as (select s.* from seen s where exists (select from brokers_of_record b
    where b.account_id = s.account_id and b.firm_id = $3 and ${stands}) and not s.lapsed),
  tracks as (
    select t.*, r.effective_on, s.name, s.insured_members, s.firm_id from renewal_tracks t join renewals r on r.id = t.renewal_id
    join seen s on s.account_id = t.account_id where t.required_rate is not null and t.quoted_rate is not null),
  had as (select distinct s.account_id, s.lapsed from brokers_of_record b join seen s on s.account_id = b.account_id
    where b.firm_id = $3 and b.from_on <= current_date - 365 and current_date - 365 <= coalesce(b.to_on, 'infinity'))
  select json_build_object(
    'firm', row_to_json(f),
    'accounts', (select json_agg(a) from (select b.account_id, b.name, b.funding, b.members, b.renews_on, b.status, b.required_action,
      b.quoted_action, b.health_level, b.health_letter, b.health_reason, u.name as owner
      from behind b left join users u on u.id = b.owner_id order by b.members desc limit 30) a),
    'money', (select json_build_object('members', sum(members) filter (where firm_id = $3), 'book', sum(members), 'accounts', count(*),
      'premium', sum(insured_premium) filter (where firm_id = $3), 'earned', sum(earned_premium) filter (where firm_id = $3),
      'incurred', sum(incurred_claims) filter (where firm_id = $3), 'fees', sum(asc_fees) filter (where firm_id = $3),
      'target', sum(target_fees) filter (where firm_id = $3)) from seen where not lapsed),
    'promises', (select json_agg(p) from (select c.*, a.name as account, u.name as owner from commitments c
      left join accounts a on a.id = c.account_id join users u on u.id = c.owner_id
      where c.firm_id = $3 and (c.account_id is null or ${mine("c.account_id")}) order by c.due_on) p),
    'people', (select json_agg(p) from (select p.*, (select max(happened_on) from interactions i
      where p.id = any (i.firm_person_ids)) as touched,
      (select json_agg(t order by t.noted_on desc) from firm_stances t where t.person_id = p.id) as history from firm_people p where p.firm_id = $3 order by p.name) p),
    'relief', (select json_agg(t) from (select account_id, name, effective_on, sum((required_rate - quoted_rate) * insured_members * 12) as dollars
      from tracks where firm_id = $3 and kind = 'INSURED' and effective_on > current_date group by 1, 2, 3 order by 4 desc limit 20) t),
    'given', (select json_build_array(count(*), sum((required_rate - quoted_rate) * insured_members * 12)) from tracks
      where firm_id = $3 and kind = 'INSURED' and effective_on > current_date),
    'all', (select sum((required_rate - quoted_rate) * insured_members) / nullif(sum(current_rate * insured_members), 0) from tracks
      where kind = 'INSURED' and effective_on > current_date),
    'rivals', (select json_agg(q) from (select q.*, s.name from competitor_quotes q join seen s on s.account_id = q.account_id
      where (q.firm_id = $3 or s.firm_id = $3) and q.heard_on > current_date - 365) q),
    'letters', (select json_agg(l) from (select b.*, s.name from brokers_of_record b join seen s on s.account_id = b.account_id
      where b.firm_id = $3 and b.from_on > current_date - 365 order by b.from_on desc limit 20) l),
    'quotes', (select json_build_array(count(*), count(*) filter (where decided_on is not null), count(sold_rate)) from tracks
      where firm_id = $3 and released_on > current_date - 365),
    'block', (select json_build_array(sum(e.members), sum(e.members) filter (where not h.lapsed)) from had h
      join lines l on l.account_id = h.account_id and l.coverage = 'MEDICAL'
      join enrollment_months e on e.line_id = l.id and e.superseded_at is null
        and e.month = date_trunc('month', current_date - interval '13 months')),
    'rfps', (select count(*) from rfp_notices n join behind b on b.account_id = n.account_id where n.received_on > current_date - 365),
    'held', (select json_build_array(sum(products_held), count(*)) from behind),
    'licences', (select json_agg(l) from firm_licences l where l.firm_id = f.id),
    'unappointed', (select json_agg(distinct a.situs) from behind b join accounts a on a.id = b.account_id
      where a.situs is not null and not exists (select from firm_licences l where l.firm_id = f.id and l.state = a.situs
        and l.appointed_on <= current_date and coalesce(l.appointment_ends_on, 'infinity') >= current_date)),
    'merged', (select json_agg(m.name) from firms m where m.merged_into_id = f.id),
    'meeting', (select json_agg(m) from (select m.title, m.starts_at from meetings m join firm_people p on lower(p.email) = any (m.invited)
      where p.firm_id = $3 and m.user_id = $2 and m.ends_at > now() order by m.starts_at limit 1) m), ${shell})
  from firms f where f.id = $3`;

const wave = `case when s.season_state = 'RETAINED' then 2 when s.season_state = 'LOST' then 3
  when s.renews_on <= date_trunc('year', current_date) + interval '1 year' then 0 else 1 end`;

/**
 * The people of an account with what is known of them, beside what its page says on every tab: where it stands in the
 * list one came from and its neighbours there, who works on it, its firms, which days it can be seen as of. $3 is its id.
 */
export const peopleOf = `
  with seen as materialized (
    select s.account_id, s.name, s.owner_id, s.members, s.renews_on, s.season_state, s.lapsed
    from account_standings s where ${mine("s.account_id")}),
  listed as materialized (
    select s.account_id, row_number() over w as position, lag(s.account_id) over w as previous, lead(s.account_id) over w as next
    from seen s where not s.lapsed window w as (order by ${wave}, ${usualOrder}))
  select json_build_object(
    'place', (select json_build_object('position', position, 'previous', previous, 'next', next, 'total', (select count(*) from listed))
      from listed where account_id = $3),
    'pictures', (select json_agg(json_build_object('kind', kind, 'on', taken_on) order by as_at desc) from pictures),
    'override', (select u.name from health_overrides o join users u on u.id = o.set_by_id
      where o.account_id = a.id and o.ended_at is null and o.expires_on >= current_date limit 1),
    'bounds', (select value from settings where key = 'thresholds' and from_on <= current_date order by version desc limit 1),
    'lines', (select count(*) from lines l where l.account_id = a.id),
    'backup', (select u.name from users u where u.id = a.backup_id and u.deactivated_at is null),
    'account', row_to_json(a), 'employer', row_to_json(e), 'standing', row_to_json(s),
    'team', (select json_agg(json_build_object('kind', x.kind, 'name', u.name)) from account_access x join users u on u.id = x.user_id
      where x.account_id = a.id and current_date between x.from_on and coalesce(x.to_on, 'infinity')),
    'firms', (select json_agg(json_build_object('role', b.role, 'name', f.name)) from brokers_of_record b
      join firms f on f.id = b.firm_id where b.account_id = a.id),
    'people', (select json_agg(p) from (select p.*, c.name as counterpart, b.name as backup,
        (select json_agg(t order by t.noted_on desc) from stances t where t.person_id = p.id) as history,
        (select max(happened_on) from interactions i where i.account_id = a.id and p.id = any (i.account_person_ids)) as touched,
        (select json_agg(c) from commitments c where c.account_person_id = p.id and c.kept_on is null and c.dropped_on is null) as next
      from account_people p left join users c on c.id = p.counterpart_id left join users b on b.id = p.backup_id
      where p.account_id = a.id order by p.left_on is not null, p.power, p.name) p),
    'colleagues', (select json_agg(json_build_object('id', u.id, 'name', u.name)) from users u where u.deactivated_at is null),
    'promises', (select json_agg(c) from commitments c where c.account_id = a.id),
    'issues', (select count(*) from service_issues i where i.account_id = a.id and i.closed_on is null),
    'exposures', (select json_agg(x) from exposures x where x.account_id = a.id), ${shell})
  from accounts a join employers e on e.id = a.employer_id join account_standings s on s.account_id = a.id
  where a.id = $3 and ${mine("a.id")}`;
