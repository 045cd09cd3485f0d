-- After the yes: what is to be done by when, what is to be signed, and whether what was sold is what is loaded and billed.
-- CreateTable
CREATE TABLE "implementations" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "renewal_id" UUID NOT NULL,
    "enrollment_from_on" DATE,
    "enrollment_to_on" DATE,
    "presenter_id" UUID,
    "disclosure" TEXT,
    "disclosed_on" DATE,
    "lessons" TEXT,
    "lessons_by_id" UUID,
    "lessons_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "implementations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "implementation_steps" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "keeper" TEXT NOT NULL,
    "owner_id" UUID,
    "due_on" DATE NOT NULL,
    "done_on" DATE,
    "done_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "implementation_steps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "contract_papers" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "sent_on" DATE,
    "signed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "contract_papers_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "rate_audits" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "tier" TEXT NOT NULL,
    "loaded_rate" DECIMAL(18,8),
    "billed_rate" DECIMAL(18,8),
    "enrolled" INTEGER,
    "billed_units" INTEGER,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rate_audits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "implementations_renewal_id_key" ON "implementations"("renewal_id");

-- CreateIndex
CREATE INDEX "implementations_account_id_idx" ON "implementations"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "implementations_renewal_id_account_id_key" ON "implementations"("renewal_id", "account_id");

-- CreateIndex
CREATE INDEX "implementation_steps_account_id_idx" ON "implementation_steps"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "implementation_steps_track_id_code_key" ON "implementation_steps"("track_id", "code");

-- CreateIndex
CREATE INDEX "contract_papers_account_id_idx" ON "contract_papers"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "contract_papers_track_id_kind_key" ON "contract_papers"("track_id", "kind");

-- CreateIndex
CREATE INDEX "rate_audits_account_id_idx" ON "rate_audits"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "rate_audits_track_id_tier_key" ON "rate_audits"("track_id", "tier");

-- AddForeignKey
ALTER TABLE "implementations" ADD CONSTRAINT "implementations_renewal_id_account_id_fkey" FOREIGN KEY ("renewal_id", "account_id") REFERENCES "renewals"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "implementation_steps" ADD CONSTRAINT "implementation_steps_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "contract_papers" ADD CONSTRAINT "contract_papers_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "rate_audits" ADD CONSTRAINT "rate_audits_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table implementations
  add constraint implementations_enrollment_check check (
    (enrollment_from_on is null) = (enrollment_to_on is null) and enrollment_from_on <= enrollment_to_on),
  add constraint implementations_disclosure_check check (
    disclosure in ('GIVEN', 'EXEMPT') and (disclosure is not distinct from 'GIVEN') = (disclosed_on is not null)),
  add constraint implementations_lessons_check check (
    (lessons is null) = (lessons_on is null) and (lessons is null) = (lessons_by_id is null) and lessons <> '');
alter table implementation_steps
  add constraint implementation_steps_keeper_check check (keeper in ('OPERATIONS', 'AE')),
  add constraint implementation_steps_done_check check ((done_on is null) = (done_by_id is null));
alter table contract_papers
  add constraint contract_papers_kind_check check (kind in ('AMENDMENT', 'FEE_SCHEDULE', 'GUARANTEES', 'BAA', 'POLICY')),
  add constraint contract_papers_dates_check check (sent_on <= signed_on);
alter table rate_audits
  add constraint rate_audits_rates_check check (loaded_rate >= 0 and billed_rate >= 0),
  add constraint rate_audits_units_check check (enrolled >= 0 and billed_units >= 0);

-- Written by who sells the account and by Operations, who load, bill and keep the agreements; read by whoever sees it.
call seen_through_account('implementations', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');
call seen_through_account('implementation_steps', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');
call seen_through_account('contract_papers', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');
call seen_through_account('rate_audits', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');

call remembered('implementations');
call remembered('implementation_steps');
call remembered('contract_papers');
call remembered('rate_audits');
