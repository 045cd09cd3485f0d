-- A quote is asked of a desk as anything else is: of an opportunity, and its clock starts when the desk has what it needs.
-- AlterTable
ALTER TABLE "internal_requests" ALTER COLUMN "account_id" DROP NOT NULL;
ALTER TABLE "internal_requests" ALTER COLUMN "track_id" DROP NOT NULL;
ALTER TABLE "internal_requests" ADD COLUMN "opportunity_id" UUID;
ALTER TABLE "internal_requests" ADD COLUMN "quote" JSONB;
ALTER TABLE "internal_requests" ADD COLUMN "complete_on" DATE;
ALTER TABLE "request_pauses" ALTER COLUMN "account_id" DROP NOT NULL;

-- CreateIndex
CREATE INDEX "internal_requests_opportunity_id_idx" ON "internal_requests"("opportunity_id");

-- AddForeignKey
ALTER TABLE "internal_requests" ADD CONSTRAINT "internal_requests_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
-- A pause of no account is held to its request by this alone.
ALTER TABLE "request_pauses" ADD CONSTRAINT "request_pauses_request_id_fkey" FOREIGN KEY ("request_id") REFERENCES "internal_requests"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table internal_requests
  drop constraint internal_requests_kind_check,
  drop constraint internal_requests_blocks_check,
  add constraint internal_requests_kind_check check (kind in ('INSURED', 'FEE', 'STOP_LOSS', 'QUOTE')),
  add constraint internal_requests_blocks_check check (opportunity_id is not null or (blocks is null) = (held_stages = '{}')),
  -- Of a decision or of an opportunity, and what a quote is of.
  add constraint internal_requests_of_check check (num_nonnulls(track_id, opportunity_id) = 1
    and (kind = 'QUOTE') = (opportunity_id is not null) and (opportunity_id is null) = (quote is null)),
  add constraint internal_requests_account_check check (account_id is not null or opportunity_id is not null),
  add constraint internal_requests_complete_check check (complete_on >= asked_on and (complete_on is null or opportunity_id is not null));

-- Who sees them: as before, and of a pursuit whoever sees its opportunity, and the desk ------------------------------
drop policy seen on internal_requests;
create policy seen on internal_requests for select to truebook_book using (account_id = any (array(select visible_accounts()))
  or (account_id is null and opportunity_id = any (array(select o.id from opportunities o where o.pursuit_id is not null))));
drop policy seen_by_desk on internal_requests;
create policy seen_by_desk on internal_requests for select to truebook_case using (assignee_id = (select viewer_id())
  or (desk = 'UNDERWRITING' and (account_id = any (array(select visible_accounts())) or (account_id is null and assignee_id is null))));
drop policy asked on internal_requests;
create policy asked on internal_requests for insert to truebook_book with check (asked_by_id = (select viewer_id()) and status = 'OPEN'
  and (account_id = any (array(select writable_accounts()))
    or (account_id is null and opportunity_id = any (array(select o.id from opportunities o where o.pursuit_id is not null))))
  and (select viewer_role()) in ('AE', 'DIRECTOR'));
-- Whoever is asked for a quote sees what it is of.
create policy seen_by_desk on opportunities for select to truebook_case, truebook_all using (pursuit_id is not null
  and id = any (array(select r.opportunity_id from internal_requests r where r.account_id is null)));

-- Nothing is quoted that a desk has still to quote -------------------------------------------------------------------
create function guard_quotes() returns trigger language plpgsql as $$
begin
  if new.stage is distinct from old.stage and exists (select from internal_requests r where r.opportunity_id = new.id
    and r.status = 'OPEN' and new.stage = any (r.held_stages) and old.stage <> all (r.held_stages)) then
    raise exception 'opportunities_quote_check: an open quote request keeps it' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger guard_quotes after update of stage on opportunities
  deferrable initially deferred for each row execute function guard_quotes();
