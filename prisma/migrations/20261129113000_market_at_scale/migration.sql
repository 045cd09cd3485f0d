-- A million employers, listed and found while one types. The directory is public: its policies ask nothing of a row, so that
-- a text may be looked for through an index before them. Whoever has one of these roles is signed in.
drop policy open on prospects;
create policy open on prospects for select to truebook_book, truebook_case, truebook_all using (true);
drop policy open on filed_parties;
create policy open on filed_parties for select to truebook_book, truebook_case, truebook_all using (true);

-- An index for each way the list is sorted, as it is asked for: what an employer lacks stands last.
drop index prospects_employees_idx;
create index prospects_by_employees on prospects ((employees is null), employees desc, ein);
create index prospects_by_fit on prospects (fit desc, (employees is null), employees desc, ein);
create index prospects_by_premium on prospects ((premium is null), premium desc);
create index prospects_by_since on prospects ((broker_since is null), broker_since desc, (employees is null), employees desc, ein);
create index prospects_by_renewal on prospects ((renews_on is null), extract(doy from renews_on), (employees is null), employees desc, ein);
create index prospects_by_name on prospects (lower(name));

-- The words of the employers' names, and how many have each: what is spelt nearly so is looked for among these, because
-- they are few. And how many employers each party has now. Both are kept as employers are summed up.
CREATE TABLE "prospect_words" (
    "word" TEXT NOT NULL,
    "employers" INTEGER NOT NULL,

    CONSTRAINT "prospect_words_pkey" PRIMARY KEY ("word")
);
create index prospect_words_like on prospect_words using gin (lower(word) gin_trgm_ops);
call closed('prospect_words');
create policy open on prospect_words for select to truebook_book, truebook_case, truebook_all using (true);
grant select on prospect_words to truebook_book, truebook_case, truebook_all;
ALTER TABLE "filed_parties" ADD COLUMN "employers" INTEGER NOT NULL DEFAULT 0;
CREATE INDEX "filed_parties_kind_employers_idx" ON "filed_parties"("kind", "employers");

-- The touched employers, counted in or out of what is kept of all.
create function count_prospects(sign integer) returns void language plpgsql as $$
begin
  insert into prospect_words (word, employers)
    select w.word, sign * count(*) from prospects p join filed_touched t using (ein)
    cross join lateral (select distinct word from string_to_table(translate(lower(p.name), '.,;:()[]"/&-', '            '), ' ') word
      where length(word) between 3 and 60) w
    group by w.word order by w.word
  on conflict (word) do update set employers = prospect_words.employers + excluded.employers;
  update filed_parties f set employers = f.employers + sign * n.employers
  from (select p.id, count(*) as employers from (
    select carrier_id as id from prospects join filed_touched using (ein)
    union all select broker_id from prospects join filed_touched using (ein)) p where p.id is not null group by p.id) n
  where f.id = n.id;
  delete from prospect_words where employers <= 0;
end
$$;
alter function restate_prospects() rename to sum_up_prospects;
create function restate_prospects() returns bigint language plpgsql as $$
declare
  restated bigint;
begin
  perform count_prospects(-1);
  restated := sum_up_prospects();
  perform count_prospects(1);
  return restated;
end
$$;
revoke all on function count_prospects(integer), restate_prospects() from public;
grant execute on function count_prospects(integer), restate_prospects() to truebook_job;

-- What is there already is counted now.
set local role truebook_job;
create temporary table filed_touched on commit drop as select ein from prospects;
select count_prospects(1);
drop table filed_touched;
reset role;
