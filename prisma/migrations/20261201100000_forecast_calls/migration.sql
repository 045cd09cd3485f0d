-- What each voice says a renewal will do, and forecasts as they were frozen: written once, never changed.
-- CreateTable
CREATE TABLE "forecast_calls" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "renewal_id" UUID NOT NULL,
    "voice" TEXT NOT NULL,
    "call" TEXT NOT NULL,
    "members" INTEGER NOT NULL,
    "in_group" INTEGER,
    "slices" INTEGER,
    "note" TEXT,
    "author_id" UUID NOT NULL,
    "said_on" DATE NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "forecast_calls_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "frozen_forecasts" (
    "id" UUID NOT NULL,
    "freeze_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "owner_id" UUID,
    "members" INTEGER NOT NULL,
    "insured_premium" DECIMAL(16,4) NOT NULL,
    "asc_fees" DECIMAL(16,4) NOT NULL,
    "insured_margin" DECIMAL(16,4) NOT NULL,
    "fee_margin" DECIMAL(16,4) NOT NULL,
    "season_state" TEXT NOT NULL,
    "ae_call" TEXT,
    "director_call" TEXT,
    "system_call" TEXT NOT NULL,
    "odds" JSONB NOT NULL,
    "author_id" UUID NOT NULL,
    "frozen_on" DATE NOT NULL,
    "frozen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "frozen_forecasts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "forecast_calls_account_id_idx" ON "forecast_calls"("account_id");
CREATE INDEX "forecast_calls_renewal_id_voice_said_at_idx" ON "forecast_calls"("renewal_id", "voice", "said_at");
CREATE UNIQUE INDEX "frozen_forecasts_freeze_id_account_id_key" ON "frozen_forecasts"("freeze_id", "account_id");
CREATE INDEX "frozen_forecasts_account_id_idx" ON "frozen_forecasts"("account_id");
CREATE INDEX "frozen_forecasts_scope_frozen_at_idx" ON "frozen_forecasts"("scope", "frozen_at");

-- AddForeignKey
ALTER TABLE "forecast_calls" ADD CONSTRAINT "forecast_calls_renewal_id_account_id_fkey" FOREIGN KEY ("renewal_id", "account_id") REFERENCES "renewals"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "frozen_forecasts" ADD CONSTRAINT "frozen_forecasts_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table forecast_calls
  add constraint forecast_calls_voice_check check (voice in ('AE', 'DIRECTOR')),
  add constraint forecast_calls_call_check check (call in ('SAFE', 'LIKELY', 'AT_RISK', 'CRITICAL', 'NOTICE')),
  add constraint forecast_calls_members_check check (members >= 0);
alter table frozen_forecasts
  add constraint frozen_forecasts_calls_check check (
    coalesce(ae_call in ('SAFE', 'LIKELY', 'AT_RISK', 'CRITICAL', 'NOTICE'), true)
    and coalesce(director_call in ('SAFE', 'LIKELY', 'AT_RISK', 'CRITICAL', 'NOTICE'), true)
    and system_call in ('SAFE', 'LIKELY', 'AT_RISK', 'CRITICAL', 'NOTICE')),
  add constraint frozen_forecasts_state_check check (season_state in ('RETAINED', 'VERBAL', 'OPEN', 'AT_RISK', 'LOST')),
  add constraint frozen_forecasts_members_check check (members >= 0);

-- Who sees them: with the account, those who sell it, and who reads the whole book for sales -------------------------
call closed('forecast_calls');
call closed('frozen_forecasts');
do $$
declare
  forecast text;
begin
  foreach forecast in array array['forecast_calls', 'frozen_forecasts'] loop
    execute format('create policy seen on %I for select to truebook_book
      using (account_id = any (array(select visible_accounts())))', forecast);
    execute format($p$create policy seen_by_all on %I for select to truebook_all
      using ((select viewer_role()) = any ('{VP,OPERATIONS}'::text[]))$p$, forecast);
    -- Counted once: these rows of an account that leads to another are there for nobody until it stands alone again.
    execute format('create policy counted_once on %I as restrictive for select to truebook_book, truebook_all, truebook_job
      using (account_id <> all (array(select merged_accounts())))', forecast);
    execute format('grant select on %I to truebook_book, truebook_all', forecast);
    execute format('grant insert on %I to truebook_book', forecast);
    -- What was said was said.
    execute format('revoke update, delete on %I from truebook_job', forecast);
  end loop;
end
$$;
-- Each speaks with one voice, their own, today.
create policy said on forecast_calls for insert to truebook_book with check (
  author_id = (select viewer_id()) and voice = (select viewer_role()) and said_on = business_day()
  and account_id = any (array(select writable_accounts())));
create policy frozen on frozen_forecasts for insert to truebook_book with check (
  author_id = (select viewer_id()) and (select viewer_role()) = 'DIRECTOR' and frozen_on = business_day()
  and account_id = any (array(select writable_accounts())));
