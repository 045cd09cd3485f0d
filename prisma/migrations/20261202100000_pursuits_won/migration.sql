-- An employer we pursued that opened as an account: its pursuit is closed and says which account it became.
ALTER TABLE "pursuits" ADD COLUMN "account_id" UUID;
CREATE INDEX "pursuits_account_id_idx" ON "pursuits"("account_id");
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
alter table pursuits add constraint pursuits_won_check check (account_id is null or closed_on is not null);
