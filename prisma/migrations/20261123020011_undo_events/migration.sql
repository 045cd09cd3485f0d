-- Takes one record back as before, but for what is only ever added: nobody changes an event of a line, so nobody may lock one.
create or replace function restore_image(image record_images) returns void language plpgsql as $$
declare
  found jsonb;
  here text;
  moved text[];
begin
  select string_agg(format('t.%I = %L', k, v), ' and ') into here from jsonb_each_text(image.record_key) as j(k, v);
  execute format('select to_jsonb(t) from %I t where %s %s', image.subject, here,
    case image.subject when 'line_events' then '' else 'for update' end) into found;
  if image.after is null then
    if found is not null then raise exception 'changed since' using errcode = 'TB001', detail = image.subject; end if;
    execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', image.subject) using image.before;
    return;
  end if;
  select array_agg(k) into moved from jsonb_object_keys(image.after) k
  where k <> 'version' and (image.before is null or image.before -> k is distinct from image.after -> k);
  if found is null or exists (select from unnest(moved) k where found -> k is distinct from image.after -> k) then
    raise exception 'changed since' using errcode = 'TB001', detail = coalesce(
      (select string_agg(k, ', ' order by k) from unnest(moved) k where found -> k is distinct from image.after -> k), image.subject);
  end if;
  if image.before is null then
    execute format('delete from %I t where %s', image.subject, here);
    return;
  end if;
  if found ? 'version' then moved := moved || 'version'::text; end if;
  execute format('update %I t set %s where %s', image.subject,
    (select string_agg(case k when 'version' then 'version = t.version + 1'
       else format('%1$I = (jsonb_populate_record(null::%2$I, $1)).%1$I', k, image.subject) end, ', ') from unnest(moved) k),
    here) using image.before;
end
$$;

-- The same by unit, of some units or all of them. "+ 0" keeps the images of a unit from being looked for along the whole
-- operation in the order of seq, which for many units is their square.
create or replace function undo_units(target uuid, units text[]) returns table (unit text, account_id uuid, undone boolean, reason text)
language plpgsql as $$
declare
  image record_images;
begin
  for unit, account_id in
    select i.unit, (array_agg(i.account_id))[1] from record_images i where i.operation_id = target and (units is null or i.unit in (select unnest(units)))
    group by i.unit order by max(i.seq) filter (where i.account_id is not null) desc nulls last
  loop
    begin
      for image in select * from record_images i where i.operation_id = target and i.unit = undo_units.unit
        order by i.seq + 0 desc loop
        perform restore_image(image);
      end loop;
      if exists (select from record_images i where i.operation_id = target and i.unit = undo_units.unit
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
      when foreign_key_violation or unique_violation or exclusion_violation or check_violation then
        undone := false;
        reason := 'conflict';
    end;
    return next;
  end loop;
end
$$;

create or replace function undo_images(target uuid) returns table (unit text, account_id uuid, undone boolean, reason text)
language sql as $$ select * from undo_units(target, null) $$;
