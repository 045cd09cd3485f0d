-- The meetings of our own rhythm: what each is held over, what was said, and the tasks that come back to it until done.
-- CreateTable
CREATE TABLE "packs" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "account_id" UUID,
    "met_on" DATE NOT NULL,
    "words" JSONB NOT NULL DEFAULT '{}',
    "kept" JSONB,
    "closed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "packs_pkey" PRIMARY KEY ("id")
);
ALTER TABLE "tasks" ADD COLUMN "pack_id" UUID;

-- CreateIndex
CREATE INDEX "packs_author_id_idx" ON "packs"("author_id");
CREATE INDEX "packs_account_id_idx" ON "packs"("account_id");
CREATE INDEX "tasks_pack_id_idx" ON "tasks"("pack_id");

-- AddForeignKey
ALTER TABLE "packs" ADD CONSTRAINT "packs_account_id_fkey" FOREIGN KEY ("account_id") REFERENCES "accounts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "tasks" ADD CONSTRAINT "tasks_pack_id_fkey" FOREIGN KEY ("pack_id") REFERENCES "packs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table packs
  add constraint packs_kind_check check (kind in ('FORECAST_CALL', 'WAR_ROOM', 'MBR', 'QBR') and (kind = 'QBR') = (account_id is not null)),
  add constraint packs_words_check check (jsonb_typeof(words) = 'object'),
  add constraint packs_kept_check check (num_nulls(kept, closed_on) <> 1 and (kept is null or jsonb_typeof(kept) = 'array'));
-- One of a kind is open at a time, so that a second click, or a second tab, opens the same.
create unique index packs_open_key on packs (author_id, kind, coalesce(account_id, '00000000-0000-0000-0000-000000000000'))
  where closed_on is null;

-- Who sees them: a customer's is with the account; the others are their author's and of those above them. --------------
call closed('packs');
create policy kept on packs for select to truebook_book using (
  case when account_id is null then author_id = (select viewer_id()) or author_id = any (array(select people_below()))
    else account_id = any (array(select visible_accounts())) end);
create policy kept_by_all on packs for select to truebook_all using (
  (select viewer_role()) = 'VP'
  and (account_id is not null or author_id = (select viewer_id()) or author_id = any (array(select people_below()))));
create policy opened on packs for insert to truebook_book with check (
  author_id = (select viewer_id()) and (account_id is null or account_id = any (array(select writable_accounts()))));
create policy opened_by_all on packs for insert to truebook_all with check (
  (select viewer_role()) = 'VP' and author_id = (select viewer_id()) and account_id is null);
-- A closed one says what it said.
create policy said on packs for update to truebook_book, truebook_all
  using ((select viewer_role()) in ('AE', 'DIRECTOR', 'VP') and author_id = (select viewer_id()) and closed_on is null)
  with check (author_id = (select viewer_id()));
grant select, insert, update (words, kept, closed_on, met_on, version) on packs to truebook_book, truebook_all;
call remembered('packs');

-- A task is agreed in a meeting its author holds, and while that is open.
create policy agreed on tasks as restrictive for insert to truebook_book, truebook_case, truebook_all, truebook_admin with check (
  pack_id is null or pack_id in (select p.id from packs p where p.author_id = (select viewer_id()) and p.closed_on is null));
grant select on packs to truebook_case, truebook_admin;
