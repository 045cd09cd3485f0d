-- What employers file of their plans with the Department of Labor: public, open to everyone who is signed in, written by
-- the job alone. One filing an employer, plan and year; its contracts, their brokers, and the providers it paid.
CREATE TABLE "filings" (
    "ack_id" TEXT NOT NULL,
    "form" TEXT NOT NULL,
    "ein" TEXT NOT NULL,
    "plan_number" TEXT NOT NULL,
    "plan_year" INTEGER NOT NULL,
    "plan_name" TEXT,
    "sponsor_name" TEXT,
    "city" TEXT,
    "state" TEXT,
    "zip" TEXT,
    "business_code" TEXT,
    "plan_from" DATE,
    "plan_to" DATE,
    "entity_code" TEXT,
    "bargained" BOOLEAN NOT NULL DEFAULT false,
    "final" BOOLEAN NOT NULL DEFAULT false,
    "participants" INTEGER,
    "welfare_codes" TEXT,
    "funding_insurance" BOOLEAN NOT NULL DEFAULT false,
    "funding_trust" BOOLEAN NOT NULL DEFAULT false,
    "funding_assets" BOOLEAN NOT NULL DEFAULT false,
    "benefit_insurance" BOOLEAN NOT NULL DEFAULT false,
    "benefit_trust" BOOLEAN NOT NULL DEFAULT false,
    "benefit_assets" BOOLEAN NOT NULL DEFAULT false,
    "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "import_id" UUID NOT NULL,

    CONSTRAINT "filings_pkey" PRIMARY KEY ("ack_id")
);

CREATE TABLE "filed_contracts" (
    "ack_id" TEXT NOT NULL,
    "form_id" INTEGER NOT NULL,
    "ein" TEXT NOT NULL,
    "plan_number" TEXT NOT NULL,
    "plan_year" INTEGER NOT NULL,
    "carrier_name" TEXT,
    "carrier_naic" TEXT,
    "carrier_ein" TEXT,
    "carrier_id" UUID,
    "contract_number" TEXT,
    "persons" INTEGER,
    "from_on" DATE,
    "to_on" DATE,
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "other_lines" TEXT,
    "premium" DECIMAL(20,2),
    "premium_line" TEXT,
    "claims" DECIMAL(20,2),
    "commissions" DECIMAL(20,2),
    "fees" DECIMAL(20,2),
    "counted" BOOLEAN NOT NULL DEFAULT true,
    "flags" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "import_id" UUID NOT NULL,

    CONSTRAINT "filed_contracts_pkey" PRIMARY KEY ("ack_id","form_id")
);

CREATE TABLE "filed_brokers" (
    "ack_id" TEXT NOT NULL,
    "form_id" INTEGER NOT NULL,
    "row_order" INTEGER NOT NULL,
    "name" TEXT,
    "broker_id" UUID,
    "city" TEXT,
    "state" TEXT,
    "zip" TEXT,
    "commission" DECIMAL(20,2),
    "fees" DECIMAL(20,2),
    "purpose" TEXT,
    "code" TEXT,
    "import_id" UUID NOT NULL,

    CONSTRAINT "filed_brokers_pkey" PRIMARY KEY ("ack_id","form_id","row_order")
);

CREATE TABLE "filed_providers" (
    "ack_id" TEXT NOT NULL,
    "row_order" INTEGER NOT NULL,
    "name" TEXT,
    "ein" TEXT,
    "broker_id" UUID,
    "service_codes" TEXT,
    "relation" TEXT,
    "direct" DECIMAL(20,2),
    "indirect" DECIMAL(20,2),
    "import_id" UUID NOT NULL,

    CONSTRAINT "filed_providers_pkey" PRIMARY KEY ("ack_id","row_order")
);

-- Who is meant: a carrier or a broker, and the spellings and numbers it was filed under.
CREATE TABLE "filed_parties" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "firm_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "filed_parties_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "filed_names" (
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "party_id" UUID,
    "known_by" TEXT NOT NULL,
    "suggested_id" UUID,
    "decided_by_id" UUID,
    "decided_at" TIMESTAMPTZ(3),

    CONSTRAINT "filed_names_pkey" PRIMARY KEY ("kind","name")
);

-- What a load replaced, for its undo.
CREATE TABLE "filed_images" (
    "id" UUID NOT NULL DEFAULT gen_random_uuid(),
    "import_id" UUID NOT NULL,
    "subject" TEXT NOT NULL,
    "before" JSONB NOT NULL,

    CONSTRAINT "filed_images_pkey" PRIMARY KEY ("id")
);

-- One row an employer: everything the list of prospects shows, sorts and filters, computed from its filings.
CREATE TABLE "prospects" (
    "ein" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "city" TEXT,
    "state" TEXT,
    "zip" TEXT,
    "business_code" TEXT,
    "employees" INTEGER,
    "employees_before" INTEGER,
    "first_year" INTEGER NOT NULL,
    "latest_year" INTEGER NOT NULL,
    "years" INTEGER NOT NULL,
    "lines" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "carrier_id" UUID,
    "carrier_before_id" UUID,
    "carrier_since" INTEGER,
    "broker_id" UUID,
    "broker_before_id" UUID,
    "broker_since" INTEGER,
    "premium" DECIMAL(20,2),
    "premium_before" DECIMAL(20,2),
    "medical_premium" DECIMAL(20,2),
    "persons" INTEGER,
    "renews_on" DATE,
    "renewal_month" INTEGER,
    "funding" TEXT NOT NULL,
    "stop_loss" BOOLEAN NOT NULL DEFAULT false,
    "flagged" INTEGER NOT NULL DEFAULT 0,
    "reasons" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "fit" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "prospects_pkey" PRIMARY KEY ("ein")
);

