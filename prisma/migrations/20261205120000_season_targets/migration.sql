-- What is asked of one season beside what is asked of its year; and the margin of ASC fees, which had no target.
ALTER TABLE "targets" ADD COLUMN "season" DATE;

alter table targets drop constraint targets_kind_check,
  add constraint targets_kind_check check (kind in ('MEMBERS', 'NET_GROWTH', 'INSURED_PREMIUM', 'INSURED_MARGIN',
    'LOSS_RATIO', 'ASC_FEES', 'FEE_MARGIN', 'FEE_ADEQUACY', 'CROSS_SELL', 'RELIEF_BUDGET')),
  -- A season is a first of a month of the target’s year, and is asked what a forecast counts.
  add constraint targets_season_check check (season is null or (extract(year from season) = year and extract(day from season) = 1
    and kind in ('MEMBERS', 'INSURED_PREMIUM', 'INSURED_MARGIN', 'ASC_FEES', 'FEE_MARGIN')));
drop index targets_current;
create unique index targets_current on targets (kind, coalesce(user_id, team_id), year, coalesce(season, '-infinity'::date))
  where superseded_at is null;
