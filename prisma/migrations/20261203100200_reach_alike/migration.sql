-- A read of one account asks whose it is by account and person at once. So an account one may not see takes as long as one
-- that does not exist: without it, whoever has rows there was compared with the viewer's people, and who they are looked up.
DROP INDEX "account_access_account_id_idx";
CREATE INDEX "account_access_account_id_user_id_idx" ON "account_access"("account_id", "user_id");
