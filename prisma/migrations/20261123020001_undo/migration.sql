-- When the open tasks of an account went to its new owner: in the action, or on the day the ownership begins.
alter table account_access add column handed_over_at timestamptz(3);

-- What was planned and never held may be taken out of the account team again; what has held is ended, and stays.
drop policy made on account_access;
create policy made on account_access as restrictive for delete to truebook_job
  using (from_on >= business_day() or made_by_operation('account_access', id));

-- Takes back those units of an operation, each whole or not at all: undo_images for some of them. An account goes back
-- only to an owner who still works here.
create function undo_units(target uuid, units text[]) returns table (unit text, account_id uuid, undone boolean, reason text)
language plpgsql as $$
declare
  image record_images;
begin
  for unit, account_id in
    select i.unit, (array_agg(i.account_id))[1] from record_images i where i.operation_id = target and i.unit = any (units)
    group by i.unit order by max(i.seq) filter (where i.account_id is not null) desc nulls last
  loop
    begin
      for image in select * from record_images i where i.operation_id = target and i.unit = undo_units.unit order by seq desc loop
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

-- An account that exists is owned today, by someone who works here, and by such a one on every day that is planned.
create function require_owner(account uuid) returns void language plpgsql as $$
begin
  if not exists (select from accounts a where a.id = account) then return; end if;
  if not exists (select from account_access o where o.account_id = account and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')) then
    raise exception 'no owner' using errcode = 'TB001', detail = 'no owner';
  end if;
  if exists (select from account_access o join users u on u.id = o.user_id where o.account_id = account
      and o.kind = 'OWNER' and coalesce(o.to_on, 'infinity') >= business_day() and u.deactivated_at is not null) then
    raise exception 'owner left' using errcode = 'TB001', detail = 'owner left';
  end if;
end
$$;
revoke all on function undo_units(uuid, text[]), require_owner(uuid) from public;
grant execute on function undo_units(uuid, text[]), require_owner(uuid) to truebook_job;
