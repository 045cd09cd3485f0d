-- AlterTable
ALTER TABLE "account_people" ADD COLUMN     "joined_id" UUID;

-- CreateIndex
CREATE INDEX "account_people_joined_id_idx" ON "account_people"("joined_id");
