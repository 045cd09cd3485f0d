-- CreateIndex
CREATE INDEX "notifications_user_id_created_at_idx" ON "notifications"("user_id", "created_at");

-- CreateIndex
CREATE INDEX "tasks_created_by_id_idx" ON "tasks"("created_by_id");

-- Whom one may ask: oneself, the people one leads, and those who report to one. Nobody who has left.
create function people_to_ask() returns setof uuid language sql stable parallel safe
  begin atomic
    select u.id from users u
    where u.deactivated_at is null and (u.id in (select my_people()) or u.manager_id = (select viewer_id()));
  end;

-- A task goes to one's own people, or to someone of the account's team, who can see what it is about. An Admin has no
-- book, and so no account's team. A task that stays with who has it is not asked again: the team may have changed since.
create policy given on tasks as restrictive for insert to truebook_book, truebook_case, truebook_all with check (
  assignee_id = any (array(select people_to_ask()))
  or exists (select from account_access a join users u on u.id = a.user_id and u.deactivated_at is null
    where a.account_id = tasks.account_id and a.user_id = tasks.assignee_id
      and business_day() between a.from_on and coalesce(a.to_on, 'infinity')));
create policy given_by_admin on tasks as restrictive for insert to truebook_admin
  with check (assignee_id = any (array(select people_to_ask())));
create function guard_assignee() returns trigger language plpgsql as $$
begin
  if current_setting('role') not in ('truebook_book', 'truebook_case', 'truebook_all', 'truebook_admin')
    or new.assignee_id = any (array(select people_to_ask())) then return new; end if;
  if current_setting('role') <> 'truebook_admin' and exists (
    select from account_access a join users u on u.id = a.user_id and u.deactivated_at is null
    where a.account_id = new.account_id and a.user_id = new.assignee_id
      and business_day() between a.from_on and coalesce(a.to_on, 'infinity')) then return new; end if;
  raise exception 'not theirs to ask' using errcode = '42501';
end
$$;
create trigger guard_assignee before update of assignee_id on tasks for each row
  when (new.assignee_id is distinct from old.assignee_id) execute function guard_assignee();
