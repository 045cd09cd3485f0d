-- A fee whose guarantee sets it for the year has a path of its own. A decision may be put off while the contract runs on at
-- an agreed rate: the renewal keeps its day, the decision gains the day after the extension.
alter table renewal_tracks
  add column "guaranteed" boolean not null default false,
  add column "extended_to" date,
  add constraint renewal_tracks_guaranteed_check check (not guaranteed or kind = 'FEE'),
  add constraint renewal_tracks_extended_check check (stage <> 'EXTENDED' or extended_to is not null);

select pgboss.create_queue('open-renewals', '{"policy": "singleton", "retryLimit": 3, "retryDelay": 30, "expireInSeconds": 3600}');
