-- What must always be true of the book, whoever writes it. schema.prisma cannot express these;
-- tests/prisma/catalogue.test.ts lists them by name.
create extension if not exists btree_gist;
create extension if not exists pg_trgm;

-- Vocabularies ------------------------------------------------------------------------------------------------------
alter table users
  add constraint users_role_check check (role in ('AE', 'DIRECTOR', 'VP', 'UNDERWRITER', 'UW_MANAGER', 'OPERATIONS', 'ADMIN')),
  add constraint users_email_check check (email = lower(email) and email like '%_@_%');
alter table invitations add constraint invitations_purpose_check check (purpose in ('INVITE', 'RESET'));
alter table memberships
  add constraint memberships_kind_check check (kind in ('LEAD', 'MEMBER')),
  add constraint memberships_grade_check check (grade in ('JUNIOR', 'SENIOR'));
alter table firms add constraint firms_kind_check
  check (kind in ('GLOBAL_CONSULTANT', 'NATIONAL', 'REGIONAL', 'BROKER', 'PUBLIC_SECTOR', 'TAFT_HARTLEY'));
alter table account_access add constraint account_access_kind_check
  check (kind in ('OWNER', 'TEAM', 'COVER', 'UNDERWRITER', 'SPLIT'));
alter table brokers_of_record add constraint brokers_of_record_role_check check (role in ('BROKER', 'CONSULTANT'));
alter table lines add constraint lines_coverage_check check (coverage in ('MEDICAL', 'PHARMACY', 'DENTAL', 'VISION',
  'STOP_LOSS', 'BEHAVIORAL', 'CARE_MANAGEMENT', 'SPENDING_ACCOUNTS', 'GROUP_MEDICARE', 'ANCILLARY'));
alter table line_terms add constraint line_terms_funding_check check (funding in ('INSURED', 'ASC'));
alter table line_events add constraint line_events_kind_check check (kind in ('CONVERSION', 'GAP', 'EXTENSION',
  'SLICE_WON', 'SLICE_LOST', 'PARTIAL_TERMINATION', 'LAYOFF', 'PLAN_CHANGE'));
alter table renewals add constraint renewals_outcome_check check (outcome in ('RENEWED', 'LAPSING', 'LAPSED', 'PARTIAL'));
alter table renewal_tracks
  add constraint renewal_tracks_kind_check check (kind in ('INSURED', 'FEE', 'STOP_LOSS')),
  add constraint renewal_tracks_stage_check check (stage in ('PLANNING', 'RFP_WATCH', 'PRE_RENEWAL_REVIEW', 'DATA_CUT',
    'UW_FORMULA', 'INTERNAL_REVIEW', 'APPROVAL', 'FEE_PROPOSAL', 'FEE_RELEASED', 'EXPECTED_CLAIMS', 'SL_PRELIM',
    'SL_DISCLOSURE', 'SL_FIRM', 'RELEASED', 'NEGOTIATION', 'DECISION', 'VERBAL', 'SOLD_RENEWED', 'SOLD_WITH_CHANGES',
    'PARTIAL_LOSS', 'LOST', 'CONTRACTING', 'OPEN_ENROLLMENT', 'IMPLEMENTATION', 'EFFECTIVE', 'POST_RENEWAL',
    'PG_SETTLEMENT', 'SL_SETTLEMENT', 'EXTENDED', 'WITHDRAWN', 'CLOSED'));
alter table exposures add constraint exposures_kind_check check (kind in ('ELIGIBLE_EMPLOYEES', 'MEDICARE_RETIREES',
  'OUT_OF_STATE_SHARE', 'LARGEST_SITE_EMPLOYEES', 'HDHP_OFFERED', 'GLP1_COVERED', 'EXPATRIATES'));
alter table service_issues add constraint service_issues_severity_check check (severity in ('LOW', 'MEDIUM', 'HIGH'));
alter table rfp_notices add constraint rfp_notices_status_check
  check (status in ('OPEN', 'FINALIST', 'WON', 'LOST', 'WITHDRAWN'));