-- An account of ours that a filed employer is, or is not, as somebody said who looked.
CREATE TABLE "prospect_matches" (
    "ein" TEXT NOT NULL,
    "account_id" UUID NOT NULL,
    "same" BOOLEAN NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "prospect_matches_pkey" PRIMARY KEY ("ein","account_id")
);

-- An employer we try to win: its owner's.
CREATE TABLE "pursuits" (
    "id" UUID NOT NULL,
    "employer_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "effective_on" DATE,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "closed_on" DATE,
    "close_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "pursuits_pkey" PRIMARY KEY ("id")
);

CREATE UNIQUE INDEX "filings_ein_plan_number_plan_year_key" ON "filings"("ein", "plan_number", "plan_year");
CREATE INDEX "filed_contracts_ein_idx" ON "filed_contracts"("ein");
CREATE INDEX "filed_brokers_broker_id_idx" ON "filed_brokers"("broker_id");
CREATE UNIQUE INDEX "filed_parties_kind_key_key" ON "filed_parties"("kind", "key");
CREATE INDEX "filed_parties_firm_id_idx" ON "filed_parties"("firm_id");
CREATE INDEX "filed_names_party_id_idx" ON "filed_names"("party_id");
CREATE INDEX "filed_images_import_id_idx" ON "filed_images"("import_id");
CREATE INDEX "prospects_employees_idx" ON "prospects"("employees" DESC);
CREATE INDEX "prospects_state_employees_idx" ON "prospects"("state", "employees");
CREATE INDEX "prospects_renewal_month_employees_idx" ON "prospects"("renewal_month", "employees");
CREATE INDEX "prospects_broker_id_idx" ON "prospects"("broker_id");
CREATE INDEX "prospects_carrier_id_idx" ON "prospects"("carrier_id");
CREATE INDEX "prospect_matches_account_id_idx" ON "prospect_matches"("account_id");
CREATE INDEX "pursuits_employer_id_idx" ON "pursuits"("employer_id");
CREATE INDEX "pursuits_owner_id_idx" ON "pursuits"("owner_id");
create index prospects_name_like on prospects using gin (lower(name) gin_trgm_ops);

ALTER TABLE "filed_parties" ADD CONSTRAINT "filed_parties_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE SET NULL ON UPDATE CASCADE;
ALTER TABLE "filed_names" ADD CONSTRAINT "filed_names_party_id_fkey" FOREIGN KEY ("party_id") REFERENCES "filed_parties"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "prospect_matches" ADD CONSTRAINT "prospect_matches_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_employer_id_fkey" FOREIGN KEY ("employer_id") REFERENCES "employers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "pursuits" ADD CONSTRAINT "pursuits_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table filed_parties add constraint filed_parties_kind_check check (kind in ('CARRIER', 'BROKER'));
alter table filed_names
  add constraint filed_names_kind_check check (kind in ('CARRIER', 'BROKER', 'NAIC', 'EIN')),
  add constraint filed_names_known_check check (known_by in ('NUMBER', 'RULE', 'NAME', 'UNSURE', 'PERSON'));
alter table prospects
  add constraint prospects_funding_check check (funding in ('INSURED', 'SELF', 'BOTH', 'UNKNOWN')),
  add constraint prospects_month_check check (renewal_month between 1 and 12);
alter table pursuits add constraint pursuits_close_check check ((closed_on is null) = (close_reason is null));

-- Policies: the market is open to everyone who works on the book; a pursuit is its owner's. -------
create procedure open_market(name regclass) language plpgsql as $$
begin
  call closed(name);
  execute format('create policy open on %s for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null)', name);
  execute format('grant select on %s to truebook_book, truebook_case, truebook_all', name);
end
$$;
revoke all on procedure open_market(regclass) from public;
call open_market('filings');
call open_market('filed_contracts');
call open_market('filed_brokers');
call open_market('filed_providers');
call open_market('filed_parties');
call open_market('filed_names');
call open_market('prospects');
call closed('filed_images');
call seen_through_account('prospect_matches', '{AE,DIRECTOR,OPERATIONS}', 'insert, update');

call closed('pursuits');
create policy seen on pursuits for select to truebook_book using (
  owner_id = any (array(select my_people())));
create policy seen_by_all on pursuits for select to truebook_all using ((select viewer_role()) in ('VP', 'OPERATIONS'));
create policy added on pursuits for insert to truebook_book with check (owner_id = any (array(select my_people())));
create policy changed on pursuits for update to truebook_book using (
  owner_id = any (array(select my_people())));
-- An underwriter sees none, and may ask.
grant select on pursuits to truebook_book, truebook_case, truebook_all;
grant insert, update on pursuits to truebook_book;

call remembered('prospect_matches', '{ein,account_id}');
call remembered('pursuits');

alter table imports drop constraint imports_kind_check;
alter table imports add constraint imports_kind_check check (kind in ('ACCOUNTS', 'LINES', 'ACTUALS', 'FORM5500', 'UNDO'));
