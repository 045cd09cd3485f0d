CREATE TABLE "space_dismissals" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "family" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "until_on" DATE NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "space_dismissals_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "space_dismissals_account_id_idx" ON "space_dismissals"("account_id");
ALTER TABLE "space_dismissals" ADD CONSTRAINT "space_dismissals_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table space_dismissals
  add constraint space_dismissals_family_check check (family in ('PHARMACY', 'DENTAL', 'VISION', 'STOP_LOSS', 'BEHAVIORAL',
    'CARE_MANAGEMENT', 'SPENDING_ACCOUNTS', 'GROUP_MEDICARE', 'ANCILLARY')),
  add constraint space_dismissals_reason_check check (reason in ('UNWANTED', 'LATER', 'BOUND', 'CARVED_OUT', 'PARENT', 'UNFIT')),
  add constraint space_dismissals_until_check check (until_on <= (set_at at time zone 'UTC')::date + 731);
create unique index space_dismissals_open on space_dismissals (account_id, family) where ended_at is null;

call seen_through_account('space_dismissals', '{AE,DIRECTOR}', 'insert, update (ended_at)');
create policy signed on space_dismissals as restrictive for insert to truebook_book with check (set_by_id = (select viewer_id()));
call remembered('space_dismissals');
