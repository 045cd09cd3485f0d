-- The accounts one sees, as one value instead of a row each: a function of rows is entered anew for each of them, which for
-- a Director's five hundred, at every table of a statement, takes longer than finding them. The same accounts, in order.
grant create on schema public to truebook_reach;
set role truebook_reach;
create function visible_ids() returns uuid[] language sql stable parallel safe security definer
  begin atomic
    with mine as materialized (
      select a.account_id as id from account_access a
      where a.user_id = any (array(select my_people()))
        and a.account_id between coalesce(account_asked(), '00000000-0000-0000-0000-000000000000'::uuid)
          and coalesce(account_asked(), 'ffffffff-ffff-ffff-ffff-ffffffffffff'::uuid)
        and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity')),
    led as materialized (select id, merged_into_id from accounts where merged_into_id is not null)
    select array(
      select id from mine where id not in (select id from led)
      union all
      select id from led where merged_into_id in (select id from mine)
      order by 1);
  end;
create or replace function visible_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select unnest(visible_ids());
  end;
revoke all on function visible_ids() from public;
grant execute on function visible_ids() to truebook_book, truebook_case, truebook_all, truebook_job;
reset role;
revoke create on schema public from truebook_reach;

-- Every policy that asked for the rows asks for the value; the cast says that it is an array, not a query's rows.
do $$
declare
  rows_of constant text := 'ARRAY( SELECT visible_accounts() AS visible_accounts)';
  value_of constant text := '(select visible_ids())::uuid[]';
  each record;
begin
  for each in
    select polname as name, polrelid::regclass as of_table, replace(pg_get_expr(polqual, polrelid), rows_of, value_of) as seen,
      replace(pg_get_expr(polwithcheck, polrelid), rows_of, value_of) as checked
    from pg_policy where concat(pg_get_expr(polqual, polrelid), pg_get_expr(polwithcheck, polrelid)) like '%' || rows_of || '%'
  loop
    execute format('alter policy %I on %s', each.name, each.of_table) || coalesce(' using (' || each.seen || ')', '')
      || coalesce(' with check (' || each.checked || ')', '');
  end loop;
end
$$;

-- So does whatever later migrations put below an account.
create or replace procedure seen_through_account(child regclass, written_by text[] default '{}',
  verbs text default 'insert, update, delete', key text default 'account_id') language plpgsql as $$
declare
  mine text := format('%I = any (array(select writable_accounts())) and (select viewer_role()) = any (%L::text[])', key, written_by);
  everyones text := format('(select viewer_role()) = any (%L::text[])', written_by);
begin
  call closed(child);
  execute format('create policy seen on %s for select to truebook_book, truebook_case
    using (%I = any ((select visible_ids())::uuid[]))', child, key);
  execute format('create policy seen_by_all on %s for select to truebook_all using ((select viewer_id()) is not null)', child);
  execute format('grant select on %s to truebook_book, truebook_case, truebook_all', child);
  if written_by = '{}' then return; end if;
  execute format('create policy added on %s for insert to truebook_book with check (%s)', child, mine);
  execute format('create policy changed on %s for update to truebook_book using (%s)', child, mine);
  execute format('create policy removed on %s for delete to truebook_book using (%s)', child, mine);
  execute format('create policy added_by_all on %s for insert to truebook_all with check (%s)', child, everyones);
  execute format('create policy changed_by_all on %s for update to truebook_all using (%s)', child, everyones);
  execute format('create policy removed_by_all on %s for delete to truebook_all using (%s)', child, everyones);
  execute format('grant %s on %s to truebook_book, truebook_all', verbs, child);
end
$$;
