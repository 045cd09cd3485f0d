-- What is new is brought to accounts in a wave: a program, and how far each account has come with it.
-- CreateTable
CREATE TABLE "programs" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "product" TEXT,
    "launched_on" DATE NOT NULL,
    "ended_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "programs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "adoptions" (
    "id" UUID NOT NULL,
    "program_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "invited_on" DATE NOT NULL,
    "pitched_on" DATE,
    "pilot_on" DATE,
    "adopted_on" DATE,
    "renewed_on" DATE,
    "ended_on" DATE,
    "end_reason" TEXT,
    "reference" BOOLEAN NOT NULL DEFAULT false,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "adoptions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "adoptions_account_id_idx" ON "adoptions"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "adoptions_program_id_account_id_key" ON "adoptions"("program_id", "account_id");

-- AddForeignKey
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_program_id_fkey" FOREIGN KEY ("program_id") REFERENCES "programs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "adoptions" ADD CONSTRAINT "adoptions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table programs add constraint programs_ended_check check (ended_on >= launched_on);
alter table adoptions
  add constraint adoptions_order_check check (
    pitched_on >= invited_on and pilot_on >= coalesce(pitched_on, invited_on)
    and adopted_on >= coalesce(pilot_on, pitched_on, invited_on) and renewed_on >= adopted_on
    and ended_on >= coalesce(renewed_on, adopted_on, pilot_on, pitched_on, invited_on)),
  add constraint adoptions_renewed_check check (renewed_on is null or adopted_on is not null),
  add constraint adoptions_ended_check check ((ended_on is null) = (end_reason is null)),
  add constraint adoptions_reference_check check (not reference or adopted_on is not null);

-- Programs are everybody's who works on the book, kept by those who keep what is sold; how far an account has come is
-- seen and written with the account.
call closed('programs');
create policy open on programs for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
create policy kept on programs to truebook_book using ((select viewer_role()) = 'DIRECTOR');
create policy kept_by_all on programs to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
grant select on programs to truebook_case;
grant select, insert, update (name, words, product, launched_on, ended_on, version) on programs to truebook_book, truebook_all;
call remembered('programs');
call seen_through_account('adoptions', '{AE,DIRECTOR}', 'insert, update');
call remembered('adoptions');
