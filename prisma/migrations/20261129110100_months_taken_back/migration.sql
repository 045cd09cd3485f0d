-- Months that were loaded since and taken back are no reason to keep what an import made: what counts is what stands. Their
-- versions go with the account or the line they hang on, and come back with it.
create or replace function remove_months(account uuid, operation uuid, chain uuid[]) returns void language plpgsql as $$
declare
  line uuid;
begin
  if exists (select from tasks t where t.account_id = account) or exists (select from files f where f.account_id = account) then
    raise exception 'needed' using errcode = '23503';
  end if;
  for line in select l.id from lines l where l.account_id = account loop
    perform remove_line_months(line, account::text, operation, chain);
  end loop;
  delete from account_standings s where s.account_id = account;
  insert into record_images (operation_id, unit, account_id, subject, record_id, record_key, before)
    select operation, account::text, account, 'snapshots', s.id::text, jsonb_build_object('id', s.id), to_jsonb(s)
    from snapshots s where s.account_id = account;
  delete from snapshots s where s.account_id = account;
end
$$;

create function remove_line_months(line uuid, of_unit text, operation uuid, chain uuid[]) returns void language plpgsql as $$
declare
  name text;
  others boolean;
begin
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    execute format('select exists (select from %I m where m.line_id = $1 and m.superseded_at is null
      and not coalesce(m.import_id = any ($2), false))', name) into others using line, chain;
    if others then raise exception 'changed since' using errcode = 'TB001', detail = 'months'; end if;
    execute format('insert into record_images (operation_id, unit, account_id, subject, record_id, record_key, before)
      select $2, $3, m.account_id, %L, m.id::text, jsonb_build_object(''id'', m.id), to_jsonb(m) from %I m where m.line_id = $1', name, name)
      using line, operation, of_unit;
    execute format('delete from %I m where m.line_id = $1', name) using line;
  end loop;
end
$$;

create or replace function undo_import(target uuid, operation uuid, reach uuid[])
returns table (unit text, account_id uuid, undone boolean, months integer, reason text) language plpgsql as $$
declare
  image record_images;
  chain uuid[];
begin
  with recursive links as (
    select i.id, i.undoes_id from imports i where i.id = target
    union select i.id, i.undoes_id from imports i join links l on i.id = l.undoes_id)
  select array_agg(id) into chain from links;
  create temporary table going_back on commit drop as
    select t.line_id, t.account_id, t.month, bool_or(t.stale) as stale from touched_months(target) t
    group by t.line_id, t.account_id, t.month;
  create index on going_back (account_id);
  analyze going_back;
  perform set_config('app.whole_file', 'on', true);

  for unit, account_id in
    select i.unit, (array_agg(i.account_id))[1] from record_images i where i.operation_id = target
    -- What others hang on comes back before them, and goes after them.
    group by i.unit order by bool_and(i.account_id is null and i.after is null) desc,
      max(i.seq) filter (where i.account_id is not null) desc nulls last
  loop
    months := 0;
    if reach is not null and account_id is not null and not account_id = any (reach) then
      undone := false;
      reason := 'reach';
      return next;
      continue;
    end if;
    begin
      if exists (select from record_images i where i.operation_id = target and i.unit = undo_import.unit
          and i.subject = 'accounts' and i.before is null) then
        perform remove_months(account_id, operation, chain);
      elsif exists (select from going_back g where g.account_id = undo_import.account_id and g.stale) then
        raise exception 'changed since' using errcode = 'TB001', detail = 'months';
      elsif account_id is not null then
        perform remove_line_months(i.record_id::uuid, i.unit, operation, chain) from record_images i
          where i.operation_id = target and i.unit = undo_import.unit and i.subject = 'lines' and i.before is null;
        months := take_months_back(target, operation, array[account_id]);
      end if;
      for image in select * from record_images i where i.operation_id = target and i.unit = undo_import.unit
        order by i.seq + 0 desc loop
        perform restore_image(image);
      end loop;
      set constraints all immediate;
      set constraints all deferred;
      undone := true;
      reason := null;
    exception
      when sqlstate 'TB001' then
        undone := false;
        get stacked diagnostics reason = pg_exception_detail;
      when foreign_key_violation or restrict_violation then
        undone := false;
        reason := 'needed';
      when unique_violation or exclusion_violation or check_violation then
        undone := false;
        reason := 'taken';
    end;
    return next;
  end loop;

  create temporary table only_months on commit drop as
    select g.account_id, reach is null or g.account_id = any (reach) as mine, count(*) filter (where g.stale)::integer as stale,
      count(*) filter (where not g.stale)::integer as fresh
    from going_back g
    where not exists (select from record_images i where i.operation_id = target and i.account_id = g.account_id)
    group by g.account_id;
  perform take_months_back(target, operation, array(select o.account_id from only_months o where o.mine and o.fresh > 0));
  return query select o.account_id::text, o.account_id, true, o.fresh, null::text from only_months o where o.mine and o.fresh > 0;
  return query select o.account_id::text, o.account_id, false, o.stale, 'months'::text from only_months o where o.mine and o.stale > 0;
  return query select o.account_id::text, o.account_id, false, o.stale + o.fresh, 'reach'::text from only_months o where not o.mine;
  perform set_config('app.whole_file', '', true);
  drop table going_back, only_months;
end
$$;

revoke all on function remove_line_months(uuid, text, uuid, uuid[]) from public;
grant execute on function remove_line_months(uuid, text, uuid, uuid[]) to truebook_job;

-- A job may remove the months of what an operation made, a line as well as an account, and no others.
alter policy made on enrollment_months
  using (made_by_operation('accounts', account_id) or made_by_operation('lines', line_id));
alter policy made on revenue_months using (made_by_operation('accounts', account_id) or made_by_operation('lines', line_id));
alter policy made on claim_months using (made_by_operation('accounts', account_id) or made_by_operation('lines', line_id));
