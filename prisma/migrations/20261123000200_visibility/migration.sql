-- Who sees which rows, decided by PostgreSQL, so that no query can forget to ask.
--
-- A request opens a transaction and becomes one of these for its length (lib/server/door.ts):
--   truebook_door   nobody yet: may look up who is signing in
--   truebook_book   AE and Director: their own accounts, and those of the team they lead
--   truebook_case   Underwriter: the accounts they are assigned to
--   truebook_all    VP, UW manager, Operations: reads the whole book, writes little of it
--   truebook_admin  Admin: people and settings, no book
--   truebook_job    work nobody waits for: imports, snapshots, totals
-- A connection that has become none of them sees nothing. `inherit false` is what makes that true:
-- without it the login role would enjoy all these policies at once.
-- truebook_reach is nobody's to become: it owns the few functions that must read the account team as a whole.
do $$
declare
  entrance text;
begin
  foreach entrance in array array['truebook_door', 'truebook_book', 'truebook_case', 'truebook_all', 'truebook_admin',
    'truebook_job', 'truebook_reach'] loop
    if not exists (select from pg_roles where rolname = entrance) then
      execute format('create role %I nologin', entrance);
    end if;
    if not pg_has_role(current_user, entrance, 'SET') then
      execute format('grant %I to current_user with inherit false, set true', entrance);
    end if;
  end loop;
end
$$;

grant usage on schema public to truebook_door, truebook_book, truebook_case, truebook_all, truebook_admin, truebook_job,
  truebook_reach;

-- Who is asking, and on which day of business. ----------------------------------------------------------------------
create function business_day() returns date language sql stable parallel safe
  return coalesce(nullif(current_setting('app.business_day', true), '')::date, (now() at time zone 'America/New_York')::date);

-- The pairs of `sees` in lib/policy.ts; a test compares them.
create function entrance_of(role text) returns text language sql immutable parallel safe
  return case
    when role in ('AE', 'DIRECTOR') then 'truebook_book'
    when role = 'UNDERWRITER' then 'truebook_case'
    when role in ('VP', 'UW_MANAGER', 'OPERATIONS') then 'truebook_all'
    when role = 'ADMIN' then 'truebook_admin' end;

-- Whoever has left, or was let in by another role's entrance, is nobody: the database takes no caller's word for a role.
create function viewer_id() returns uuid language sql stable parallel safe
  begin atomic
    select id from users
    where id = nullif(current_setting('app.viewer_id', true), '')::uuid and deactivated_at is null
      and current_setting('role') in (entrance_of(role), 'truebook_job');
  end;

create function viewer_role() returns text language sql stable parallel safe
  begin atomic
    select role from users where id = viewer_id();
  end;

-- Oneself, and for a Director the people of the teams they lead today.
create function my_people() returns setof uuid language sql stable parallel safe
  begin atomic
    select id from users where id = (select viewer_id())
    union
    select m.user_id from memberships l join memberships m on m.team_id = l.team_id
    where (select viewer_role()) = 'DIRECTOR' and l.user_id = (select viewer_id()) and l.kind = 'LEAD'
      and business_day() between l.from_on and coalesce(l.to_on, 'infinity')
      and business_day() between m.from_on and coalesce(m.to_on, 'infinity');
  end;

-- These read account_access whole, because its own policy asks them: a policy that asks itself never ends.
-- They answer about the viewer only, and truebook_reach can read account_access, users and memberships, nothing else.
-- (select business_day()) asks for the day once; without the select it is asked for each account, and takes twice as long.
create function visible_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select a.account_id from account_access a
    where a.user_id = any (array(select my_people()))
      and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity');
  end;

-- A Director writes what their people own even where those may not; what was only lent to one of them, as it was lent.
create function writable_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select a.account_id from account_access a
    where a.user_id = any (array(select my_people()))
      and (a.may_write or (a.kind = 'OWNER' and a.user_id <> (select viewer_id())))
      and a.kind <> 'UNDERWRITER'
      and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity');
  end;

-- Owned today by the viewer or their people: what a Director may share out. Cover of a stranger's account is not theirs to extend.
create function owned_accounts() returns setof uuid language sql stable parallel safe security definer
  begin atomic
    select a.account_id from account_access a
    where a.user_id = any (array(select my_people())) and a.kind = 'OWNER'
      and (select business_day()) between a.from_on and coalesce(a.to_on, 'infinity');
  end;

