-- A month recorded again by an undo keeps the import its figures came from, and every undo it came by, so that each of
-- them can still be undone after a later one was.
ALTER TABLE "claim_months" ADD COLUMN     "restored_by" UUID[];

ALTER TABLE "enrollment_months" ADD COLUMN     "restored_by" UUID[];

ALTER TABLE "revenue_months" ADD COLUMN     "restored_by" UUID[];

create index claim_months_restored on claim_months using gin (restored_by) where restored_by is not null;
create index enrollment_months_restored on enrollment_months using gin (restored_by) where restored_by is not null;
create index revenue_months_restored on revenue_months using gin (restored_by) where restored_by is not null;

-- The line-months a target touched; stale where the figures that stand now are not of its making.
create function touched_months(target uuid) returns table (line_id uuid, account_id uuid, month date, stale boolean)
language plpgsql stable as $$
declare
  name text;
begin
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    return query execute format('
      select m.line_id, m.account_id, m.month,
        case when bool_or(m.import_id = $1 or m.restored_by @> array[$1])
             then not coalesce(bool_or((m.import_id = $1 or m.restored_by @> array[$1]) and m.superseded_at is null), false)
             else exists (select from %1$I c where c.line_id = m.line_id and c.month = m.month and c.superseded_at is null) end
      from %1$I m where m.import_id = $1 or m.restored_by @> array[$1] or m.superseded_by = $1
      group by m.line_id, m.account_id, m.month', name) using target;
  end loop;
end
$$;

-- Of the table "going", what the target recorded is closed, and what it had closed is recorded again; how many line-months.
create or replace function take_months_back(target uuid, operation uuid, accounts uuid[]) returns integer language plpgsql as $$
declare
  name text;
begin
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    execute format('update %I m set superseded_at = now(), superseded_by = $2 from going_back g
      where (m.import_id = $1 or m.restored_by @> array[$1]) and m.superseded_at is null and g.line_id = m.line_id and g.month = m.month
        and not g.stale and g.account_id = any ($3)', name) using target, operation, accounts;
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, to_jsonb(m) || jsonb_build_object(
        ''id'', gen_random_uuid(), ''restored_by'', coalesce(to_jsonb(m.restored_by), ''[]'') || to_jsonb($2), ''recorded_at'', now(), ''superseded_at'', null, ''superseded_by'', null))).*
      from (select distinct on (p.line_id, p.month) p.* from %1$I p join going_back g
          on g.line_id = p.line_id and g.month = p.month and not g.stale
        where p.superseded_by = $1 and g.account_id = any ($3) order by p.line_id, p.month, p.recorded_at desc) m', name)
      using target, operation, accounts;
  end loop;
  return (select count(*) from going_back g where g.account_id = any (accounts) and not g.stale);
end
$$;

create or replace function undo_months(target uuid, operation uuid)
returns table (line_id uuid, account_id uuid, month date, undone boolean) language plpgsql as $$
begin
  create temporary table going_back on commit drop as
    select t.line_id, t.account_id, t.month, bool_or(t.stale) as stale from touched_months(target) t
    group by t.line_id, t.account_id, t.month;
  perform set_config('app.whole_file', 'on', true);
  perform take_months_back(target, operation, array(select g.account_id from going_back g));
  perform set_config('app.whole_file', '', true);
  return query select g.line_id, g.account_id, g.month, not g.stale from going_back g;
  drop table going_back;
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

revoke all on function touched_months(uuid) from public;
grant execute on function touched_months(uuid) to truebook_job;
