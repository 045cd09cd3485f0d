-- An account that is another one written twice keeps its id, its name and all that hangs on it, and leads to the one that
-- stays, in one step. What would count twice is hidden for as long as it leads there; nothing is moved, so that taking the
-- merge apart is one column again.
ALTER TABLE "accounts" ADD COLUMN "merged_into_id" UUID;
CREATE INDEX "accounts_merged_into_id_idx" ON "accounts"("merged_into_id");
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "accounts"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
alter table accounts add constraint accounts_merged_check check (merged_into_id <> id);

-- The three functions that answer what is a viewer's read, beside the account team, which account leads to which.
grant select (id, merged_into_id) on accounts to truebook_reach;
create policy led_by on accounts for select to truebook_reach using (merged_into_id is not null);

-- Whoever may see an account may see what leads to it, and nobody sees that for its own sake. A read about one account is
-- still told of no other, but for what leads to it.
grant create on schema public to truebook_reach;
set role truebook_reach;
create function merged_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select id from accounts where merged_into_id is not null order by id;
  end;
create or replace function visible_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    with mine as materialized (
      select a.account_id as id from account_access a
      where a.user_id = any (array(select my_people()))
        and a.account_id between coalesce(account_asked(), '00000000-0000-0000-0000-000000000000'::uuid)
          and coalesce(account_asked(), 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
        and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity')),
    led as materialized (select id, merged_into_id from accounts where merged_into_id is not null)
    select id from mine where id not in (select id from led)
    union all
    select id from led where merged_into_id in (select id from mine)
    order by 1;
  end;
create or replace function writable_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    with mine as materialized (
      select a.account_id as id from account_access a
      where a.user_id = any (array(select my_people()))
        and (a.may_write or (a.kind = 'OWNER' and a.user_id <> (select viewer_id())))
        and a.kind <> 'UNDERWRITER'
        and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity')),
    led as materialized (select id, merged_into_id from accounts where merged_into_id is not null)
    select id from mine where id not in (select id from led)
    union all
    select id from led where merged_into_id in (select id from mine);
  end;
create or replace function owned_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    with mine as materialized (
      select a.account_id as id from account_access a
      where a.user_id = any (array(select my_people())) and a.kind = 'OWNER'
        and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity')),
    led as materialized (select id, merged_into_id from accounts where merged_into_id is not null)
    select id from mine where id not in (select id from led)
    union all
    select id from led where merged_into_id in (select id from mine);
  end;
create or replace function accounts_owned(person uuid) returns integer language sql stable parallel safe security definer
  begin atomic
    select count(distinct a.account_id)::integer from account_access a
    where a.user_id = person and a.kind = 'OWNER' and coalesce(a.to_on, 'infinity') >= business_day()
      and a.account_id not in (select id from accounts where merged_into_id is not null);
  end;
revoke all on function merged_accounts() from public;
grant execute on function merged_accounts() to truebook_book, truebook_case, truebook_all, truebook_job;
reset role;
revoke create on schema public from truebook_reach;

-- Counted once: these rows of an account that leads to another are there for nobody until it stands alone again.
do $$
declare
  counted text;
begin
  foreach counted in array array['account_standings', 'lines', 'line_terms', 'line_events', 'enrollment_months',
    'revenue_months', 'claim_months', 'renewals', 'renewal_tracks', 'exposures', 'guarantee_results', 'rfp_notices',
    'relationship_events', 'health_overrides', 'space_dismissals', 'agreement_terms', 'brokers_of_record', 'account_plans'] loop
    execute format('create policy counted_once on %I as restrictive for select
      to truebook_book, truebook_case, truebook_all, truebook_job
      using (account_id <> all (array(select merged_accounts())))', counted);
  end loop;
end
$$;

create function account_merged_once() returns trigger language plpgsql as $$
begin
  if exists (select from accounts a join accounts into_it on into_it.id = a.merged_into_id
      where new.id in (a.id, into_it.id) and into_it.merged_into_id is not null) then
    raise exception 'an account leads to one that is merged itself' using errcode = 'check_violation', constraint = 'accounts_merged_once';
  end if;
  return null;
end
$$;
revoke all on function account_merged_once() from public;
create constraint trigger account_merged_once after insert or update of merged_into_id on accounts
  deferrable initially deferred for each row when (new.merged_into_id is not null) execute function account_merged_once();
