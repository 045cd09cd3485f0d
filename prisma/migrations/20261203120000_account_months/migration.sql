-- Medical members of an account in a month, kept as its lines' months are recorded, closed and taken back: in the same
-- statement, whoever writes, so that the sum is never older than what it sums. The account is the unit because it is the
-- unit of sight: a reader adds up the accounts they may see, by the policy they are seen by, and nothing else. As of a
-- past day the versions are counted themselves.
CREATE TABLE "account_months" (
    "account_id" UUID NOT NULL,
    "month" DATE NOT NULL,
    "members" INTEGER NOT NULL,

    CONSTRAINT "account_months_pkey" PRIMARY KEY ("month","account_id")
);
CREATE INDEX "account_months_account_id_idx" ON "account_months"("account_id");
ALTER TABLE "account_months" ADD CONSTRAINT "account_months_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
-- All a sum over accounts reads of them.
create index account_months_members on account_months (month, account_id) include (members) where members <> 0;
drop index enrollment_months_january;

call seen_through_account('account_months');
create policy counted_once on account_months as restrictive for select
  to truebook_book, truebook_case, truebook_all, truebook_job using (account_id <> all (array(select merged_accounts())));
-- Nobody writes a total, a job neither: only the functions below, which run as a role that is nobody's to become. It sees
-- accounts that are merged into others too, whose months are hidden and not gone.
revoke insert, update, delete on account_months from truebook_job;
do $$
begin
  if not exists (select from pg_roles where rolname = 'truebook_count') then
    create role truebook_count nologin;
  end if;
  if not pg_has_role(current_user, 'truebook_count', 'SET') then
    grant truebook_count to current_user with inherit false, set true;
  end if;
end
$$;
grant usage on schema public to truebook_count;
create policy counting on account_months to truebook_count using (true);
grant select, insert, update, delete on account_months to truebook_count;
create policy counting on lines for select to truebook_count using (true);
grant select (id, coverage) on lines to truebook_count;
create policy counting on enrollment_months for select to truebook_count using (true);
grant select (account_id, line_id, month, members, superseded_at) on enrollment_months to truebook_count;

grant create on schema public to truebook_count;
set role truebook_count;
-- What a statement took away and what it brought, added to what is kept: sums by difference come to the same in whatever
-- order two transactions commit, and neither reads what the other has not committed.
create function count_months() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op <> 'INSERT' then
    insert into account_months as m (account_id, month, members)
    select g.account_id, g.month, -sum(g.members) from gone g join lines l on l.id = g.line_id and l.coverage = 'MEDICAL'
    where g.superseded_at is null group by g.account_id, g.month order by g.month, g.account_id
    on conflict (month, account_id) do update set members = m.members + excluded.members;
  end if;
  if tg_op <> 'DELETE' then
    insert into account_months as m (account_id, month, members)
    select c.account_id, c.month, sum(c.members) from come c join lines l on l.id = c.line_id and l.coverage = 'MEDICAL'
    where c.superseded_at is null group by c.account_id, c.month order by c.month, c.account_id
    on conflict (month, account_id) do update set members = m.members + excluded.members;
  end if;
  return null;
end
$$;
-- Counts everything anew and answers how many months it had to put right. Whoever writes months meanwhile waits, and adds
-- to what it has counted.
create function recount_account_months() returns integer language plpgsql security definer set search_path = public as $$
declare
  wrong integer;
begin
  lock table account_months in share row exclusive mode;
  with counted as materialized (
      select e.account_id, e.month, sum(e.members)::integer as members
      from enrollment_months e join lines l on l.id = e.line_id and l.coverage = 'MEDICAL'
      where e.superseded_at is null group by e.account_id, e.month),
    gone as (
      delete from account_months m where not exists (
        select from counted c where (c.account_id, c.month) = (m.account_id, m.month)) returning m.members),
    set_right as (
      insert into account_months as m (account_id, month, members) select account_id, month, members from counted
      on conflict (month, account_id) do update set members = excluded.members where m.members <> excluded.members
      returning 1)
  select (select count(*) from gone where members <> 0) + (select count(*) from set_right) into wrong;
  return wrong;
end
$$;
revoke all on function count_months(), recount_account_months() from public;
grant execute on function recount_account_months() to truebook_job;
do $$
begin
  execute format('grant execute on function count_months() to %I', session_user);
end
$$;
reset role;
revoke create on schema public from truebook_count;

create trigger count_come after insert on enrollment_months
  referencing new table as come for each statement execute function count_months();
create trigger count_changed after update on enrollment_months
  referencing old table as gone new table as come for each statement execute function count_months();
create trigger count_gone after delete on enrollment_months
  referencing old table as gone for each statement execute function count_months();

-- What a line covers stays, or sums over its months would be of something else.
create function keep_coverage() returns trigger language plpgsql as $$
begin
  raise exception 'a line keeps what it covers' using errcode = 'check_violation', constraint = 'lines_kept';
end
$$;
revoke all on function keep_coverage() from public;
create trigger keep_coverage before update on lines for each row
  when (old.coverage <> new.coverage) execute function keep_coverage();

-- A month that has no version yet has none to close: not asking for it spares the statement, and what hangs on it.
create or replace function supersede_month() returns trigger language plpgsql as $$
declare
  found boolean;
begin
  execute format('select exists (select from %I.%I where line_id = $1 and month = $2 and superseded_at is null)',
    tg_table_schema, tg_table_name) into found using new.line_id, new.month;
  if found then
    execute format('update %I.%I set superseded_at = $1, superseded_by = $4 where line_id = $2 and month = $3 and superseded_at is null',
      tg_table_schema, tg_table_name) using new.recorded_at, new.line_id, new.month, new.import_id;
  end if;
  return new;
end
$$;

set role truebook_job;
select recount_account_months();
reset role;

-- Premium, fees and what their ratios are made of at each month's end: a picture never changes, so its index is its sum's.
create index snapshots_money on snapshots (taken_on)
  include (kind, account_id, owner_id, firm_id, as_of_month, insured_premium, asc_fees, target_fees, earned_premium, incurred_claims)
  where kind = 'MONTH' and not lapsed;

-- What is open of thousands of renewals and decisions, and what each voice said last.
create index renewals_open on renewals (effective_on) include (id, account_id) where outcome is null;
create index renewal_tracks_open on renewal_tracks (renewal_id) include (account_id, release_due_on, released_on, decide_by_on)
  where decided_on is null;
create index forecast_calls_said on forecast_calls (voice, renewal_id, said_at desc, id desc) include (call, account_id, said_on)
  where voice in ('AE', 'DIRECTOR');
