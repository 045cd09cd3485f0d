-- Work that happens by itself: owners hear of fee guarantees that end.
select pgboss.create_queue('tell-of-guarantees', '{"policy": "singleton", "retryLimit": 3, "retryDelay": 30, "expireInSeconds": 3600}');
grant select, insert, update, delete on all tables in schema pgboss to truebook_job;
