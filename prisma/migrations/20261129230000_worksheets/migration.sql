-- A version of an insured decision's worksheet: what underwriting entered, what it states, what the engine makes of it.
-- CreateTable
CREATE TABLE "worksheets" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'DRAFT',
    "parameters" TEXT NOT NULL,
    "stated" JSONB NOT NULL DEFAULT '{}',
    "notes" JSONB NOT NULL DEFAULT '{}',
    "reason" TEXT NOT NULL DEFAULT '',
    "source" TEXT,
    "engine" TEXT NOT NULL,
    "result" TEXT NOT NULL,
    "required_rate" DECIMAL(18,8) NOT NULL,
    "entered_by_id" UUID NOT NULL,
    "entered_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "signed_by_id" UUID,
    "signed_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "worksheets_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "worksheets_account_id_idx" ON "worksheets"("account_id");
CREATE UNIQUE INDEX "worksheets_track_id_number_key" ON "worksheets"("track_id", "number");

-- AddForeignKey
ALTER TABLE "worksheets" ADD CONSTRAINT "worksheets_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table worksheets
  add constraint worksheets_status_check check (status in ('DRAFT', 'SIGNED')),
  add constraint worksheets_signed_check check ((status = 'SIGNED') = (signed_at is not null)
    and (signed_at is null) = (signed_by_id is null)),
  add constraint worksheets_number_check check (number >= 1),
  -- Every version but the first says what changed before it is signed.
  add constraint worksheets_reason_check check (status = 'DRAFT' or number = 1 or length(trim(reason)) >= 10),
  add constraint worksheets_json_check check (parameters is json object and result is json object),
  add constraint worksheets_rate_check check (required_rate > 0);
-- One draft at a time.
create unique index worksheets_draft on worksheets (track_id) where status = 'DRAFT';

-- Who sees them: with the account; a draft underwriting alone. Underwriting adds drafts until the
-- rate is out or decided; a draft is changed and signed with the job's reach, by the action that asked.
call closed('worksheets');
create policy seen on worksheets for select to truebook_book
  using (status = 'SIGNED' and account_id = any (array(select visible_accounts())));
create policy seen_by_case on worksheets for select to truebook_case using (account_id = any (array(select visible_accounts())));
create policy seen_by_all on worksheets for select to truebook_all
  using ((select viewer_id()) is not null and (status = 'SIGNED' or (select viewer_role()) = 'UW_MANAGER'));
create function is_rateable(track uuid) returns boolean language sql stable parallel safe
  begin atomic
    select exists (select from renewal_tracks t where t.id = track and t.released_rate is null and t.decided_on is null);
  end;
create policy added on worksheets for insert to truebook_case with check (status = 'DRAFT'
  and entered_by_id = (select viewer_id()) and (select viewer_role()) = 'UNDERWRITER'
  and account_id = any (array(select visible_accounts())) and is_rateable(track_id));
create policy added_by_all on worksheets for insert to truebook_all with check (status = 'DRAFT'
  and entered_by_id = (select viewer_id()) and (select viewer_role()) = 'UW_MANAGER' and is_rateable(track_id));
-- What was signed stands as it was signed, whoever writes: no viewer changes a version, and a job only drafts.
create policy stands on worksheets as restrictive for update to truebook_job using (status = 'DRAFT') with check (true);
create policy stays on worksheets as restrictive for delete to truebook_job using (status = 'DRAFT');
grant select on worksheets to truebook_book, truebook_case, truebook_all;
grant insert on worksheets to truebook_case, truebook_all;
