-- Where an underwriter's own workbook says what: mapped once, and read without questions from then on. Labels and places
-- alone: no figure and no file is kept.
-- CreateTable
CREATE TABLE "worksheet_forms" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "fingerprint" TEXT NOT NULL,
    "places" JSONB NOT NULL,
    "mapped_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "worksheet_forms_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "worksheet_forms_owner_id_kind_fingerprint_key" ON "worksheet_forms"("owner_id", "kind", "fingerprint");

-- What must always be true -------------------------------------------------------------------------------------------
alter table worksheet_forms
  add constraint worksheet_forms_kind_check check (kind in ('INSURED', 'FEE', 'STOP_LOSS')),
  add constraint worksheet_forms_fingerprint_check check (fingerprint ~ '^[0-9a-f]{64}$'),
  add constraint worksheet_forms_places_check check (jsonb_typeof(places) = 'array' and jsonb_array_length(places) between 1 and 300);

-- Whose it is, and nobody else's: a form is how one person's workbook is laid out.
call closed('worksheet_forms');
create policy mine on worksheet_forms to truebook_case
  using (owner_id = (select viewer_id()) and (select viewer_role()) = 'UNDERWRITER');
create policy mine_of_all on worksheet_forms to truebook_all
  using (owner_id = (select viewer_id()) and (select viewer_role()) = 'UW_MANAGER');
grant select, insert, update (name, fingerprint, places, mapped_on, version), delete on worksheet_forms to truebook_case, truebook_all;
-- Whoever reads worksheets may ask; by the policies above the answer is nothing.
grant select on worksheet_forms to truebook_book;
