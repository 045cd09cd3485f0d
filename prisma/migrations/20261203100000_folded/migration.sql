-- A text as it is looked for: small, and without the marks on its letters, so that "angstrom" finds "Ångström". The same as
-- lib/units/folded.ts. Most names are plain, and told from others by their length.
create function folded(said text) returns text language plpgsql immutable strict parallel safe as $$
begin
  if octet_length(said) = length(said) then return lower(said collate "C"); end if;
  return coalesce(nullif(replace(replace(replace(replace(translate(
    lower(regexp_replace(normalize(said, NFD), '[\u0300-\u036f]', '', 'g')),
    'øłđðħıς', 'olddhiσ'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'), ''), lower(said));
end
$$;

-- Employers are found and sorted by it. It is compared byte by byte, which costs a tenth of comparing words.
drop index prospects_by_name, prospects_name_like;
ALTER TABLE "prospects" ADD COLUMN "folded" TEXT COLLATE "C" NOT NULL GENERATED ALWAYS AS (folded(name)) STORED;
alter table prospects alter column folded drop expression;
ALTER TABLE "prospects" ALTER COLUMN "folded" SET DEFAULT '';

create or replace function prospect_name_marks(name text) returns bigint language sql immutable parallel safe
  return (select coalesce(bit_or(1::bigint << (hashtext(substr(x.small, n, 3)) & 63)), 0)
    from (select folded(name)) x(small), generate_series(1, length(x.small) - 2) n);
create or replace function mark_prospect() returns trigger language plpgsql as $$
begin
  new.marks := prospect_marks(new.state, new.business_code, new.renewal_month, new.funding, new.reasons, new.carrier_id, new.broker_id);
  new.folded := folded(new.name);
  new.name_marks := prospect_name_marks(new.name);
  return new;
end
$$;
set local role truebook_job;
update prospects set name = name where octet_length(name) <> length(name);
reset role;
-- Those alike are in the order the list has them, so that nothing is sorted on the way.
create index prospects_by_name on prospects (folded, (employees is null), employees desc, ein) include (marks, name_marks);
drop index prospects_by_premium;
create index prospects_by_premium on prospects ((premium is null), premium desc, (employees is null), employees desc, ein)
  include (marks, name_marks);
create index prospects_name_like on prospects using gin (folded gin_trgm_ops);

-- So are the words they are made of. How many names begin with each is kept too: where all that have a word do, they are
-- together in the order of names.
drop index prospect_words_like;
ALTER TABLE "prospect_words" ADD COLUMN "starting" INTEGER NOT NULL DEFAULT 0;
create or replace function count_prospects(sign integer) returns void language plpgsql as $$
begin
  insert into prospect_words as had (word, employers, starting)
    select w.word, sign * count(*), sign * count(*) filter (where starts_with(p.folded, w.word))
    from prospects p join filed_touched t using (ein)
    cross join lateral (select distinct word from string_to_table(translate(p.folded, '.,;:()[]"/&-', '            '), ' ') word
      where length(word) between 3 and 300) w
    group by w.word order by w.word
  on conflict (word) do update set employers = had.employers + excluded.employers, starting = had.starting + excluded.starting;
  update filed_parties f set employers = f.employers + sign * n.employers
  from (select p.id, count(*) as employers from (
    select carrier_id as id from prospects join filed_touched using (ein)
    union all select broker_id from prospects join filed_touched using (ein)) p where p.id is not null group by p.id) n
  where f.id = n.id;
  delete from prospect_words where employers <= 0;
end
$$;
set local role truebook_job;
delete from prospect_words;
insert into prospect_words (word, employers, starting)
  select w.word, count(*), count(*) filter (where starts_with(p.folded, w.word)) from prospects p
  cross join lateral (select distinct word from string_to_table(translate(p.folded, '.,;:()[]"/&-', '            '), ' ') word
    where length(word) between 3 and 300) w
  group by w.word;
reset role;
create index prospect_words_like on prospect_words using gin (word gin_trgm_ops);
