-- What leaves the house for a customer, kept as it left: who made it, to whom it went, and its file with size and hash.
-- AlterTable
ALTER TABLE "renewal_tracks" ADD COLUMN     "released_sha256" TEXT;

-- CreateTable
CREATE TABLE "documents" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "renewal_id" UUID NOT NULL,
    "track_id" UUID,
    "kind" TEXT NOT NULL,
    "format" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" TEXT NOT NULL,
    "file_id" UUID NOT NULL,
    "sent_to" TEXT,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "documents_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "documents_file_id_key" ON "documents"("file_id");

-- CreateIndex
CREATE INDEX "documents_account_id_idx" ON "documents"("account_id");

-- CreateIndex
CREATE INDEX "documents_track_id_idx" ON "documents"("track_id");

-- CreateIndex
CREATE UNIQUE INDEX "documents_renewal_id_track_id_kind_format_number_key" ON "documents"("renewal_id", "track_id", "kind", "format", "number");

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_renewal_id_account_id_fkey" FOREIGN KEY ("renewal_id", "account_id") REFERENCES "renewals"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "documents" ADD CONSTRAINT "documents_file_id_fkey" FOREIGN KEY ("file_id") REFERENCES "files"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table documents
  add constraint documents_kind_check check (kind in ('RATE_EXHIBIT', 'BUDGET_EXHIBIT', 'DECK')),
  add constraint documents_format_check check (format in ('XLSX', 'PDF', 'PPTX') and (kind = 'DECK') = (format = 'PPTX')),
  add constraint documents_track_check check ((kind = 'DECK') = (track_id is null)),
  add constraint documents_number_check check (number >= 1),
  add constraint documents_content_check check (content is json object),
  -- A rate exhibit is made where its rate leaves, and goes to somebody.
  add constraint documents_sent_check check ((kind = 'RATE_EXHIBIT') = (sent_to is not null));
-- What is of no decision has its numbers too.
create unique index documents_of_renewal on documents (renewal_id, kind, format, number) where track_id is null;
-- What was released went to somebody.
alter table renewal_tracks add constraint renewal_tracks_document_check
  check (released_sha256 ~ '^[0-9a-f]{64}$' and (released_sha256 is null or released_at is not null));

-- Added by who sells, for their own accounts and under their own name; read by whoever sees the account. Nobody changes or
-- removes one: an undone release leaves its exhibit, which was made all the same, and the trail says what became of it.
call seen_through_account('documents', '{AE,DIRECTOR}', 'insert');
create policy signed on documents as restrictive for insert to truebook_book with check (
  made_by_id = (select viewer_id())
  and file_id in (select f.id from files f where f.account_id = documents.account_id and not f.internal)
  and (track_id is null or track_id in (select t.id from renewal_tracks t where t.renewal_id = documents.renewal_id)));
revoke update, delete on documents from truebook_job;
