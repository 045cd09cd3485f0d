-- What somebody supposes of a season, beside the live book; and plans, which are suppositions kept as they stood.
-- CreateTable
CREATE TABLE "what_ifs" (
    "id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "audience" TEXT NOT NULL,
    "team_id" UUID,
    "name" TEXT NOT NULL,
    "season" DATE NOT NULL,
    "span" TEXT NOT NULL,
    "overrides" JSONB NOT NULL,
    "frozen_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "what_ifs_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "what_ifs_owner_id_idx" ON "what_ifs"("owner_id");
CREATE INDEX "what_ifs_team_id_idx" ON "what_ifs"("team_id");

-- What must always be true -------------------------------------------------------------------------------------------
alter table what_ifs
  add constraint what_ifs_audience_check check (audience in ('ME', 'ALL') and team_id is null or audience = 'TEAM' and team_id is not null),
  add constraint what_ifs_span_check check (span in ('season', 'year')),
  add constraint what_ifs_overrides_check check (jsonb_typeof(overrides) = 'array' and jsonb_array_length(overrides) <= 40);

-- Who sees them: whoever made one and whom it is shared with; which accounts of it exist for them is the accounts' own.
call closed('what_ifs');
create policy shared on what_ifs for select to truebook_book, truebook_all using (
  owner_id = (select viewer_id()) or audience = 'ALL' or (audience = 'TEAM' and team_id = any (array(select my_teams()))));
create policy own on what_ifs to truebook_book, truebook_all
  using (owner_id = (select viewer_id()))
  with check (owner_id = (select viewer_id()) and (audience <> 'TEAM' or team_id = any (array(select my_teams()))));
-- A plan is shared otherwise, or named anew, but says what it said and is not removed.
create policy planned on what_ifs as restrictive for delete to truebook_book, truebook_all using (frozen_on is null);
grant select, insert, update, delete on what_ifs to truebook_book, truebook_all;
create function keep_plan() returns trigger language plpgsql as $$
begin
  if old.frozen_on is not null and (new.overrides, new.season, new.span, new.frozen_on)
    is distinct from (old.overrides, old.season, old.span, old.frozen_on) then
    raise exception 'what_ifs_kept_check: a plan is not changed' using errcode = '23514', constraint = 'what_ifs_kept_check';
  end if;
  return new;
end
$$;
create trigger keep_plan before update on what_ifs for each row execute function keep_plan();
call remembered('what_ifs');

-- A plan's accounts are kept as a frozen forecast's are, by whoever supposed it, of what they see that day.
create policy planned on frozen_forecasts for insert to truebook_book with check (
  author_id = (select viewer_id()) and scope = 'plan' and frozen_on = business_day()
  and account_id = any (array(select visible_accounts())));
create policy planned_by_all on frozen_forecasts for insert to truebook_all with check (
  author_id = (select viewer_id()) and (select viewer_role()) = any ('{VP,OPERATIONS}'::text[]) and scope = 'plan'
  and frozen_on = business_day());
grant insert on frozen_forecasts to truebook_all;
