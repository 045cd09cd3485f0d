CREATE TABLE "opportunities" (
    "id" UUID NOT NULL,
    "account_id" UUID,
    "pursuit_id" UUID,
    "stage" TEXT NOT NULL DEFAULT 'QUALIFY',
    "stays" JSONB NOT NULL,
    "category" TEXT NOT NULL DEFAULT 'PIPELINE',
    "products" JSONB NOT NULL,
    "splits" JSONB NOT NULL,
    "effective_on" DATE,
    "next_step" TEXT NOT NULL DEFAULT '',
    "next_step_on" DATE,
    "need" TEXT NOT NULL DEFAULT '',
    "process" TEXT NOT NULL DEFAULT '',
    "decide_on" DATE,
    "quoted_on" DATE,
    "invited_on" DATE,
    "agreed_by" TEXT NOT NULL DEFAULT '',
    "signed_on" DATE,
    "lost_reason" TEXT,
    "lost_to" TEXT NOT NULL DEFAULT '',
    "closed_on" DATE,
    "opened_by_id" UUID NOT NULL,
    "opened_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "opportunities_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "opportunities_account_id_idx" ON "opportunities"("account_id");
CREATE INDEX "opportunities_pursuit_id_idx" ON "opportunities"("pursuit_id");
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "opportunities" ADD CONSTRAINT "opportunities_pursuit_id_fkey" FOREIGN KEY ("pursuit_id") REFERENCES "pursuits"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Shares of one, each of somebody else and more than nothing.
create function whole_credit(splits jsonb) returns boolean language sql immutable parallel safe
  return (select coalesce(sum((s ->> 'share')::numeric) = 1 and min((s ->> 'share')::numeric) > 0
      and count(distinct (s ->> 'userId')::uuid) = count(*), false)
    from jsonb_array_elements(splits) s);
-- At least one product, each once, for so many people, at a price or none yet.
create function product_lines(products jsonb) returns boolean language sql immutable parallel safe
  return (select coalesce(count(*) > 0 and bool_and((p ->> 'code') is not null and (p ->> 'exposure')::numeric >= 0
      and coalesce((p ->> 'price')::numeric >= 0, true)) and count(distinct p ->> 'code') = count(*), false)
    from jsonb_array_elements(products) p);

alter table opportunities
  add constraint opportunities_one_of_check check (num_nonnulls(account_id, pursuit_id) = 1),
  add constraint opportunities_stage_check check (stage in ('QUALIFY', 'DISCOVERY', 'QUOTED', 'FINALIST', 'VERBAL', 'SOLD', 'LOST')),
  add constraint opportunities_stays_check check (stays -> -1 ->> 'stage' = stage),
  add constraint opportunities_category_check check (category in ('COMMIT', 'BEST_CASE', 'PIPELINE', 'OMITTED')),
  add constraint opportunities_products_check check (product_lines(products)),
  add constraint opportunities_splits_check check (whole_credit(splits)),
  add constraint opportunities_step_check check (stage in ('SOLD', 'LOST') or (next_step <> '' and next_step_on is not null)),
  add constraint opportunities_quoted_check check (stage not in ('QUOTED', 'FINALIST', 'VERBAL', 'SOLD')
    or (need <> '' and process <> '' and num_nulls(decide_on, quoted_on, effective_on) = 0)),
  add constraint opportunities_sold_check check ((stage = 'SOLD') = (signed_on is not null)
    and (stage <> 'SOLD' or (account_id is not null and agreed_by <> ''))),
  add constraint opportunities_lost_check check ((stage = 'LOST') = (lost_reason is not null) and (stage = 'LOST') = (lost_to <> '')),
  add constraint opportunities_reason_check check (lost_reason in ('PRICE', 'NETWORK', 'SERVICE', 'BENEFITS', 'BROKER', 'NO_DECISION', 'OTHER')),
  add constraint opportunities_closed_check check ((stage in ('SOLD', 'LOST')) = (closed_on is not null));

-- Seen with its account, or with the pursuit it is of.
call closed('opportunities');
create policy seen on opportunities for select to truebook_book, truebook_case using (
  account_id = any (array(select visible_accounts())) or pursuit_id = any (array(select id from pursuits)));
create policy seen_by_all on opportunities for select to truebook_all using (
  (account_id is not null and (select viewer_id()) is not null) or pursuit_id = any (array(select id from pursuits)));
create policy added on opportunities for insert to truebook_book with check (
  (select viewer_role()) in ('AE', 'DIRECTOR') and opened_by_id = (select viewer_id())
  and (account_id = any (array(select writable_accounts())) or pursuit_id = any (array(select id from pursuits))));
create policy changed on opportunities for update to truebook_book using (
  (select viewer_role()) in ('AE', 'DIRECTOR')
  and (account_id = any (array(select writable_accounts())) or pursuit_id = any (array(select id from pursuits))));
grant select on opportunities to truebook_book, truebook_case, truebook_all;
grant insert, update on opportunities to truebook_book;
call remembered('opportunities');
