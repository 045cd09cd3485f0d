-- What is given to an account beside a price, offered with a sale or without one.
-- CreateTable
CREATE TABLE "credits" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "opportunity_id" UUID,
    "kind" TEXT NOT NULL,
    "package" TEXT,
    "coverage" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "amount" DECIMAL(14,2) NOT NULL,
    "basis" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE NOT NULL,
    "clawback" BOOLEAN NOT NULL,
    "words" TEXT NOT NULL DEFAULT '',
    "author_id" UUID NOT NULL,
    "set_on" DATE NOT NULL,
    "withdrawn_on" DATE,
    "recovered_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "credits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "credits_account_id_idx" ON "credits"("account_id");

-- CreateIndex
CREATE INDEX "credits_opportunity_id_idx" ON "credits"("opportunity_id");

-- CreateIndex
CREATE UNIQUE INDEX "opportunities_id_account_id_key" ON "opportunities"("id", "account_id");

-- AddForeignKey
ALTER TABLE "credits" ADD CONSTRAINT "credits_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "credits" ADD CONSTRAINT "credits_opportunity_id_account_id_fkey" FOREIGN KEY ("opportunity_id", "account_id") REFERENCES "opportunities"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table credits
  add constraint credits_kind_check check (kind in ('PACKAGE', 'IMPLEMENTATION', 'WELLNESS', 'COMMUNICATION', 'TECHNOLOGY')),
  add constraint credits_package_check check ((kind = 'PACKAGE') = (package is not null)),
  -- A fee or a margin: claims are no source.
  add constraint credits_source_check check (source in ('ADMIN_FEE', 'MARGIN')),
  add constraint credits_amount_check check (amount > 0),
  add constraint credits_basis_check check (basis in ('FILED', 'ACTUARIAL', 'FEE_TERMS') and (source = 'ADMIN_FEE' or basis <> 'FEE_TERMS')),
  add constraint credits_code_check check (length(code) >= 3),
  add constraint credits_days_check check (from_on <= to_on),
  add constraint credits_recovered_check check (recovered_on is null or (clawback and withdrawn_on is null));

-- Seen and given with the account, by whoever gives it; what was given is withdrawn or comes back, and is never said anew.
call seen_through_account('credits', '{AE,DIRECTOR}', 'insert, update (withdrawn_on, recovered_on, version)');
create policy signed on credits as restrictive for insert to truebook_book with check (author_id = (select viewer_id()));
call remembered('credits');