alter table relationship_events add constraint relationship_events_kind_check
  check (kind in ('CONSULTANT_CHANGE', 'SPONSOR_CHANGE', 'BUYER_LOSS', 'SINGLE_THREADED', 'EXECUTIVE_MEETING'));
alter table health_overrides
  add constraint health_overrides_level_check check (level in ('GOOD', 'WATCH', 'AT_RISK')),
  add constraint health_overrides_reason_check check (length(trim(reason)) >= 10);
alter table account_standings
  add constraint account_standings_funding_check check (funding in ('INSURED', 'ASC', 'SPLIT')),
  add constraint account_standings_state_check check (season_state in ('RETAINED', 'VERBAL', 'OPEN', 'AT_RISK', 'LOST')),
  add constraint account_standings_level_check check (health_level in ('GOOD', 'WATCH', 'AT_RISK')),
  add constraint account_standings_letter_check check (health_letter in ('S', 'R', 'P', 'M'));
alter table saved_views add constraint saved_views_audience_check
  check (audience in ('ME', 'TEAM', 'ALL') and (audience = 'TEAM') = (team_id is not null));
alter table targets
  add constraint targets_kind_check check (kind in ('MEMBERS', 'NET_GROWTH', 'INSURED_PREMIUM', 'INSURED_MARGIN',
    'LOSS_RATIO', 'ASC_FEES', 'FEE_ADEQUACY', 'CROSS_SELL', 'RELIEF_BUDGET')),
  add constraint targets_scope_check check (num_nonnulls(user_id, team_id) = 1);
-- A key keeps its family: whoever may set one family must not reach another's key by relabelling it.
alter table settings add constraint settings_family_check check (family in ('AUTHORITY', 'CATALOGUE')),
  add constraint settings_one_family exclude using gist (key with =, family with <>);
alter table imports add constraint imports_status_check check (status in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'UNDONE'));
alter table import_rows add constraint import_rows_outcome_check
  check (outcome in ('CREATE', 'UPDATE', 'UNCHANGED', 'REJECT'));
alter table audit_events add constraint audit_events_kind_check
  check (kind in ('BOOK', 'PEOPLE', 'SETTINGS', 'IMPORT', 'REFUSAL'));

-- Arithmetic and calendar -------------------------------------------------------------------------------------------
alter table enrollment_months
  add constraint enrollment_months_counts_check check (members >= contracts and contracts >= 0),
  add constraint enrollment_months_month_check check (extract(day from month) = 1);
alter table revenue_months add constraint revenue_months_month_check check (extract(day from month) = 1);
alter table claim_months add constraint claim_months_month_check check (extract(day from month) = 1);
alter table team_months add constraint team_months_counts_check check (members >= contracts and retained <= opening);
alter table person_months add constraint person_months_counts_check check (members >= contracts and retained <= opening);
alter table line_terms
  add constraint line_terms_dates_check check (from_on <= to_on and extract(day from to_on + 1) = 1),
  add constraint line_terms_rate_check check (rate >= 0 and target_rate > 0),
  -- The price basis must match the funding and the coverage.
  add constraint line_terms_basis_check check (case
    when price_basis = 'INCLUDED' then rate = 0 and coverage not in ('MEDICAL', 'STOP_LOSS')
    when coverage = 'STOP_LOSS' then funding = 'INSURED' and price_basis = 'PEPM'
    when funding = 'ASC' then price_basis = 'PEPM'
    when coverage in ('DENTAL', 'VISION') then price_basis = 'TIER'
    when coverage = 'ANCILLARY' then price_basis = 'PEPM'
    else price_basis = 'PMPM' end),
  add constraint line_terms_shares_check check (commission between 0 and 1 and rate_cap between -1 and 1),
  -- One funding a month: terms of a line never overlap.
  add constraint line_terms_no_overlap exclude using gist (line_id with =, daterange(from_on, to_on, '[]') with &&);
alter table lines add constraint lines_dates_check check (terminated_on >= started_on - 1);
alter table account_access
  add constraint account_access_dates_check check (to_on is null or to_on >= from_on),
  add constraint account_access_credit_check check (credit > 0 and credit <= 1),
  add constraint account_access_one_owner exclude using gist
    (account_id with =, daterange(from_on, to_on, '[]') with &&) where (kind = 'OWNER');
