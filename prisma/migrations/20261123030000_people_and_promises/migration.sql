-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "backup_id" UUID;

-- AlterTable
ALTER TABLE "brokers_of_record" ADD COLUMN     "commission_from_on" DATE,
ADD COLUMN     "release_to" TEXT,
ADD COLUMN     "rescindable_until" DATE,
ADD COLUMN     "rescinded_on" DATE;

-- AlterTable
ALTER TABLE "firms" ADD COLUMN     "city" TEXT,
ADD COLUMN     "disclosed_on" DATE,
ADD COLUMN     "disclosure" TEXT NOT NULL DEFAULT 'NONE',
ADD COLUMN     "note" TEXT,
ADD COLUMN     "state" TEXT;

-- CreateTable
CREATE TABLE "firm_people" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "leads" BOOLEAN NOT NULL DEFAULT false,
    "voice" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "left_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "firm_people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_posts" (
    "id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "title" TEXT,
    "until_on" DATE NOT NULL,

    CONSTRAINT "firm_posts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_people" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "title" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "power" TEXT NOT NULL,
    "chief" BOOLEAN NOT NULL DEFAULT false,
    "voice" BOOLEAN NOT NULL DEFAULT false,
    "community" BOOLEAN NOT NULL DEFAULT false,
    "channel" TEXT,
    "counterpart_id" UUID,
    "backup_id" UUID,
    "note" TEXT,
    "left_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "account_people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "stances" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "stance" TEXT NOT NULL,
    "reason" TEXT,
    "noted_on" DATE NOT NULL,
    "noted_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "stances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "interactions" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "firm_id" UUID,
    "kind" TEXT NOT NULL,
    "happened_on" DATE NOT NULL,
    "summary" TEXT NOT NULL,
    "topics" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "firm_person_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "account_person_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "colleague_ids" UUID[] DEFAULT ARRAY[]::UUID[],
    "others" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "interactions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "commitments" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "firm_id" UUID,
    "interaction_id" UUID,
    "side" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "owner_id" UUID NOT NULL,
    "firm_person_id" UUID,
    "account_person_id" UUID,
    "made_on" DATE NOT NULL,
    "due_on" DATE,
    "kept_on" DATE,
    "dropped_on" DATE,
    "drop_reason" TEXT,
    "task_id" UUID,
    "author_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "commitments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "firm_licences" (
    "id" UUID NOT NULL,
    "firm_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "expires_on" DATE,
    "appointed_on" DATE,
    "appointment_ends_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "firm_licences_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "competitor_quotes" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "competitor" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "action" DECIMAL(18,8),
    "rate" DECIMAL(18,8),
    "price_basis" TEXT,
    "known_by" TEXT NOT NULL,
    "source" TEXT NOT NULL,
    "firm_id" UUID,
    "heard_on" DATE NOT NULL,
    "parity" TEXT NOT NULL DEFAULT 'UNKNOWN',
    "effective_on" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "competitor_quotes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "agreement_terms" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "signed" BOOLEAN NOT NULL,
    "from_on" DATE,
    "to_on" DATE NOT NULL,
    "source" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "agreement_terms_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_plans" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "plan" JSONB NOT NULL,
    "reviewed_on" DATE NOT NULL,
    "author_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_plans_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "coaching_notes" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "about_id" UUID NOT NULL,
    "happened_on" DATE NOT NULL,
    "words" TEXT NOT NULL,
    "goal" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "coaching_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "calendar_feeds" (
    "user_id" UUID NOT NULL,
    "token_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "read_at" TIMESTAMPTZ(3),

    CONSTRAINT "calendar_feeds_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "calendar_sources" (
    "user_id" UUID NOT NULL,
    "address" TEXT NOT NULL,
    "fetched_at" TIMESTAMPTZ(3),
    "problem" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "calendar_sources_pkey" PRIMARY KEY ("user_id")
);

-- CreateTable
CREATE TABLE "meetings" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "uid" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "starts_at" TIMESTAMPTZ(3) NOT NULL,
    "ends_at" TIMESTAMPTZ(3) NOT NULL,
    "all_day" BOOLEAN NOT NULL DEFAULT false,
    "invited" TEXT[] DEFAULT ARRAY[]::TEXT[],

    CONSTRAINT "meetings_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "firm_people_firm_id_idx" ON "firm_people"("firm_id");

-- CreateIndex
CREATE INDEX "firm_posts_person_id_idx" ON "firm_posts"("person_id");

