-- What sales might quote for a decision, beside underwriting's sheet and never in it.
-- CreateTable
CREATE TABLE "scenarios" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "action" DECIMAL(18,8) NOT NULL,
    "plan" DECIMAL(18,8),
    "plan_note" TEXT NOT NULL DEFAULT '',
    "network" DECIMAL(18,8),
    "network_note" TEXT NOT NULL DEFAULT '',
    "commission" DECIMAL(18,8),
    "months" INTEGER,
    "funding" TEXT NOT NULL DEFAULT '',
    "years" INTEGER NOT NULL DEFAULT 1,
    "cap" DECIMAL(18,8),
    "odds" DECIMAL(18,8),
    "walk_away" BOOLEAN NOT NULL DEFAULT false,
    "created_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "scenarios_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "scenarios_track_id_idx" ON "scenarios"("track_id");
CREATE INDEX "scenarios_account_id_idx" ON "scenarios"("account_id");

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table scenarios
  add constraint scenarios_action_check check (action > -1),
  add constraint scenarios_claims_check check (coalesce(plan > -1, true) and coalesce(network > -1, true)),
  add constraint scenarios_commission_check check (commission between 0 and 0.2),
  add constraint scenarios_term_check check (coalesce(months between 6 and 36, true) and years between 1 and 10),
  add constraint scenarios_cap_check check (cap between 0 and 1),
  add constraint scenarios_odds_check check (odds between 0 and 1);
-- One number of a decision is the one below which we let it go.
create unique index scenarios_walk_away on scenarios (track_id) where walk_away;

call seen_through_account('scenarios', '{AE,DIRECTOR}');
call remembered('scenarios');
