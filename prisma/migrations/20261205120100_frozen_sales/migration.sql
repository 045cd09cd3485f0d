-- What a plan counts as won, kept as it stood beside the plan's accounts.
-- CreateTable
CREATE TABLE "frozen_sales" (
    "id" UUID NOT NULL,
    "freeze_id" UUID NOT NULL,
    "opportunity_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "members" INTEGER NOT NULL,
    "insured_premium" DECIMAL(16,4) NOT NULL,
    "asc_fees" DECIMAL(16,4) NOT NULL,
    "author_id" UUID NOT NULL,
    "frozen_on" DATE NOT NULL,

    CONSTRAINT "frozen_sales_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "frozen_sales_opportunity_id_idx" ON "frozen_sales"("opportunity_id");
CREATE UNIQUE INDEX "frozen_sales_freeze_id_opportunity_id_key" ON "frozen_sales"("freeze_id", "opportunity_id");

-- AddForeignKey
ALTER TABLE "frozen_sales" ADD CONSTRAINT "frozen_sales_opportunity_id_fkey" FOREIGN KEY ("opportunity_id") REFERENCES "opportunities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table frozen_sales
  add constraint frozen_sales_amounts_check check (members >= 0 and insured_premium >= 0 and asc_fees >= 0);

-- Seen with its opportunity, by those who see forecasts; kept by whoever supposes it, and changed by nobody.
call closed('frozen_sales');
create policy seen on frozen_sales for select to truebook_book using (
  exists (select from opportunities o where o.id = opportunity_id));
create policy seen_by_all on frozen_sales for select to truebook_all using (
  (select viewer_role()) = any ('{VP,OPERATIONS}'::text[]) and exists (select from opportunities o where o.id = opportunity_id));
create policy planned on frozen_sales for insert to truebook_book with check (
  author_id = (select viewer_id()) and frozen_on = business_day()
  and exists (select from opportunities o where o.id = opportunity_id));
create policy planned_by_all on frozen_sales for insert to truebook_all with check (
  author_id = (select viewer_id()) and (select viewer_role()) = any ('{VP,OPERATIONS}'::text[]) and frozen_on = business_day()
  and exists (select from opportunities o where o.id = opportunity_id));
grant select, insert on frozen_sales to truebook_book, truebook_all;
revoke update, delete on frozen_sales from truebook_job;
