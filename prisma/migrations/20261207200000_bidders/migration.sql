-- Whoever bids for a pursuit without selling it sees that bid, and writes what is asked of them there.
ALTER TABLE "rfps" ADD COLUMN "called" TEXT NOT NULL DEFAULT '';

-- What the employer was called when the RFP came in: a bidder sees no pursuit.
alter table rfps no force row level security;
alter table pursuits no force row level security;
alter table employers no force row level security;
update rfps r set called = e.name from pursuits p join employers e on e.id = p.employer_id where p.id = r.pursuit_id;
alter table rfps force row level security;
alter table pursuits force row level security;
alter table employers force row level security;
create function call_rfp() returns trigger language plpgsql as $$
begin
  select e.name into new.called from pursuits p join employers e on e.id = p.employer_id where p.id = new.pursuit_id;
  new.called := coalesce(new.called, '');
  return new;
end
$$;
create trigger call_rfp before insert on rfps for each row execute function call_rfp();

-- On its bid team, or asked for a quote of its opportunity. An account's RFP goes with the account, as before.
create policy seen_by_bidder on rfps for select to truebook_case, truebook_all using (account_id is null
  and (team @> jsonb_build_array(jsonb_build_object('userId', (select viewer_id())))
    or opportunity_id = any (array(select r.opportunity_id from internal_requests r
      where r.account_id is null and r.assignee_id = (select viewer_id())))));

-- What is put to them, or to nobody of their desk: the answer alone, in their own name, approved by nobody but the library.
create policy answered on rfp_questions for update to truebook_case, truebook_all using (
  rfp_id = any (array(select id from rfps)) and (assignee_id = (select viewer_id()) or (assignee_id is null
    and desk = case (select viewer_role()) when 'OPERATIONS' then 'OPERATIONS' when 'VP' then '' when 'ADMIN' then '' else 'UNDERWRITING' end)))
  with check ((answered_by_id is null or answered_by_id = (select viewer_id()))
    and (approved_by_id is null or exists (select from answers a where a.id = answer_id and a.words = answer and a.approved_by_id = rfp_questions.approved_by_id)));
grant update (answer, answer_id, answer_number, expired_on, answered_by_id, answered_on, approved_by_id, approved_on, version)
  on rfp_questions to truebook_case, truebook_all;
