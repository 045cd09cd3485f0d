-- Whose accounts a viewer sees is asked at every table of every statement; now of an index alone, not of a row an account.
-- Everybody's user_id is one; that it says so keeps the index out of the schema, which knows no columns beside a key.
drop index account_access_user_id_account_id_idx;
create index account_access_reach on account_access (user_id, account_id) include (from_on, to_on, kind, may_write)
  where user_id is not null;
-- What was said since a week ago.
CREATE INDEX "forecast_calls_said_at_idx" ON "forecast_calls"("said_at");
