-- What a consultant's workbook asks, kept with the workbook itself, and the answers we have approved before.
CREATE TABLE "answers" (
    "id" UUID NOT NULL,
    "topic" TEXT NOT NULL,
    "product" TEXT,
    "asked" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "number" INTEGER NOT NULL DEFAULT 1,
    "history" JSONB NOT NULL DEFAULT '[]',
    "owner_id" UUID NOT NULL,
    "written_by_id" UUID NOT NULL,
    "written_on" DATE NOT NULL,
    "approved_by_id" UUID,
    "approved_on" DATE,
    "expires_on" DATE,
    "last_outcome" TEXT,
    "last_outcome_on" DATE,
    "retired_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "answers_pkey" PRIMARY KEY ("id")
);
CREATE TABLE "rfp_sheets" (
    "rfp_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "size" INTEGER NOT NULL,
    "sha256" TEXT NOT NULL,
    "layouts" JSONB NOT NULL,
    "bytes" BYTEA NOT NULL,
    "loaded_by_id" UUID NOT NULL,
    "loaded_on" DATE NOT NULL,

    CONSTRAINT "rfp_sheets_pkey" PRIMARY KEY ("rfp_id")
);
CREATE TABLE "rfp_questions" (
    "id" UUID NOT NULL,
    "rfp_id" UUID NOT NULL,
    "account_id" UUID,
    "place" INTEGER NOT NULL,
    "sheet" TEXT NOT NULL,
    "row" INTEGER NOT NULL,
    "section" TEXT NOT NULL DEFAULT '',
    "number" TEXT NOT NULL DEFAULT '',
    "words" TEXT NOT NULL,
    "answer" TEXT NOT NULL DEFAULT '',
    "answer_id" UUID,
    "answer_number" INTEGER,
    "expired_on" DATE,
    "answered_by_id" UUID,
    "answered_on" DATE,
    "approved_by_id" UUID,
    "approved_on" DATE,
    "desk" TEXT,
    "assignee_id" UUID,
    "contact" TEXT NOT NULL DEFAULT '',
    "asked_on" DATE,
    "due_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "rfp_questions_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "rfp_questions_answer_id_idx" ON "rfp_questions"("answer_id");
CREATE INDEX "rfp_questions_account_id_idx" ON "rfp_questions"("account_id");
CREATE UNIQUE INDEX "rfp_questions_rfp_id_place_key" ON "rfp_questions"("rfp_id", "place");
ALTER TABLE "rfp_sheets" ADD CONSTRAINT "rfp_sheets_rfp_id_fkey" FOREIGN KEY ("rfp_id") REFERENCES "rfps"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rfp_questions" ADD CONSTRAINT "rfp_questions_rfp_id_fkey" FOREIGN KEY ("rfp_id") REFERENCES "rfps"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "rfp_questions" ADD CONSTRAINT "rfp_questions_answer_id_fkey" FOREIGN KEY ("answer_id") REFERENCES "answers"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

alter table answers
  add constraint answers_approved_check check ((approved_by_id is null) = (approved_on is null) and (approved_on is null) = (expires_on is null)),
  add constraint answers_outcome_check check (last_outcome in ('WON', 'LOST') and (last_outcome is null) = (last_outcome_on is null));
alter table rfp_sheets add constraint rfp_sheets_kind_check check (kind in ('XLSX', 'CSV'));
alter table rfp_questions
  add constraint rfp_questions_answered_check check ((answer = '') = (answered_by_id is null) and (answered_by_id is null) = (answered_on is null)),
  add constraint rfp_questions_approved_check check ((approved_by_id is null) = (approved_on is null) and (approved_by_id is null or answer <> '')),
  add constraint rfp_questions_desk_check check (desk in ('UNDERWRITING', 'OPERATIONS', 'CLINICAL', 'LEGAL', 'ANALYTICS')),
  add constraint rfp_questions_routed_check check ((desk is null) = (asked_on is null) and (desk is null) = (due_on is null)
    and (desk is not null or (assignee_id is null and contact = '')) and due_on >= asked_on);

-- A workbook and its questions are seen and written with their RFP.
call closed('rfp_sheets');
call closed('rfp_questions');
do $$
declare
  part text;
  mine text := '(select viewer_role()) in (''AE'', ''DIRECTOR'') and rfp_id = any (array(select r.id from rfps r
    where r.account_id = any (array(select writable_accounts())) or r.pursuit_id is not null))';
begin
  foreach part in array array['rfp_sheets', 'rfp_questions'] loop
    execute format('create policy seen on %I for select to truebook_book, truebook_case, truebook_all
      using (rfp_id = any (array(select id from rfps)))', part);
    execute format('create policy added on %I for insert to truebook_book with check (%s)', part, mine);
    execute format('create policy changed on %I for update to truebook_book using (%s)', part, mine);
    execute format('create policy removed on %I for delete to truebook_book using (%s)', part, mine);
  end loop;
end
$$;
-- A question is of its RFP's account, whoever writes it.
create policy own_account on rfp_questions as restrictive for all to truebook_book using (true)
  with check (account_id is not distinct from (select r.account_id from rfps r where r.id = rfp_id));
grant select on rfp_sheets, rfp_questions to truebook_book, truebook_case, truebook_all;
grant insert, update, delete on rfp_sheets, rfp_questions to truebook_book;
call remembered('rfp_questions');

-- The library is everybody's who works on the book; it names no account.
call closed('answers');
create policy open on answers for select to truebook_book, truebook_case, truebook_all using ((select viewer_id()) is not null);
create policy added on answers for insert to truebook_book, truebook_all with check (written_by_id = (select viewer_id())
  and (select viewer_role()) in ('AE', 'DIRECTOR', 'VP', 'OPERATIONS'));
create policy changed on answers for update to truebook_book, truebook_all using (
  (select viewer_role()) in ('AE', 'DIRECTOR', 'VP', 'OPERATIONS'));
grant select on answers to truebook_book, truebook_case, truebook_all;
grant insert, update on answers to truebook_book, truebook_all;
call remembered('answers');