alter table memberships add constraint memberships_dates_check check (to_on is null or to_on >= from_on),
  add constraint memberships_one_team exclude using gist
    (user_id with =, daterange(from_on, to_on, '[]') with &&) where (kind = 'MEMBER');
alter table delegations
  add constraint delegations_dates_check check (to_on is null or to_on >= from_on),
  add constraint delegations_two_people check (from_user_id <> to_user_id);
alter table brokers_of_record
  add constraint brokers_of_record_dates_check check (to_on is null or to_on >= from_on - 1),
  add constraint brokers_of_record_one exclude using gist
    (account_id with =, coalesce(line_id, account_id) with =, role with =, daterange(from_on, to_on, '[]') with &&)
    where (not quote_only and not contested);
alter table renewals
  add constraint renewals_lost_reason_check check (outcome is distinct from 'LAPSED' or reason is not null),
  add constraint renewals_decided_check check ((outcome is null) = (decided_on is null));
alter table renewal_tracks
  -- A sold rate must exist before the status says sold.
  add constraint renewal_tracks_sold_check check (stage not in ('SOLD_RENEWED', 'SOLD_WITH_CHANGES') or sold_rate is not null),
  add constraint renewal_tracks_rates_check check (current_rate >= 0 and required_rate >= 0 and quoted_rate >= 0
    and released_rate >= 0 and sold_rate >= 0);
alter table service_issues add constraint service_issues_dates_check
  check (closed_on >= opened_on and due_on >= opened_on and escalated_on >= opened_on);
alter table guarantee_results add constraint guarantee_results_quarter_check
  check (extract(day from quarter) = 1 and extract(month from quarter) in (1, 4, 7, 10));
alter table health_overrides add constraint health_overrides_expiry_check check (expires_on <= (set_at at time zone 'UTC')::date + 61);
alter table files add constraint files_size_check check (size between 0 and 209715200),
  add constraint files_parent_check check (num_nonnulls(account_id, import_id) = 1);
alter table pins add constraint pins_href_check check (href like '/%');
alter table notifications add constraint notifications_href_check check (href like '/%');

-- One current version of a month. -----------------------------------------------------------------------------------
create unique index enrollment_months_current on enrollment_months (line_id, month) where superseded_at is null;
create unique index revenue_months_current on revenue_months (line_id, month) where superseded_at is null;
create unique index claim_months_current on claim_months (line_id, month) where superseded_at is null;
create unique index targets_current on targets (kind, coalesce(user_id, team_id), year) where superseded_at is null;
create unique index teams_lead on memberships (team_id) where kind = 'LEAD' and to_on is null;

-- A restated month closes the version it replaces; nothing else may touch a recorded month (see the column grants).
create function supersede_month() returns trigger language plpgsql as $$
begin
  execute format('update %I.%I set superseded_at = $1 where line_id = $2 and month = $3 and superseded_at is null',
    tg_table_schema, tg_table_name) using new.recorded_at, new.line_id, new.month;
  return new;
end
$$;
create trigger supersede before insert on enrollment_months for each row
  when (new.superseded_at is null) execute function supersede_month();
create trigger supersede before insert on revenue_months for each row
  when (new.superseded_at is null) execute function supersede_month();
create trigger supersede before insert on claim_months for each row
  when (new.superseded_at is null) execute function supersede_month();

-- The trail, a partition a month. -----------------------------------------------------------------------------------
create table audit_events_rest partition of audit_events default;
create function make_audit_partitions(first_month date, months integer) returns void language plpgsql as $$
declare
  month date;
  partition text;
begin
  for month in select generate_series(date_trunc('month', first_month), first_month + make_interval(months => months - 1), '1 month') loop
    partition := 'audit_events_' || to_char(month, 'YYYY_MM');
    if to_regclass(partition) is null then
      execute format('create table %I partition of audit_events for values from (%L) to (%L)',
        partition, month, month + interval '1 month');
      execute format('alter table %I enable row level security, force row level security', partition);
    end if;
  end loop;
end
$$;
select make_audit_partitions(date '2026-11-01', 38);