-- Is this account nobody's yet? Only a new one is: an account begins with an owner, and access is ended, never deleted.
create function unclaimed(account uuid) returns boolean language sql stable parallel safe security definer
  begin atomic
    select not exists (select from account_access a where a.account_id = account);
  end;

-- How many accounts someone owns today or later: the one thing an Admin may learn of a book.
create function accounts_owned(person uuid) returns integer language sql stable parallel safe security definer
  begin atomic
    select count(distinct a.account_id)::integer from account_access a
    where a.user_id = person and a.kind = 'OWNER' and coalesce(a.to_on, 'infinity') >= business_day();
  end;

revoke all on function visible_accounts(), writable_accounts(), owned_accounts(), unclaimed(uuid), accounts_owned(uuid) from public;
-- The roles that ask about accounts may look through truebook_reach's eyes; an Admin only counts.
grant execute on function visible_accounts(), writable_accounts(), owned_accounts(), unclaimed(uuid)
  to truebook_book, truebook_case, truebook_all, truebook_job;
grant execute on function accounts_owned(uuid) to truebook_admin, truebook_job;
grant create on schema public to truebook_reach;
alter function visible_accounts() owner to truebook_reach;
alter function writable_accounts() owner to truebook_reach;
alter function owned_accounts() owner to truebook_reach;
alter function unclaimed(uuid) owner to truebook_reach;
alter function accounts_owned(uuid) owner to truebook_reach;
revoke create on schema public from truebook_reach;

-- The shapes that policies take. ------------------------------------------------------------------------------------
create procedure closed(name regclass) language plpgsql as $$
begin
  execute format('alter table %s enable row level security, force row level security', name);
  execute format('create policy job on %s to truebook_job using (true)', name);
  execute format('grant select, insert, update, delete on %s to truebook_job', name);
end
$$;

-- A table below an account is seen through it: one line in a later migration, saying which roles write it.
--   call seen_through_account('opportunities', '{AE,DIRECTOR}');
-- array(select …) runs once per query and leaves the index usable; `or` would read the whole table.
create procedure seen_through_account(child regclass, written_by text[] default '{}',
  verbs text default 'insert, update, delete', key text default 'account_id') language plpgsql as $$
declare
  mine text := format('%I = any (array(select writable_accounts())) and (select viewer_role()) = any (%L::text[])', key, written_by);
  everyones text := format('(select viewer_role()) = any (%L::text[])', written_by);
