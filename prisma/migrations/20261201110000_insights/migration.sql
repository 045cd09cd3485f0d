-- What a page over the whole book reads of many months and pictures, so that it reads little else.
-- A month that is not as it was first recorded.
create index enrollment_months_restated on enrollment_months (month, line_id) where superseded_at is not null;
-- Januaries, at which cohorts are counted.
create index enrollment_months_january on enrollment_months (month, account_id) include (line_id, members)
  where superseded_at is null and extract(month from month) = 1;
-- How a season came down, picture by picture.
create index snapshots_season on snapshots (renews_on, taken_on) include (kind, account_id, owner_id, firm_id, season_state, members) where not lapsed;
