-- What is done about a market or the network, as a plan: which accounts it touches follows from its rule, for each reader
-- of theirs.
-- CreateTable
CREATE TABLE "strategies" (
    "id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "team_id" UUID,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "tag" TEXT NOT NULL,
    "words" TEXT NOT NULL,
    "rule" JSONB NOT NULL,
    "goal" TEXT,
    "by_on" DATE,
    "steps" JSONB NOT NULL DEFAULT '[]',
    "begun_on" DATE NOT NULL,
    "closed_on" DATE,
    "outcome" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "strategies_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "strategies_team_id_idx" ON "strategies"("team_id");

-- What must always be true -------------------------------------------------------------------------------------------
alter table strategies
  add constraint strategies_kind_check check (kind in ('MARKET', 'NETWORK')),
  add constraint strategies_rule_check check (jsonb_typeof(rule) = 'object'),
  add constraint strategies_steps_check check (jsonb_typeof(steps) = 'array' and jsonb_array_length(steps) <= 30),
  add constraint strategies_closed_check check (num_nulls(closed_on, outcome) <> 1);

-- Who sees them: whoever sells in the team it is of, or anywhere where it is of no team. It is written by the team's
-- Director and by the VP. It holds no account: which it touches is asked of the accounts, as the reader.
call closed('strategies');
create policy ours on strategies for select to truebook_book using (team_id is null or team_id = any (array(select my_teams())));
create policy every on strategies for select to truebook_all using ((select viewer_role()) = 'VP');
create policy led on strategies for insert to truebook_book with check (
  (select viewer_role()) = 'DIRECTOR' and author_id = (select viewer_id()) and team_id = any (array(select my_teams())));
create policy laid on strategies for insert to truebook_all with check (
  (select viewer_role()) = 'VP' and author_id = (select viewer_id()));
create policy kept_up on strategies for update to truebook_book
  using ((select viewer_role()) = 'DIRECTOR' and team_id = any (array(select my_teams())))
  with check (team_id = any (array(select my_teams())));
create policy kept_up_by_all on strategies for update to truebook_all
  using ((select viewer_role()) = 'VP') with check ((select viewer_role()) = 'VP');
grant select, insert, update (kind, name, tag, words, rule, goal, by_on, steps, closed_on, outcome, version)
  on strategies to truebook_book, truebook_all;
call remembered('strategies');