begin
  call closed(child);
  execute format('create policy seen on %s for select to truebook_book, truebook_case
    using (%I = any (array(select visible_accounts())))', child, key);
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
revoke all on procedure closed(regclass), seen_through_account(regclass, text[], text, text) from public;

-- Accounts and what hangs on them -----------------------------------------------------------------------------------
call seen_through_account('accounts', '{AE,DIRECTOR}', 'insert, update', 'id');
call seen_through_account('brokers_of_record', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('lines', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('line_terms', '{AE,DIRECTOR}');
call seen_through_account('line_events', '{AE,DIRECTOR,OPERATIONS}', 'insert');
call seen_through_account('enrollment_months', '{AE,DIRECTOR,OPERATIONS}', 'insert, update (superseded_at)');
call seen_through_account('revenue_months', '{AE,DIRECTOR,OPERATIONS}', 'insert, update (superseded_at)');
call seen_through_account('claim_months', '{AE,DIRECTOR,OPERATIONS}', 'insert, update (superseded_at)');
call seen_through_account('renewals', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('renewal_tracks', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('exposures', '{AE,DIRECTOR}');
call seen_through_account('service_issues', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');
call seen_through_account('guarantee_results', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');
call seen_through_account('rfp_notices', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('relationship_events', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('health_overrides', '{AE,DIRECTOR}', 'insert, update (ended_at)');
create policy signed on health_overrides as restrictive for insert to truebook_book with check (set_by_id = (select viewer_id()));
-- Restated by whoever changed what it is computed from; a VP does by reassigning.
call seen_through_account('account_standings', '{AE,DIRECTOR,VP,OPERATIONS}');
call seen_through_account('snapshots');

-- A job may add months and pictures but no more change them than anyone else.
revoke update, delete on enrollment_months, revenue_months, claim_months, snapshots, line_events from truebook_job;
grant update (superseded_at) on enrollment_months, revenue_months, claim_months to truebook_job;

-- The account team. A new account's first row names its owner, oneself or one of one's people; after that a Director
-- shares and moves what their people own, a VP moves anyone, an underwriting manager assigns underwriters. A row is
-- ended, never deleted, and what it said stays.
call closed('account_access');
revoke delete on account_access from truebook_job;
create policy seen on account_access for select to truebook_book, truebook_case
  using (account_id = any (array(select visible_accounts())));
create policy seen_by_all on account_access for select to truebook_all using ((select viewer_id()) is not null);
create policy claimed on account_access for insert to truebook_book with check (
  kind = 'OWNER' and user_id = any (array(select my_people())) and unclaimed(account_id));
create policy shared on account_access for insert to truebook_book with check (
  (select viewer_role()) = 'DIRECTOR' and user_id = any (array(select my_people()))
  and account_id = any (array(select owned_accounts())));
create policy ended on account_access for update to truebook_book using (
  (select viewer_role()) = 'DIRECTOR' and user_id = any (array(select my_people()))
  and account_id = any (array(select owned_accounts())));
create policy reassigned on account_access for insert to truebook_all with check ((select viewer_role()) = 'VP');
create policy moved on account_access for update to truebook_all using ((select viewer_role()) = 'VP');
create policy assigned on account_access for insert to truebook_all with check (
  (select viewer_role()) = 'UW_MANAGER' and kind = 'UNDERWRITER'
  and exists (select from users u where u.id = user_id and u.role in ('UNDERWRITER', 'UW_MANAGER')));
create policy unassigned on account_access for update to truebook_all using (
  (select viewer_role()) = 'UW_MANAGER' and kind = 'UNDERWRITER');
grant select on account_access to truebook_book, truebook_case, truebook_all, truebook_reach;
grant insert, update (to_on, may_write, credit, version) on account_access to truebook_book, truebook_all;
create policy reach on account_access for select to truebook_reach using (true);

-- An account without an owner could be claimed by anyone who learned its id.
create function begin_with_owner() returns trigger language plpgsql as $$
begin
  if not exists (select from account_access where account_id = new.id and kind = 'OWNER') then
    raise exception 'an account begins with an owner' using errcode = '23514', constraint = 'accounts_owner_check';
  end if;
  return null;
end
$$;
create constraint trigger begin_with_owner after insert on accounts deferrable initially deferred
  for each row execute function begin_with_owner();

-- People ------------------------------------------------------------------------------------------------------------
call closed('users');
revoke insert, update, delete on users from truebook_job;
create policy door on users for select to truebook_door using (true);
create policy colleagues on users for select to truebook_book, truebook_case, truebook_all, truebook_reach using (true);
create policy read_by_admin on users for select to truebook_admin using (true);
create policy admitted on users for insert to truebook_admin with check ((select viewer_id()) is not null);
create policy changed on users for update to truebook_admin using ((select viewer_id()) is not null);
grant select on users to truebook_door, truebook_book, truebook_case, truebook_all, truebook_reach;
grant select, insert, update on users to truebook_admin;

-- An Admin may not raise themselves, and nobody leaves while accounts are theirs.
create function guard_people() returns trigger language plpgsql as $$
begin
  if new.role <> old.role and new.id = viewer_id() then
    raise exception 'own role' using errcode = '42501';
  end if;
  if new.deactivated_at is not null and old.deactivated_at is null then
    if new.id = viewer_id() then raise exception 'own access' using errcode = '42501'; end if;
    if accounts_owned(new.id) > 0 then raise exception 'still owns accounts' using errcode = '23514'; end if;
  end if;
  return new;
end
$$;
create trigger guard_people before update on users for each row execute function guard_people();

call closed('teams');
call closed('memberships');
revoke insert, update, delete on teams, memberships from truebook_job;
create policy colleagues on teams for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
create policy people on teams to truebook_admin using ((select viewer_id()) is not null);
grant select on teams to truebook_book, truebook_case, truebook_all;
grant select, insert, update on teams to truebook_admin;
create policy colleagues on memberships for select to truebook_book, truebook_case, truebook_all
  using ((select viewer_id()) is not null);
create policy reach on memberships for select to truebook_reach using (true);
create policy people on memberships to truebook_admin using ((select viewer_id()) is not null);
grant select on memberships to truebook_book, truebook_case, truebook_all, truebook_reach;
grant select, insert, update on memberships to truebook_admin;

call closed('delegations');
revoke insert, update, delete on delegations from truebook_job;
create policy seen on delegations for select to truebook_book, truebook_case, truebook_all
  using ((select viewer_id()) in (from_user_id, to_user_id));
create policy lent on delegations for insert to truebook_book, truebook_case, truebook_all with check (from_user_id = (select viewer_id()));
create policy ended on delegations for update to truebook_book, truebook_case, truebook_all using (from_user_id = (select viewer_id()));
grant select, insert, update on delegations to truebook_book, truebook_case, truebook_all;

-- Passwords, sessions and links: at the door, and one's own sessions.
alter table credentials enable row level security, force row level security;
create policy door on credentials to truebook_door using (true);
grant select, insert, update on credentials to truebook_door;

alter table sessions enable row level security, force row level security;
create policy door on sessions to truebook_door using (true);
grant select, insert, update, delete on sessions to truebook_door;
create policy own on sessions for select to truebook_book, truebook_case, truebook_all, truebook_admin
  using (user_id = (select viewer_id()));
create policy every on sessions for select to truebook_admin using ((select viewer_id()) is not null);
-- Ended once and for all: nobody brings a session back.
create policy ended on sessions for update to truebook_book, truebook_case, truebook_all
  using (user_id = (select viewer_id()) and ended_at is null) with check (user_id = (select viewer_id()) and ended_at is not null);
create policy revoked on sessions for update to truebook_admin
  using ((select viewer_id()) is not null and ended_at is null) with check (ended_at is not null);
grant select, update (ended_at) on sessions to truebook_book, truebook_case, truebook_all, truebook_admin;

-- Whoever changes role, password or leaves is signed out everywhere, at their next request.
create function end_sessions() returns trigger language plpgsql as $$
begin
  update sessions set ended_at = now()
  where ended_at is null and user_id = (case tg_table_name when 'users' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'user_id' end)::uuid;
  return new;
end
$$;
create trigger end_sessions after update of role, deactivated_at on users for each row
  when (old.role <> new.role or (new.deactivated_at is not null and old.deactivated_at is null)) execute function end_sessions();
create trigger end_sessions after update on credentials for each row execute function end_sessions();

alter table throttles enable row level security, force row level security;
create policy door on throttles to truebook_door using (true);
grant select, insert, update, delete on throttles to truebook_door;

alter table invitations enable row level security, force row level security;
create policy door on invitations to truebook_door using (true);
grant select, insert, update on invitations to truebook_door;
create policy people on invitations to truebook_admin using ((select viewer_id()) is not null);
grant select (id, user_id, purpose, created_by_id, created_at, expires_at, used_at), insert, update (expires_at)
  on invitations to truebook_admin;

-- The public directory ----------------------------------------------------------------------------------------------
call closed('employers');
create policy open on employers for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
create policy kept on employers to truebook_all using ((select viewer_role()) = 'OPERATIONS');
grant select on employers to truebook_book, truebook_case, truebook_all;
grant insert, update on employers to truebook_all;

call closed('firms');
create policy open on firms for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
create policy kept on firms to truebook_book using ((select viewer_role()) = 'DIRECTOR');
create policy kept_by_all on firms to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
grant select on firms to truebook_book, truebook_case, truebook_all;
grant insert, update on firms to truebook_book, truebook_all;

call closed('match_keys');

-- Stored totals, targets, settings ----------------------------------------------------------------------------------
create function my_teams() returns setof uuid language sql stable parallel safe
  begin atomic
    select m.team_id from memberships m
    where m.user_id = (select viewer_id()) and business_day() between m.from_on and coalesce(m.to_on, 'infinity');
  end;

call closed('team_months');
create policy own on team_months for select to truebook_book using (
  team_id = any (array(select my_teams())) and ((select viewer_role()) = 'DIRECTOR' or executives >= 3));
create policy every on team_months for select to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
grant select on team_months to truebook_book, truebook_all;

call closed('person_months');
create policy own on person_months for select to truebook_book using (user_id = any (array(select my_people())));
create policy every on person_months for select to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
grant select on person_months to truebook_book, truebook_all;

call closed('targets');
create policy own on targets for select to truebook_book using (
  user_id = any (array(select my_people()))
  or ((select viewer_role()) = 'DIRECTOR' and team_id = any (array(select my_teams()))));
create policy every on targets for select to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
create policy set_by_vp on targets for insert to truebook_all with check ((select viewer_role()) = 'VP' and set_by_id = (select viewer_id()));
create policy superseded on targets for update to truebook_all using ((select viewer_role()) = 'VP');
grant select on targets to truebook_book, truebook_all;
grant insert, update (superseded_at) on targets to truebook_all;

call closed('settings');
revoke update, delete on settings from truebook_job;
create policy door on settings for select to truebook_door using (true);
create policy open on settings for select to truebook_book, truebook_case, truebook_all, truebook_admin
  using ((select viewer_id()) is not null);
create policy versioned on settings for insert to truebook_all, truebook_admin with check (set_by_id = (select viewer_id()) and
  case family when 'AUTHORITY' then (select viewer_role()) = 'VP' else (select viewer_role()) in ('OPERATIONS', 'ADMIN') end);
grant select on settings to truebook_door, truebook_book, truebook_case, truebook_all, truebook_admin;
grant insert on settings to truebook_all, truebook_admin;

-- Work and views ----------------------------------------------------------------------------------------------------
-- A task is its assignee's and its author's; it stays with the account it was written about.
call closed('tasks');
create policy mine on tasks for select to truebook_book, truebook_case, truebook_all, truebook_admin
  using ((select viewer_id()) in (assignee_id, created_by_id));
create policy my_teams on tasks for select to truebook_book using (assignee_id = any (array(select my_people())));
create policy read_by_vp on tasks for select to truebook_all using ((select viewer_role()) = 'VP');
create policy added on tasks for insert to truebook_book, truebook_case with check (created_by_id = (select viewer_id())
  and (account_id is null or account_id = any (array(select visible_accounts()))));
create policy added_by_all on tasks for insert to truebook_all with check (created_by_id = (select viewer_id()));
create policy added_by_admin on tasks for insert to truebook_admin
  with check (created_by_id = (select viewer_id()) and account_id is null);
create policy changed on tasks for update to truebook_book, truebook_case, truebook_all, truebook_admin
  using ((select viewer_id()) in (assignee_id, created_by_id));
create policy changed_by_lead on tasks for update to truebook_book using (assignee_id = any (array(select my_people())));
create policy removed on tasks for delete to truebook_book, truebook_case, truebook_all, truebook_admin
  using ((select viewer_id()) in (assignee_id, created_by_id));
grant select, insert, update (assignee_id, title, due_on, done_at, version), delete
  on tasks to truebook_book, truebook_case, truebook_all, truebook_admin;

call closed('notifications');
create policy mine on notifications to truebook_book, truebook_case, truebook_all, truebook_admin using (user_id = (select viewer_id()));
grant select, insert, update (read_at), delete on notifications to truebook_book, truebook_case, truebook_all, truebook_admin;

call closed('pins');
create policy mine on pins to truebook_book, truebook_case, truebook_all, truebook_admin using (user_id = (select viewer_id()));
grant select, insert, update, delete on pins to truebook_book, truebook_case, truebook_all, truebook_admin;

call closed('saved_views');
create policy shared on saved_views for select to truebook_book, truebook_case, truebook_all, truebook_admin using (
  owner_id = (select viewer_id())
  or (audience = 'ALL' and (select viewer_role()) <> 'ADMIN')
  or (audience = 'TEAM' and team_id = any (array(select my_teams()))));
create policy own on saved_views to truebook_book, truebook_case, truebook_all, truebook_admin
  using (owner_id = (select viewer_id()))
  with check (owner_id = (select viewer_id()) and (audience <> 'TEAM' or team_id = any (array(select my_teams()))));
grant select, insert, update, delete on saved_views to truebook_book, truebook_case, truebook_all, truebook_admin;

-- Imports and files -------------------------------------------------------------------------------------------------
call closed('imports');
create policy own on imports to truebook_book using (requester_id = (select viewer_id()) and (select viewer_role()) = 'DIRECTOR');
create policy own_all on imports to truebook_all using (requester_id = (select viewer_id()) and (select viewer_role()) in ('VP', 'OPERATIONS'));
create policy read_by_vp on imports for select to truebook_all using ((select viewer_role()) = 'VP');
create policy status on imports for select to truebook_admin using ((select viewer_id()) is not null);
grant select, insert, update on imports to truebook_book, truebook_all;
grant select (id, kind, requester_id, status, created_at, finished_at) on imports to truebook_admin;

call closed('import_rows');
create policy own on import_rows for select to truebook_book, truebook_all using (
  import_id in (select id from imports) and (account_id is null or account_id in (select id from accounts)));
grant select on import_rows to truebook_book, truebook_all;

call closed('import_aliases');
create policy own on import_aliases to truebook_book, truebook_all using (
  set_by_id = (select viewer_id()) and (select viewer_role()) in ('DIRECTOR', 'VP', 'OPERATIONS'));
grant select, insert, update, delete on import_aliases to truebook_book, truebook_all;

call closed('files');
create policy seen on files for select to truebook_book, truebook_case using (account_id = any (array(select visible_accounts())));
create policy imported on files for select to truebook_book, truebook_all using (import_id in (select id from imports));
create policy seen_by_all on files for select to truebook_all using (account_id is not null and (select viewer_id()) is not null);
create policy added on files for insert to truebook_book with check (uploaded_by_id = (select viewer_id()) and
  (account_id = any (array(select writable_accounts())) or import_id in (select id from imports where requester_id = (select viewer_id()))));
create policy added_by_all on files for insert to truebook_all with check (uploaded_by_id = (select viewer_id()) and
  ((account_id is not null and (select viewer_role()) = 'OPERATIONS')
    or import_id in (select id from imports where requester_id = (select viewer_id()))));
grant select on files to truebook_book, truebook_case, truebook_all;
grant insert on files to truebook_book, truebook_all;

call closed('file_contents');
create policy as_file on file_contents for select to truebook_book, truebook_case, truebook_all
  using (file_id in (select id from files));
create policy added on file_contents for insert to truebook_book, truebook_all
  with check (file_id in (select id from files where uploaded_by_id = (select viewer_id())));
grant select on file_contents to truebook_book, truebook_case, truebook_all;
grant insert on file_contents to truebook_book, truebook_all;

-- The trail: each adds their own rows; nobody may change or remove one. ---------------------------------------------
alter table audit_events enable row level security, force row level security;
do $$
declare
  partition regclass;
begin
  for partition in select inhrelid::regclass from pg_inherits where inhparent = 'audit_events'::regclass loop
    execute format('alter table %s enable row level security, force row level security', partition);
  end loop;
end
$$;
create policy own on audit_events for select to truebook_book, truebook_case using (
  account_id = any (array(select visible_accounts())) or (account_id is null and actor_id = (select viewer_id())));
create policy every on audit_events for select to truebook_all using ((select viewer_id()) is not null);
create policy people on audit_events for select to truebook_admin using (
  kind in ('PEOPLE', 'SETTINGS', 'REFUSAL') and account_id is null and (select viewer_id()) is not null);
create policy job on audit_events for select to truebook_job using (true);
-- About what the actor sees, or about the account of a task that was given to them.
create policy signed on audit_events for insert to truebook_book, truebook_case with check (actor_id = (select viewer_id())
  and (account_id is null or account_id = any (array(select visible_accounts()))
    or account_id in (select t.account_id from tasks t)));
create policy signed_by_all on audit_events for insert to truebook_all with check (actor_id = (select viewer_id()));
create policy signed_by_admin on audit_events for insert to truebook_admin
  with check (actor_id = (select viewer_id()) and account_id is null);
create policy signed_by_job on audit_events for insert to truebook_job with check (true);
create policy recent on audit_events as restrictive for insert to truebook_book, truebook_case, truebook_all, truebook_admin
  with check (at between now() - interval '1 hour' and now() + interval '1 hour');
-- Whoever chooses a password is not in yet: that alone is recorded at the door.
create policy signed_at_door on audit_events for insert to truebook_door
  with check (kind = 'PEOPLE' and ability like 'session.%' and account_id is null);
grant insert on audit_events to truebook_door;
grant select, insert on audit_events to truebook_book, truebook_case, truebook_all, truebook_admin, truebook_job;