-- CreateIndex
CREATE INDEX "firm_posts_firm_id_idx" ON "firm_posts"("firm_id");

-- CreateIndex
CREATE INDEX "account_people_account_id_idx" ON "account_people"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_people_id_account_id_key" ON "account_people"("id", "account_id");

-- CreateIndex
CREATE INDEX "stances_account_id_idx" ON "stances"("account_id");

-- CreateIndex
CREATE INDEX "stances_person_id_idx" ON "stances"("person_id");

-- CreateIndex
CREATE INDEX "interactions_account_id_happened_on_idx" ON "interactions"("account_id", "happened_on");

-- CreateIndex
CREATE INDEX "interactions_firm_id_happened_on_idx" ON "interactions"("firm_id", "happened_on");

-- CreateIndex
CREATE INDEX "interactions_firm_person_ids_idx" ON "interactions" USING GIN ("firm_person_ids");

-- CreateIndex
CREATE INDEX "interactions_account_person_ids_idx" ON "interactions" USING GIN ("account_person_ids");

-- CreateIndex
CREATE INDEX "interactions_author_id_idx" ON "interactions"("author_id");

-- CreateIndex
CREATE UNIQUE INDEX "commitments_task_id_key" ON "commitments"("task_id");

-- CreateIndex
CREATE INDEX "commitments_account_id_idx" ON "commitments"("account_id");

-- CreateIndex
CREATE INDEX "commitments_firm_id_idx" ON "commitments"("firm_id");

-- CreateIndex
CREATE INDEX "commitments_owner_id_idx" ON "commitments"("owner_id");

-- CreateIndex
CREATE INDEX "commitments_author_id_idx" ON "commitments"("author_id");

-- CreateIndex
CREATE INDEX "commitments_interaction_id_idx" ON "commitments"("interaction_id");

-- CreateIndex
CREATE UNIQUE INDEX "firm_licences_firm_id_state_number_key" ON "firm_licences"("firm_id", "state", "number");

-- CreateIndex
CREATE INDEX "competitor_quotes_account_id_idx" ON "competitor_quotes"("account_id");

-- CreateIndex
CREATE INDEX "competitor_quotes_firm_id_idx" ON "competitor_quotes"("firm_id");

-- CreateIndex
CREATE INDEX "agreement_terms_account_id_idx" ON "agreement_terms"("account_id");

-- CreateIndex
CREATE UNIQUE INDEX "account_plans_account_id_number_key" ON "account_plans"("account_id", "number");

-- CreateIndex
CREATE INDEX "coaching_notes_author_id_idx" ON "coaching_notes"("author_id");

