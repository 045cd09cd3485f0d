-- A picture is a moment the whole book was kept at: a Monday's first, a month's last. What each account was then stands in
-- columns of the same names as its standing, so that the Book lists a picture as fast as the present, with the names and words
-- that stood beside it; and the record under it is kept as rows, written only where it differs from the picture before.
create table pictures (
    "kind" TEXT NOT NULL,
    "taken_on" DATE NOT NULL,
    "as_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "pictures_pkey" PRIMARY KEY ("kind","taken_on")
);
create table account_pictures (
    "account_id" UUID NOT NULL,
    "as_at" TIMESTAMPTZ(3) NOT NULL,
    "rows" JSONB NOT NULL,

    CONSTRAINT "account_pictures_pkey" PRIMARY KEY ("account_id","as_at")
);
alter table account_pictures add constraint "account_pictures_account_id_fkey" foreign key ("account_id") references "accounts"("id") on delete restrict on update cascade;
create index "pictures_as_at_idx" on pictures("as_at");

alter table snapshots
  add column "business_day" DATE,
  add column "computed_at" TIMESTAMPTZ(3),
  add column "as_of_month" DATE,
  add column "name" TEXT,
  add column "lapsed" BOOLEAN,
  add column "owner_id" UUID,
  add column "firm_id" UUID,
  add column "segment" TEXT,
  add column "funding" TEXT,
  add column "medical_funding" TEXT,
  add column "contracts" INTEGER,
  add column "members" INTEGER,
  add column "asc_contracts" INTEGER,
  add column "asc_members" INTEGER,
  add column "insured_members" INTEGER,
  add column "members_year_ago" INTEGER,
  add column "members_opening" INTEGER,
  add column "sparkline" INTEGER[],
  add column "insured_premium" DECIMAL(16,4),
  add column "stop_loss_premium" DECIMAL(16,4),
  add column "asc_fees" DECIMAL(16,4),
  add column "target_fees" DECIMAL(16,4),
  add column "other_revenue" DECIMAL(16,4),
  add column "earned_premium" DECIMAL(16,2),
  add column "incurred_claims" DECIMAL(16,2),
  add column "stop_loss_earned" DECIMAL(16,2),
  add column "stop_loss_claims" DECIMAL(16,2),
  add column "loss_ratio" DECIMAL(18,8),
  add column "fee_adequacy" DECIMAL(18,8),
  add column "renewal_id" UUID,
  add column "renews_on" DATE,
  add column "status" TEXT,
  add column "season_state" TEXT,
  add column "required_action" DECIMAL(18,8),
  add column "quoted_action" DECIMAL(18,8),
  add column "term_ends_on" DATE,
  add column "products" JSONB,
  add column "products_held" INTEGER,
  add column "products_eligible" INTEGER,
  add column "health_level" TEXT,
  add column "health_letter" TEXT,
  add column "health_reason" TEXT,
  add column "health" JSONB,
  add column "lines" JSONB,
  add column "as_at" TIMESTAMPTZ(3),
  add column "owner_name" TEXT,
  add column "firm_name" TEXT,
  add column "external_id" TEXT,
  add column "customer_since_on" DATE,
  add column "situs" TEXT,
  add column "priority" TEXT,
  add column "next_step" TEXT,
  add column "next_step_on" DATE,
  add column "tags" TEXT[],
  add column "headline" TEXT;

-- What was kept as one value moves into the columns. Whoever migrates is no person: row security steps aside meanwhile.
alter table snapshots no force row level security;
alter table users no force row level security;
alter table firms no force row level security;
update snapshots t set (business_day, computed_at, as_of_month, name, lapsed, owner_id, firm_id, segment, funding,
  medical_funding, contracts, members, asc_contracts, asc_members, insured_members, members_year_ago, members_opening,
  sparkline, insured_premium, stop_loss_premium, asc_fees, target_fees, other_revenue, earned_premium, incurred_claims,
  stop_loss_earned, stop_loss_claims, loss_ratio, fee_adequacy, renewal_id, renews_on, status, season_state,
  required_action, quoted_action, term_ends_on, products, products_held, products_eligible, health_level, health_letter,
  health_reason, health, lines)
  = (select s.business_day, s.computed_at, s.as_of_month, s.name, s.lapsed, s.owner_id, s.firm_id, s.segment, s.funding,
  s.medical_funding, s.contracts, s.members, s.asc_contracts, s.asc_members, s.insured_members, s.members_year_ago,
  s.members_opening, s.sparkline, s.insured_premium, s.stop_loss_premium, s.asc_fees, s.target_fees, s.other_revenue,
  s.earned_premium, s.incurred_claims, s.stop_loss_earned, s.stop_loss_claims, s.loss_ratio, s.fee_adequacy, s.renewal_id,
  s.renews_on, s.status, s.season_state, s.required_action, s.quoted_action, s.term_ends_on, s.products, s.products_held,
  s.products_eligible, s.health_level, s.health_letter, s.health_reason, s.health, s.lines from
  jsonb_populate_record(null::account_standings, t.standing) s);
update snapshots t set as_at = (t.taken_on + (t.kind = 'MONTH')::int)::timestamp at time zone 'America/New_York',
  owner_name = (select name from users where id = t.owner_id), firm_name = (select name from firms where id = t.firm_id), tags = '{}';
insert into pictures (kind, taken_on, as_at, taken_at)
  select kind, taken_on, min(as_at), max(taken_at) from snapshots group by kind, taken_on;
alter table snapshots force row level security;
alter table users force row level security;
alter table firms force row level security;

alter table snapshots
  drop column standing,
  alter column business_day set not null,
  alter column computed_at set not null,
  alter column as_of_month set not null,
  alter column name set not null,
  alter column lapsed set not null,
  alter column segment set not null,
  alter column funding set not null,
  alter column medical_funding set not null,
  alter column contracts set not null,
  alter column members set not null,
  alter column asc_contracts set not null,
  alter column asc_members set not null,
  alter column insured_members set not null,
  alter column members_year_ago set not null,
  alter column members_opening set not null,
  alter column insured_premium set not null,
  alter column stop_loss_premium set not null,
  alter column asc_fees set not null,
  alter column target_fees set not null,
  alter column other_revenue set not null,
  alter column earned_premium set not null,
  alter column incurred_claims set not null,
  alter column stop_loss_earned set not null,
  alter column stop_loss_claims set not null,
  alter column status set not null,
  alter column season_state set not null,
  alter column products set not null,
  alter column products_held set not null,
  alter column products_eligible set not null,
  alter column health_level set not null,
  alter column health_reason set not null,
  alter column health set not null,
  alter column lines set not null,
  alter column as_at set not null,
  alter column computed_at set default current_timestamp;

drop index "snapshots_taken_on_idx";
create index "snapshots_taken_on_kind_account_id_idx" on snapshots("taken_on", "kind", "account_id");
drop index "snapshots_account_id_kind_taken_on_key";
create unique index "snapshots_account_id_taken_on_kind_key" on snapshots("account_id", "taken_on", "kind");
-- What changed in an account after a moment, for a picture that is taken later than its day.
create index "record_images_account_id_at_idx" on record_images("account_id", "at");

alter table pictures add constraint pictures_kind_check check (kind in ('WEEK', 'MONTH'));

call closed('pictures');
revoke update, delete on pictures from truebook_job;
create policy open on pictures for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
grant select on pictures to truebook_book, truebook_case, truebook_all;

call seen_through_account('account_pictures');
revoke update on account_pictures from truebook_job;
create policy made on account_pictures as restrictive for delete to truebook_job using (made_by_operation('accounts', account_id));
