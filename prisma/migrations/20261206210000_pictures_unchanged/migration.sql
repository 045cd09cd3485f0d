-- A picture is taken once, and loses an account only where the import that made it is taken back. So that what was read of
-- pictures can be told to be still so without reading them: a value that is another as soon as one is, in the transaction
-- that changes it. Whoever changes a picture holds its row until they commit, so that two are never told the same of two.
ALTER TABLE "pictures" ADD COLUMN "state" UUID NOT NULL DEFAULT gen_random_uuid();

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
create policy counting on pictures to truebook_count using (true);
grant select (kind, taken_on), update (state) on pictures to truebook_count;

grant create on schema public to truebook_count;
set role truebook_count;
create function count_picture() returns trigger language plpgsql security definer set search_path = public as $$
begin
  if tg_op <> 'INSERT' then
    update pictures set state = gen_random_uuid() where (kind, taken_on) in (select kind, taken_on from gone);
  end if;
  if tg_op <> 'DELETE' then
    update pictures set state = gen_random_uuid() where (kind, taken_on) in (select kind, taken_on from come);
  end if;
  return null;
end
$$;
revoke all on function count_picture() from public;
do $$
begin
  execute format('grant execute on function count_picture() to %I', session_user);
end
$$;
reset role;
revoke create on schema public from truebook_count;

create trigger count_come after insert on snapshots
  referencing new table as come for each statement execute function count_picture();
create trigger count_changed after update on snapshots
  referencing old table as gone new table as come for each statement execute function count_picture();
create trigger count_gone after delete on snapshots
  referencing old table as gone for each statement execute function count_picture();