-- CreateIndex
CREATE INDEX "coaching_notes_about_id_idx" ON "coaching_notes"("about_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_feeds_token_hash_key" ON "calendar_feeds"("token_hash");

-- CreateIndex
CREATE INDEX "meetings_user_id_starts_at_idx" ON "meetings"("user_id", "starts_at");

-- CreateIndex
CREATE UNIQUE INDEX "meetings_user_id_uid_starts_at_key" ON "meetings"("user_id", "uid", "starts_at");

-- AddForeignKey
ALTER TABLE "firm_people" ADD CONSTRAINT "firm_people_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_posts" ADD CONSTRAINT "firm_posts_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "firm_people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_people" ADD CONSTRAINT "account_people_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_people" ADD CONSTRAINT "account_people_counterpart_id_fkey" FOREIGN KEY ("counterpart_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_people" ADD CONSTRAINT "account_people_backup_id_fkey" FOREIGN KEY ("backup_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "stances" ADD CONSTRAINT "stances_person_id_account_id_fkey" FOREIGN KEY ("person_id", "account_id") REFERENCES "account_people"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "interactions" ADD CONSTRAINT "interactions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_interaction_id_fkey" FOREIGN KEY ("interaction_id") REFERENCES "interactions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "commitments" ADD CONSTRAINT "commitments_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "firm_licences" ADD CONSTRAINT "firm_licences_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competitor_quotes" ADD CONSTRAINT "competitor_quotes_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "competitor_quotes" ADD CONSTRAINT "competitor_quotes_firm_id_fkey" FOREIGN KEY ("firm_id") REFERENCES "firms"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "agreement_terms" ADD CONSTRAINT "agreement_terms_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_plans" ADD CONSTRAINT "account_plans_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "accounts" ADD CONSTRAINT "accounts_backup_id_fkey" FOREIGN KEY ("backup_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- Vocabularies, dates and shapes --------------------------------------------------------------------------------------
alter table firms
  add constraint firms_disclosure_check check (disclosure in ('NONE', 'ASKED', 'ON_FILE') and (disclosure = 'NONE') = (disclosed_on is null)),
  add constraint firms_state_check check (state ~ '^[A-Z]{2}$');
alter table firm_licences
  add constraint firm_licences_state_check check (state ~ '^[A-Z]{2}$'),
  add constraint firm_licences_dates_check check (appointment_ends_on >= appointed_on);
alter table account_people add constraint account_people_power_check check (power in ('DECIDER', 'INFLUENCER', 'GATEKEEPER', 'USER'));
alter table stances add constraint stances_stance_check check (stance in ('PROMOTER', 'SUPPORTER', 'NEUTRAL', 'CRITIC', 'DETRACTOR'));
alter table interactions
  add constraint interactions_kind_check check (kind in ('MEETING', 'CALL', 'EMAIL', 'EVENT')),
  add constraint interactions_subject_check check (num_nonnulls(account_id, firm_id) > 0);
alter table commitments
  add constraint commitments_side_check check (side in ('OURS', 'THEIRS')),
  add constraint commitments_subject_check check (num_nonnulls(account_id, firm_id) > 0),
  add constraint commitments_end_check check (num_nonnulls(kept_on, dropped_on) < 2 and (dropped_on is null) = (drop_reason is null)),
  add constraint commitments_dates_check check (kept_on >= made_on and dropped_on >= made_on);
alter table competitor_quotes
  add constraint competitor_quotes_coverage_check check (coverage in ('MEDICAL', 'PHARMACY', 'DENTAL', 'VISION',
    'STOP_LOSS', 'BEHAVIORAL', 'CARE_MANAGEMENT', 'SPENDING_ACCOUNTS', 'GROUP_MEDICARE', 'ANCILLARY')),
  add constraint competitor_quotes_known_check check (known_by in ('HEARD', 'SEEN')),
  add constraint competitor_quotes_parity_check check (parity in ('SAME', 'RICHER', 'LEANER', 'UNKNOWN')),
  add constraint competitor_quotes_rate_check check (rate >= 0 and (rate is null) = (price_basis is null)),
  add constraint competitor_quotes_action_check check (action > -1);
alter table agreement_terms
  add constraint agreement_terms_kind_check check (kind in ('FEE_GUARANTEE', 'RATE_CAP', 'PERFORMANCE', 'NEXT_RFP')),
  add constraint agreement_terms_dates_check check (from_on <= to_on),
  add constraint agreement_terms_from_check check ((kind = 'NEXT_RFP') = (from_on is null));
alter table account_plans add constraint account_plans_number_check check (number > 0);
alter table meetings add constraint meetings_times_check check (ends_at >= starts_at);
alter table brokers_of_record
  add constraint brokers_of_record_release_check check (release_to in ('INCUMBENT', 'NEWCOMER', 'BOTH', 'NOBODY')),
  add constraint brokers_of_record_commission_check check (commission_from_on >= from_on),
  -- A letter taken back never was in force beside another.
  drop constraint brokers_of_record_one,
  add constraint brokers_of_record_one exclude using gist
    (account_id with =, coalesce(line_id, account_id) with =, role with =, daterange(from_on, to_on, '[]') with &&)
    where (not quote_only and not contested and rescinded_on is null);

-- Business cards and licences: read by everyone, kept by those who keep firms -----------------------------------------
create procedure kept_with_firms(name regclass) language plpgsql as $$
begin
  call closed(name);
  execute format('create policy open on %s for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null)', name);
  execute format('create policy kept on %s to truebook_book using ((select viewer_role()) = ''DIRECTOR'')', name);
  execute format('create policy kept_by_all on %s to truebook_all using ((select viewer_role()) in (''VP'', ''OPERATIONS''))', name);
  execute format('grant select on %s to truebook_case', name);
  execute format('grant select, insert, update on %s to truebook_book, truebook_all', name);
end
$$;
revoke all on procedure kept_with_firms(regclass) from public;
call kept_with_firms('firm_people');
call kept_with_firms('firm_posts');
call kept_with_firms('firm_licences');
grant delete on firm_licences to truebook_book, truebook_all;

-- What hangs on an account --------------------------------------------------------------------------------------------
call seen_through_account('account_people', '{AE,DIRECTOR}', 'insert, update');
call seen_through_account('stances', '{AE,DIRECTOR}', 'insert');
call seen_through_account('competitor_quotes', '{AE,DIRECTOR}');
call seen_through_account('agreement_terms', '{AE,DIRECTOR}');
call seen_through_account('account_plans', '{AE,DIRECTOR}', 'insert');
create policy signed on stances as restrictive for insert to truebook_book with check (noted_by_id = (select viewer_id()));
create policy signed on account_plans as restrictive for insert to truebook_book with check (author_id = (select viewer_id()));

-- Interactions and commitments: of an account, or of nobody's account, and then their author's and who leads them. -------
create procedure seen_through_account_or_author(child regclass) language plpgsql as $$
declare
  theirs text := 'account_id is null and author_id = any (array(select my_people()))';
  seller text := '(select viewer_role()) in (''AE'', ''DIRECTOR'')';
begin
  call closed(child);
  execute format('create policy seen on %s for select to truebook_book, truebook_case
    using (account_id = any (array(select visible_accounts())) or (%s))', child, theirs);
  execute format('create policy seen_by_all on %s for select to truebook_all using ((select viewer_id()) is not null)', child);
  execute format('create policy added on %s for insert to truebook_book with check (%s and author_id = (select viewer_id())
    and (account_id is null or account_id = any (array(select writable_accounts()))))', child, seller);
  execute format('create policy changed on %s for update to truebook_book using (%s
    and (account_id = any (array(select writable_accounts())) or (%s)))', child, seller, theirs);
  execute format('grant select on %s to truebook_book, truebook_case, truebook_all', child);
  execute format('grant insert, update on %s to truebook_book', child);
end
$$;
revoke all on procedure seen_through_account_or_author(regclass) from public;
call seen_through_account_or_author('interactions');
call seen_through_account_or_author('commitments');

-- Coaching notes: whoever wrote them, and those above that person. ----------------------------------------------------
create function people_below() returns setof uuid language sql stable parallel safe
  begin atomic
    with recursive below(id) as (
      select id from users where manager_id = (select viewer_id())
      union
      select u.id from users u join below b on u.manager_id = b.id)
    select id from below;
  end;
call closed('coaching_notes');
create policy kept on coaching_notes for select to truebook_book, truebook_all using (
  (select viewer_role()) in ('DIRECTOR', 'VP')
  and (author_id = (select viewer_id()) or author_id = any (array(select people_below()))));
create policy written on coaching_notes for insert to truebook_book, truebook_all with check (
  (select viewer_role()) in ('DIRECTOR', 'VP') and author_id = (select viewer_id())
  and (about_id = any (array(select people_below())) or about_id = any (array(select my_people()))));
create policy changed on coaching_notes for update to truebook_book, truebook_all
  using ((select viewer_role()) in ('DIRECTOR', 'VP') and author_id = (select viewer_id()));
create policy removed on coaching_notes for delete to truebook_book, truebook_all
  using ((select viewer_role()) in ('DIRECTOR', 'VP') and author_id = (select viewer_id()));
grant select, insert, update (happened_on, words, goal, version), delete on coaching_notes to truebook_book, truebook_all;

-- Calendars: one's own. A feed is opened by its secret, before anyone is signed in. ------------------------------------
alter table calendar_feeds enable row level security, force row level security;
create policy door on calendar_feeds to truebook_door using (true);
create policy mine on calendar_feeds to truebook_book, truebook_case, truebook_all using (user_id = (select viewer_id()));
grant select, update (read_at) on calendar_feeds to truebook_door;
grant select (user_id, created_at, read_at), insert, update (token_hash, created_at, read_at), delete on calendar_feeds
  to truebook_book, truebook_case, truebook_all;
call closed('calendar_sources');
create policy mine on calendar_sources to truebook_book, truebook_case, truebook_all using (user_id = (select viewer_id()));
grant select, insert, update, delete on calendar_sources to truebook_book, truebook_case, truebook_all;
call closed('meetings');
create policy mine on meetings to truebook_book, truebook_case, truebook_all using (user_id = (select viewer_id()));
grant select, insert, update, delete on meetings to truebook_book, truebook_case, truebook_all;

-- What can be undone --------------------------------------------------------------------------------------------------
call remembered('firm_people');
call remembered('firm_posts');
call remembered('firm_licences');
call remembered('account_people');
call remembered('stances');
call remembered('interactions');
call remembered('commitments');
call remembered('competitor_quotes');
call remembered('agreement_terms');
call remembered('account_plans');
