-- Work that happens by itself: people's own calendars are read again.
select pgboss.create_queue('read-calendars', '{"policy": "singleton", "retryLimit": 3, "retryDelay": 30, "expireInSeconds": 3600}');
grant select, insert, update, delete on all tables in schema pgboss to truebook_job;
