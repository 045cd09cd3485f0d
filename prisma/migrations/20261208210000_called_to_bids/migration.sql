-- Whoever is called to a bid sees that bid, an account's as a pursuit's: on its team, or asked a question of it.
-- CreateIndex
CREATE INDEX "rfp_questions_assignee_id_idx" ON "rfp_questions"("assignee_id");

-- Which RFPs ask something of the viewer; asked past the policies of questions, which ask for RFPs.
grant select (rfp_id, assignee_id) on rfp_questions to truebook_reach;
create policy reach on rfp_questions for select to truebook_reach using (true);
grant create on schema public to truebook_reach;
set role truebook_reach;
create function asked_rfps() returns uuid[] language sql stable parallel safe security definer
  begin atomic
    select array(select distinct q.rfp_id from rfp_questions q where q.assignee_id = (select viewer_id()) order by 1);
  end;
revoke all on function asked_rfps() from public;
grant execute on function asked_rfps() to truebook_book, truebook_case, truebook_all, truebook_job;
reset role;
revoke create on schema public from truebook_reach;

drop policy seen_by_bidder on rfps;
create policy seen_by_bidder on rfps for select to truebook_book, truebook_case, truebook_all using (
  team @> jsonb_build_array(jsonb_build_object('userId', (select viewer_id())))
  or id = any ((select asked_rfps())::uuid[])
  or (account_id is null and opportunity_id = any (array(select r.opportunity_id from internal_requests r
    where r.account_id is null and r.assignee_id = (select viewer_id())))));

-- A bidder sees no account either: the RFP carries its name.
alter table rfps no force row level security;
alter table accounts no force row level security;
update rfps r set called = a.name from accounts a where a.id = r.account_id;
alter table rfps force row level security;
alter table accounts force row level security;
create or replace function call_rfp() returns trigger language plpgsql as $$
begin
  select coalesce((select a.name from accounts a where a.id = new.account_id),
    (select e.name from pursuits p join employers e on e.id = p.employer_id where p.id = new.pursuit_id), '') into new.called;
  return new;
end
$$;

-- Seeing an RFP of a pursuit is no longer pursuing it.
do $$
declare
  part text;
  mine text := '(select viewer_role()) in (''AE'', ''DIRECTOR'') and rfp_id = any (array(select r.id from rfps r
    where r.account_id = any (array(select writable_accounts())) or r.pursuit_id = any (array(select p.id from pursuits p))))';
begin
  foreach part in array array['rfp_sheets', 'rfp_questions'] loop
    execute format('alter policy added on %I with check (%s)', part, mine);
    execute format('alter policy changed on %I using (%s)', part, mine);
    execute format('alter policy removed on %I using (%s)', part, mine);
  end loop;
end
$$;

-- Who sells something else answers what is put to them, as a desk does: the answer alone, in their own name.
create policy answered_by_seller on rfp_questions for update to truebook_book using (assignee_id = (select viewer_id()))
  with check (assignee_id = (select viewer_id()) and (answered_by_id is null or answered_by_id = (select viewer_id()))
    and (approved_by_id is null or exists (select from answers a where a.id = answer_id and a.words = answer and a.approved_by_id = rfp_questions.approved_by_id)));
create function guard_answered() returns trigger language plpgsql as $$
declare
  theirs constant text[] := '{answer,answer_id,answer_number,expired_on,answered_by_id,answered_on,approved_by_id,approved_on,version}';
begin
  if current_user = 'truebook_book' and to_jsonb(new) - theirs is distinct from to_jsonb(old) - theirs
    and not exists (select from rfps r where r.id = old.rfp_id and (r.account_id = any (array(select writable_accounts()))
      or r.pursuit_id = any (array(select p.id from pursuits p)))) then
    raise exception 'an answer alone is theirs to write' using errcode = 'insufficient_privilege';
  end if;
  return new;
end
$$;
create trigger guard_answered before update on rfp_questions for each row execute function guard_answered();

-- What a bidder wrote stands in the trail of the account it is about.
create policy signed_by_bidder on audit_events for insert to truebook_book, truebook_case with check (
  actor_id = (select viewer_id()) and subject_type = 'rfp'
  and account_id = any (array(select r.account_id from rfps r where r.id = subject_id)));
