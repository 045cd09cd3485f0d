/** The yardstick's statements. Each reads whatever its page shows, and answers with one value: the JSON to send. */
type Narrowing = { where?: string; order?: string; rows?: number };

/** Whose accounts, as anyone would write it without row security; $1 is the viewer's people, null for everyone. */
export const mine = (column: string) =>
  `($1::uuid[] is null or ${column} in (select account_id from account_access
     where user_id = any ($1) and current_date between from_on and coalesce(to_on, 'infinity')))`;

const inState = (state: string) =>
  `coalesce(sum(members) filter (where renews_on = day and season_state = '${state}'), 0)`;

const sums = `count(*) as accounts, sum(contracts) as contracts, sum(members) as members,
  sum(members_year_ago) as "membersYearAgo", sum(members_opening) as "membersOpening",
  sum(asc_contracts) as "ascContracts", sum(asc_members) as "ascMembers", sum(insured_members) as "insuredMembers",
  sum(insured_premium)::text as "insuredPremium", sum(stop_loss_premium)::text as "stopLossPremium",
  sum(asc_fees)::text as "ascFees", sum(target_fees)::text as "targetFees", sum(other_revenue)::text as "otherRevenue",
  sum(earned_premium)::text as "earnedPremium", sum(incurred_claims)::text as "incurredClaims",
  sum(stop_loss_earned)::text as "stopLossEarned", sum(stop_loss_claims)::text as "stopLossClaims",
  sum(products_held) as "productsHeld", sum(products_eligible) as "productsEligible",
  count(*) filter (where season_state = 'AT_RISK') as "atRisk", count(*) filter (where season_state = 'VERBAL') as verbal,
  coalesce(sum(members) filter (where season_state = 'AT_RISK'), 0) as "membersAtRisk",
  coalesce(sum(members) filter (where renews_on = day), 0) as "seasonMembers",
  ${inState("RETAINED")} as "seasonRetained", ${inState("VERBAL")} as "seasonVerbal", ${inState("OPEN")} as "seasonOpen",
  ${inState("AT_RISK")} as "seasonAtRisk", ${inState("LOST")} as "seasonLost",
  array_agg(distinct renews_on) as "renewsOn", max(as_of_month) as "asOfMonth", max(computed_at) as "computedAt"`;

const columns = `s.account_id as id, s.key, a.name, a.segment, a.funding, s.firm, s.owner, a.contracts, a.members,
  a.asc_members as "ascMembers", a.insured_members as "insuredMembers", a.members_year_ago as "membersYearAgo",
  a.members_opening as "membersOpening", a.sparkline, a.insured_premium::text as "insuredPremium",
  a.stop_loss_premium::text as "stopLossPremium", a.asc_fees::text as "ascFees", a.target_fees::text as "targetFees",
  a.other_revenue::text as "otherRevenue", a.earned_premium::text as "earnedPremium",
  a.incurred_claims::text as "incurredClaims", a.stop_loss_earned::text as "stopLossEarned",
  a.stop_loss_claims::text as "stopLossClaims", a.loss_ratio::text as "lossRatio", a.fee_adequacy::text as "feeAdequacy",
  a.renews_on as "renewsOn", a.term_ends_on as "termEndsOn", a.status, a.season_state as "seasonState",
  a.required_action::text as required, a.quoted_action::text as quoted, a.products,
  a.products_held as "productsHeld", a.products_eligible as "productsEligible", a.health_level as "healthLevel",
  a.health_letter as "healthLetter", a.health_reason as "healthReason", a.health,
  case when a.funding = 'SPLIT' then a.lines end as lines`;

export const usualOrder =
  "array_position(array['AT_RISK', 'OPEN', 'VERBAL', 'RETAINED', 'LOST'], season_state), members desc, name";

