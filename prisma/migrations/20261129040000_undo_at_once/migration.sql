-- Units that no one has changed since go back together, a statement a table; the others, and all of them where a constraint
-- has something against it, one by one, each whole or not at all: what was made last goes first, so that nothing loses what
-- it hangs on before it goes itself; and of an undo that is undone, what others hang on comes back before them.
create function undo_each(target uuid, units text[]) returns table (unit text, account_id uuid, undone boolean, reason text)
language plpgsql as $$
declare
  image record_images;
begin
  for unit, account_id in
    select i.unit, (array_agg(i.account_id))[1] from record_images i where i.operation_id = target and (units is null or i.unit in (select unnest(units)))
    group by i.unit
    order by bool_and(i.account_id is null and i.after is null) desc,
      max(i.seq) filter (where i.account_id is not null) desc nulls last, max(i.seq) desc
  loop
    begin
      for image in select * from record_images i where i.operation_id = target and i.unit = undo_each.unit
        order by i.seq + 0 desc loop
        perform restore_image(image);
      end loop;
      if exists (select from record_images i where i.operation_id = target and i.unit = undo_each.unit
          and i.subject = 'account_access') then
        perform require_owner(account_id);
      end if;
      set constraints all immediate;
      set constraints all deferred;
      undone := true;
      reason := null;
    exception
      when sqlstate 'TB001' then
        undone := false;
        get stacked diagnostics reason = pg_exception_detail;
      when foreign_key_violation or restrict_violation or unique_violation or exclusion_violation or check_violation then
        undone := false;
        reason := 'conflict';
    end;
    return next;
  end loop;
end
$$;

-- The columns an image is about: those it changed, or all it made.
create function moved_columns(before jsonb, after jsonb) returns text[] language sql immutable parallel safe
  begin atomic
    select coalesce(array_agg(k order by k), '{}') from jsonb_object_keys(after) k
    where k <> 'version' and (before is null or before -> k is distinct from after -> k);
  end;

-- How a row x of a table is found by its image in "taking".
create function image_key(wanted text) returns text language plpgsql stable as $$
begin
  return (select string_agg(format('x.%1$I = (jsonb_populate_record(null::%2$I, t.record_key)).%1$I', k, wanted), ' and ')
    from jsonb_object_keys((select t.record_key from taking t where t.subject = wanted limit 1)) k);
end
$$;

-- Of the table "taking", the images of one table that are no longer as the operation left them are marked.
create function mark_moved(wanted text) returns void language plpgsql as $$
begin
  execute format('
    with found as materialized (
      select t.seq, t.moved, t.after, to_jsonb(x) as now from taking t join %1$I x on %2$s where t.subject = %1$L %3$s)
    update taking t set moved_since = true
    where t.subject = %1$L and not exists (select from found f where f.seq = t.seq
      and not exists (select from unnest(f.moved) k where f.now -> k is distinct from f.after -> k))',
    wanted, image_key(wanted), case wanted when 'line_events' then '' else 'for update of x' end);
end
$$;

-- What is marked in "taking" as going back, of one table: what was made goes, what was changed is as before.
create function restore_images(wanted text) returns void language plpgsql as $$
declare
  columns text[];
begin
  execute format('delete from %1$I x using taking t where t.subject = %1$L and t.before is null and %2$s', wanted, image_key(wanted));
  for columns in select distinct t.moved from taking t where t.subject = wanted and t.before is not null loop
    execute format('update %1$I x set %2$s %3$s from taking t where t.subject = %1$L and t.before is not null and t.moved = $1 and %4$s',
      wanted,
      (select string_agg(format('%1$I = (jsonb_populate_record(null::%2$I, t.before)).%1$I', k, wanted), ', ') from unnest(columns) k),
      case when exists (select from pg_attribute where attrelid = wanted::regclass and attname = 'version' and not attisdropped)
        then ', version = x.version + 1' else '' end,
      image_key(wanted)) using columns;
  end loop;
end
$$;

create or replace function undo_units(target uuid, units text[]) returns table (unit text, account_id uuid, undone boolean, reason text)
language plpgsql as $$
declare
  wanted text;
  together text[];
begin
  create temporary table taking on commit drop as
    select i.unit, i.account_id, i.subject, i.record_id, i.record_key, i.before, i.after, i.seq, false as moved_since,
      case when i.after is not null then moved_columns(i.before, i.after) end as moved
    from record_images i where i.operation_id = target and (units is null or i.unit in (select unnest(units)));
  delete from taking t where t.unit in (
    select d.unit from taking d where d.after is null
    union select d.unit from taking d group by d.unit, d.subject, d.record_id having count(*) > 1);
  analyze taking;
  begin
    for wanted in select t.subject from taking t group by t.subject order by max(t.seq) desc loop
      perform mark_moved(wanted);
    end loop;
    delete from taking t where t.unit in (select d.unit from taking d where d.moved_since);
    for wanted in select t.subject from taking t group by t.subject order by max(t.seq) desc loop
      perform restore_images(wanted);
    end loop;
    perform require_owner(a.id) from (select distinct t.account_id as id from taking t where t.subject = 'account_access') a;
    set constraints all immediate;
    set constraints all deferred;
    together := array(select distinct t.unit from taking t);
  exception
    when sqlstate 'TB001' or foreign_key_violation or restrict_violation or unique_violation or exclusion_violation
      or check_violation then
      together := '{}';
  end;
  return query select t.unit, (array_agg(t.account_id))[1], true, null::text from taking t where t.unit = any (together) group by t.unit;
  drop table taking;
  return query select e.unit, e.account_id, e.undone, e.reason from undo_each(target, array(
    select distinct i.unit from record_images i
    where i.operation_id = target and (units is null or i.unit in (select unnest(units))) and not i.unit = any (together))) e;
end
$$;

revoke all on function undo_each(uuid, text[]), mark_moved(text), image_key(text), restore_images(text) from public;
grant execute on function undo_each(uuid, text[]), mark_moved(text), image_key(text), restore_images(text) to truebook_job;
