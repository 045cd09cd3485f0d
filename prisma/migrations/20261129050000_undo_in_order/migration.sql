-- Takes back units of an operation as before, now in an order that holds for records of no account too: what was made last
-- goes first, so that nothing loses what it hangs on before it goes itself; and of an undo that is undone, what others hang
-- on comes back before them.
create or replace function undo_units(target uuid, units text[]) returns table (unit text, account_id uuid, undone boolean, reason text)
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
      when foreign_key_violation or restrict_violation or unique_violation or exclusion_violation or check_violation then
        undone := false;
        reason := 'conflict';
    end;
    return next;
  end loop;
end
$$;