/** The Book: rows with their broker, AE, products and health; sums by group and of all; counts of the views; the frame. */
export const bookOf = ({ where = "true", order = usualOrder, rows = 60 }: Narrowing) => `
  with every as (
    select s.*, f.name as firm, u.name as owner, date_trunc('year', current_date)::date + interval '1 year' as day,
      case when season_state = 'RETAINED' then 'RENEWED' when season_state = 'LOST' then 'LOST'
        when renews_on <= date_trunc('year', current_date) + interval '1 year' then 'NOT_SIGNED' else 'LATER' end as key
    from account_standings s left join firms f on f.id = s.firm_id left join users u on u.id = s.owner_id
    where not s.lapsed and ${mine("s.account_id")}),
  narrowed as (select * from every where ${where}),
  shown as (select * from narrowed where key = 'NOT_SIGNED' order by ${order} limit ${rows})
  select json_build_object(
    'rows', (select json_agg(r) from (
      select ${columns} from shown s join account_standings a using (account_id)) r),
    'sums', (select json_agg(g) from (select key, ${sums} from narrowed group by grouping sets ((), (key))) g),
    'counts', (select json_build_array(count(*), count(*) filter (where renews_on = day),
      count(*) filter (where health_level = 'AT_RISK'),
      count(*) filter (where medical_funding in ('ASC', 'SPLIT') and fee_adequacy < 0.98),
      count(*) filter (where products_held < 5),
      count(*) filter (where term_ends_on <= current_date + interval '12 months')) from every),
    'owners', (select json_agg(json_build_object('id', u.id, 'name', u.name, 'team', t.name)) from users u
      left join memberships m on m.user_id = u.id and m.kind = 'MEMBER' and m.to_on is null left join teams t on t.id = m.team_id
      where u.id in (select owner_id from every)),
    'firms', (select json_agg(json_build_object('id', id, 'name', name)) from firms where id in (select firm_id from every)),
    'views', (select json_agg(json_build_object('id', id, 'name', name, 'state', state)) from saved_views
      where audience = 'ALL' or owner_id = $2),
    'targets', (select json_agg(json_build_object('kind', kind, 'value', value)) from targets
      where kind = 'NET_GROWTH' and year = extract(year from current_date) and superseded_at is null
        and ($1 is null or user_id = any ($1))),
    'pins', (select json_agg(json_build_object('label', label, 'href', href) order by position) from pins where user_id = $2),
    'notifications', (select json_agg(n) from (select id, title, href, created_at, read_at from notifications
      where user_id = $2 order by created_at desc limit 20) n))`;

const about = (table: string, more = "") =>
  `(select json_agg(t) from (select * from ${table} where account_id = $3 ${more}) t)`;

/** An account: its head, its people, lines with terms, 36 months, the renewal, service, tasks and story. $3 is its id. */
export const accountOf = `
  select json_build_object(
    'account', row_to_json(a), 'employer', row_to_json(e), 'standing', row_to_json(s),
    'team', (select json_agg(json_build_object('kind', x.kind, 'name', u.name)) from account_access x join users u on u.id = x.user_id
      where x.account_id = a.id and current_date between x.from_on and coalesce(x.to_on, 'infinity')),
    'firms', (select json_agg(json_build_object('role', b.role, 'name', f.name, 'from', b.from_on)) from brokers_of_record b
      join firms f on f.id = b.firm_id where b.account_id = a.id),
    'lines', (select json_agg(json_build_object('line', l,
      'terms', (select json_agg(t order by t.from_on desc) from line_terms t where t.line_id = l.id))) from lines l where l.account_id = a.id),
    'months', (select json_agg(m) from (
      select e.month, sum(e.members) filter (where l.coverage = 'MEDICAL') as members,
        sum(e.contracts) filter (where l.coverage = 'MEDICAL') as contracts,
        sum(r.premium) filter (where l.coverage in ('MEDICAL', 'STOP_LOSS')) as premium,
        sum(c.incurred) filter (where l.coverage in ('MEDICAL', 'STOP_LOSS')) as claims,
        sum(r.fees) filter (where l.coverage = 'MEDICAL') as fees
      from lines l join enrollment_months e on e.line_id = l.id and e.superseded_at is null
      left join revenue_months r on r.line_id = l.id and r.month = e.month and r.superseded_at is null
      left join claim_months c on c.line_id = l.id and c.month = e.month and c.superseded_at is null
      where l.account_id = a.id group by e.month order by e.month desc limit 36) m),
    'renewals', ${about("renewals")}, 'tracks', ${about("renewal_tracks")}, 'exposures', ${about("exposures")},
    'issues', ${about("service_issues")}, 'guarantees', ${about("guarantee_results")}, 'rfps', ${about("rfp_notices")},
    'events', ${about("relationship_events")}, 'lineEvents', ${about("line_events")}, 'tasks', ${about("tasks")},
    'trail', ${about("audit_events", "order by at desc limit 20")},
    'pins', (select json_agg(p) from pins p where p.user_id = $2),
    'notifications', (select json_agg(n) from notifications n where n.user_id = $2))
  from accounts a join employers e on e.id = a.employer_id join account_standings s on s.account_id = a.id
  where a.id = $3 and ${mine("a.id")}`;

export const edit = "update accounts set external_id = $1, version = version + 1 where id = $2";
