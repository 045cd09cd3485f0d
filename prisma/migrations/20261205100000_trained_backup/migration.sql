-- Since when the backup of an account knows it well enough to take it over: succession counts whoever is trained (domain 5.8).
-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "backup_trained_on" DATE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table accounts add constraint accounts_trained_check check (backup_trained_on is null or backup_id is not null);
