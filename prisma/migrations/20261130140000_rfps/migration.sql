-- A request for proposal of one account or one employer we pursue: its days, whether we bid, who does, how it ended.
CREATE TABLE "rfps" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "pursuit_id" UUID,
    "opportunity_id" UUID,
    "track_id" UUID,
    "firm_id" UUID,
    "subject" TEXT NOT NULL,
    "funding" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "issued_on" DATE NOT NULL,
    "intent_on" DATE,
    "questions_on" DATE,
    "due_on" DATE,
    "finalists_on" DATE,
    "meeting_on" DATE,
    "bafo_on" DATE,
    "decide_on" DATE,
    "stage" TEXT NOT NULL DEFAULT 'RECEIVED',
    "stays" JSONB NOT NULL,
    "go" TEXT,
    "go_reasons" TEXT[],
    "go_note" TEXT NOT NULL DEFAULT '',
    "go_by_id" UUID,
    "go_on" DATE,
    "team" JSONB NOT NULL DEFAULT '[]',
    "finalist" JSONB NOT NULL DEFAULT '{}',
    "lost_reason" TEXT,
    "lost_to" TEXT NOT NULL DEFAULT '',
    "debrief" JSONB NOT NULL DEFAULT '{}',
    "ended" TEXT NOT NULL DEFAULT '',
    "closed_on" DATE,
    "opened_by_id" UUID NOT NULL,
    "opened_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rfps_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "rfps_account_id_idx" ON "rfps"("account_id");
CREATE INDEX "rfps_pursuit_id_idx" ON "rfps"("pursuit_id");
CREATE INDEX "rfps_opportunity_id_idx" ON "rfps"("opportunity_id");
CREATE INDEX "rfps_track_id_idx" ON "rfps"("track_id");
CREATE INDEX "rfps_firm_id_idx" ON "rfps"("firm_id");
ALTER TABLE "rfps" ADD CONSTRAINT "rfps_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rfps" ADD CONSTRAINT "rfps_pursuit_id_fkey" FOREIGN KEY ("pursuit_id") REFERENCES "pursuits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rfps" ADD CONSTRAINT "rfps_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rfps" ADD CONSTRAINT "rfps_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "rfps" ADD CONSTRAINT "rfps_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table rfps
  add constraint rfps_one_of_check check (num_nonnulls(account_id, pursuit_id) = 1 and (track_id is null or account_id is not null)),
  add constraint rfps_funding_check check (funding in ('INSURED', 'ASC')),
  add constraint rfps_stage_check check (stage in ('RECEIVED', 'INTENT', 'QA_CLOSED', 'SUBMITTED', 'FINALIST', 'BAFO',
    'AWARDED_US', 'AWARDED_OTHER', 'CANCELLED', 'DECLINED')),
  add constraint rfps_stays_check check (stays -> -1 ->> 'stage' = stage),
  add constraint rfps_days_check check (effective_on > issued_on and due_on >= issued_on),
  add constraint rfps_go_check check (go in ('GO', 'NO_GO') and (go is null) = (go_on is null) and (go is null) = (go_by_id is null)
    and (go is null) = (go_reasons = '{}')),
  add constraint rfps_bid_check check (stage in ('RECEIVED', 'CANCELLED') or (stage = 'DECLINED' and go is not distinct from 'NO_GO')
    or (stage <> 'DECLINED' and go is not distinct from 'GO')),
  add constraint rfps_lost_check check ((stage = 'AWARDED_OTHER') = (lost_reason is not null) and (stage = 'AWARDED_OTHER') = (lost_to <> '')),
  add constraint rfps_reason_check check (lost_reason in ('PRICE', 'NETWORK', 'SERVICE', 'BENEFITS', 'BROKER', 'NO_DECISION', 'OTHER')),
  add constraint rfps_closed_check check ((stage in ('AWARDED_US', 'AWARDED_OTHER', 'CANCELLED', 'DECLINED')) = (closed_on is not null));

-- Seen with its account, or with the pursuit it is of.
call closed('rfps');
create policy seen on rfps for select to truebook_book, truebook_case using (
  account_id = any (array(select visible_accounts())) or pursuit_id = any (array(select id from pursuits)));
create policy seen_by_all on rfps for select to truebook_all using (
  (account_id is not null and (select viewer_id()) is not null) or pursuit_id = any (array(select id from pursuits)));
create policy added on rfps for insert to truebook_book with check (
  (select viewer_role()) in ('AE', 'DIRECTOR') and opened_by_id = (select viewer_id())
  and (account_id = any (array(select writable_accounts())) or pursuit_id = any (array(select id from pursuits))));
create policy changed on rfps for update to truebook_book using (
  (select viewer_role()) in ('AE', 'DIRECTOR')
  and (account_id = any (array(select writable_accounts())) or pursuit_id = any (array(select id from pursuits))));
grant select on rfps to truebook_book, truebook_case, truebook_all;
grant insert, update on rfps to truebook_book;
call remembered('rfps');
