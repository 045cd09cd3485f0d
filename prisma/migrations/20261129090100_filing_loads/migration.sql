-- What the agency's text means is worked out before it is copied, row by row (lib/filings/read.ts); what a file holds goes
-- by COPY into filed_rows, shaped as its table, and from there by one statement.

-- Loads follow one another: the second waits until the first is kept or gone.
create function stage_filed(many text, columns text[]) returns void language plpgsql as $$
begin
  perform pg_advisory_xact_lock(hashtext('filings'));
  -- What a load writes goes back by its own undo; the images of single records would be millions.
  perform set_config('app.operation_id', '', true);
  drop table if exists filed_rows;
  execute format('create temporary table filed_rows on commit drop as select %s from %I with no data',
    (select string_agg(quote_ident(c), ', ' order by n) from unnest(columns) with ordinality as u(c, n)), many);
  create temporary table if not exists filed_touched (ein text primary key) on commit drop;
  create temporary table if not exists filed_seen (ack_id text primary key) on commit drop;
end
$$;

create type load_counts as (created bigint, updated bigint, unchanged bigint, rejected bigint);

-- What a load was asked to bring: years, and of filings the states and the least size. Null is everything. `ordered` says
-- that the keys only rise from row to row.
create function load_filed(dataset text, target uuid, ordered boolean, states text[], size_floor integer, from_year integer, to_year integer)
returns load_counts language plpgsql as $$
declare
  counts load_counts;
  many text := case dataset when 'F_SCH_A' then 'filed_contracts' when 'F_SCH_A_PART1' then 'filed_brokers'
    when 'F_SCH_C_PART1_ITEM2' then 'filed_providers' else 'filings' end;
  key text[] := case many when 'filings' then '{ack_id,ein,plan_number,plan_year}'
    when 'filed_contracts' then '{ack_id,form_id,ein,plan_number,plan_year}'
    when 'filed_brokers' then '{ack_id,form_id,row_order}' else '{ack_id,row_order}' end::text[];
  whole text := (select string_agg(format('r.%I is not null', k), ' and ') from unnest(key) k);
  own text[] := case many when 'filings' then '{ack_id}' when 'filed_contracts' then '{ack_id,form_id}' else key end;
  same text := (select string_agg(format('e.%1$I = r.%1$I', k), ' and ') from unnest(own) k);
  columns text := (select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
    where attrelid = 'filed_rows'::regclass and attnum > 0);
  party text := case many when 'filed_contracts' then 'carrier_id' when 'filings' then null else 'broker_id' end;
  joins text := case many
    when 'filed_contracts' then 'left join filed_names n on n.kind = ''NAIC'' and n.name = r.carrier_naic
      left join filed_names i on i.kind = ''EIN'' and i.name = r.carrier_ein and n.party_id is null
      left join filed_names t on t.kind = ''CARRIER'' and t.name = upper(r.carrier_name) and n.party_id is null and i.party_id is null'
    when 'filings' then ''
    else 'left join filed_names t on t.kind = ''BROKER'' and t.name = upper(r.name)' end;
  who text := case many when 'filed_contracts' then ', coalesce(n.party_id, i.party_id, t.party_id)'
    when 'filings' then '' else ', t.party_id' end;
  sliced text := case
    when many = 'filings' then format('(%1$L::text[] is null or r.state = any (%1$L::text[]))
      and (%2$L::integer is null or r.participants >= %2$L::integer) and (%3$L::integer is null or r.plan_year >= %3$L::integer)
      and (%4$L::integer is null or r.plan_year <= %4$L::integer)', states, size_floor, from_year, to_year)
    when many = 'filed_contracts' then format('(%3$L::integer is null or r.plan_year >= %3$L::integer)
      and (%4$L::integer is null or r.plan_year <= %4$L::integer) and ((%1$L::text[] is null and %2$L::integer is null)
        or exists (select from filings f where f.ack_id = r.ack_id))', states, size_floor, from_year, to_year)
    when num_nonnulls(states::text, size_floor, from_year, to_year) = 0 then 'true'
    when many = 'filed_brokers' then 'exists (select from filed_contracts c where c.ack_id = r.ack_id and c.form_id = r.form_id)'
    else 'exists (select from filings f where f.ack_id = r.ack_id)' end;
  -- A contract of a filing that a later one has replaced stays out, with what hangs on it.
  current text := case many when 'filed_contracts' then 'not exists (select from filings f
    where f.ein = r.ein and f.plan_number = r.plan_number and f.plan_year = r.plan_year and f.ack_id > r.ack_id)' else 'true' end;
  differs text := format('to_jsonb(e) - ''{import_id,carrier_id,broker_id,flags,form}''::text[] <> to_jsonb(r) - ''{flags}''::text[]');
  total bigint;
  good bigint;
begin
  perform set_config('default_statistics_target', '10', true);
  analyze filed_rows;
  perform set_config('default_statistics_target', '100', true);
  if many = 'filings' then return load_filings(target, dataset, whole, sliced, columns); end if;
  -- Where no key comes twice in the file, those that are there already are left out at once, which is quicker by half. Row by
  -- row that would read what is being written over and over.
  perform set_config('enable_nestloop', 'off', true);
  execute format('insert into %I (%s, import_id, %I) select %s, $1%s from filed_rows r %s where %s and %s and %s %s',
    many, columns, party, (select string_agg('r.' || quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = 'filed_rows'::regclass and attnum > 0), who, joins, whole, sliced, current,
    case when ordered then format('and not exists (select from %I e where %s)', many, same) else 'on conflict do nothing' end) using target;
  get diagnostics counts.created = row_count;
  perform set_config('enable_nestloop', 'on', true);
  select count(*) into total from filed_rows;
  counts.updated := 0;
  counts.unchanged := 0;
  counts.rejected := 0;
  if total = counts.created then return counts; end if;
  execute format('select count(*) filter (where not coalesce(%s, false)), count(*) filter (where %s and %s and %s) from filed_rows r',
    whole, whole, sliced, current) into counts.rejected, good;
  -- Of what was there before, what is another by now.
  execute format('create temporary table filed_now on commit drop as select distinct on (%s) r.* from filed_rows r
    join %I e on %s and e.import_id <> $1 where %s and %s and %s order by %1$s', (select string_agg('r.' || k, ', ') from unnest(own) k), many,
    same, whole, sliced, current) using target;
  execute format('insert into filed_images (import_id, subject, before)
    select $1, %L, to_jsonb(e) from %I e join filed_now r on %s where %s', many, many, same, differs) using target;
  execute format('with gone as (delete from %1$I e using filed_now r where %2$s and %3$s returning %4$s)
    insert into %1$I (%5$s, import_id, %6$I) select %7$s, $1%8$s from filed_now r join gone g using (%9$s) %10$s',
    many, same, differs, (select string_agg('e.' || k, ', ') from unnest(own) k), columns, party,
    (select string_agg('r.' || quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = 'filed_rows'::regclass and attnum > 0), who, array_to_string(own, ', '), joins) using target;
  get diagnostics counts.updated = row_count;
  select count(*) - counts.updated into counts.unchanged from filed_now;
  insert into filed_seen select distinct ack_id from filed_now on conflict do nothing;
  drop table filed_now;
  return counts;
end
$$;

-- Filings: the latest acknowledgement of an employer, plan and year stands; what it replaces leaves its image, and so do
-- the contracts, brokers and providers of the one replaced.
create function load_filings(target uuid, dataset text, whole text, sliced text, columns text) returns load_counts
language plpgsql as $$
declare
  counts load_counts;
  name text;
begin
  execute format('create temporary table filed_now on commit drop as select distinct on (r.ein, r.plan_number, r.plan_year) r.*
    from filed_rows r where %s and %s order by r.ein, r.plan_number, r.plan_year, r.ack_id desc', whole, sliced);
  execute format('select count(*) filter (where not coalesce(%s, false)) from filed_rows r', whole) into counts.rejected;
  create index on filed_now (ein, plan_number, plan_year);
  analyze filed_now;
  create temporary table filed_gone on commit drop as
    select e.ack_id, e.ein, e.plan_number, e.plan_year, e.ack_id <> r.ack_id as newer from filings e
    join filed_now r using (ein, plan_number, plan_year)
    where r.ack_id > e.ack_id or (r.ack_id = e.ack_id and to_jsonb(e) - '{import_id,form}'::text[] <> to_jsonb(r));
  insert into filed_images (import_id, subject, before)
    select target, 'filings', to_jsonb(e) from filings e join filed_gone g using (ack_id) where e.import_id <> target;
  select count(*) into counts.updated from filings e join filed_gone g using (ack_id) where e.import_id <> target;
  delete from filings e using filed_gone g where e.ack_id = g.ack_id;
  foreach name in array array['filed_contracts', 'filed_brokers', 'filed_providers'] loop
    execute format('insert into filed_images (import_id, subject, before)
      select $1, %1$L, to_jsonb(e) from %1$I e join filed_gone g using (ack_id) where g.newer and e.import_id <> $1', name) using target;
    execute format('delete from %I e using filed_gone g where e.ack_id = g.ack_id and g.newer', name);
  end loop;
  execute format('insert into filings (%s, form, import_id) select %s, %L, $1 from filed_now r
    where not exists (select from filings e where e.ein = r.ein and e.plan_number = r.plan_number and e.plan_year = r.plan_year)
    on conflict do nothing', columns, columns, dataset) using target;
  get diagnostics counts.created = row_count;
  counts.created := counts.created - counts.updated;
  -- Contracts that came before their filing, of an acknowledgement older than the one that stands.
  create temporary table filed_late on commit drop as
    select c.ack_id from filed_contracts c join filed_now r using (ein, plan_number, plan_year)
    join filings f using (ein, plan_number, plan_year) where c.ack_id < f.ack_id;
  foreach name in array array['filed_contracts', 'filed_brokers'] loop
    execute format('insert into filed_images (import_id, subject, before) select $1, %1$L, to_jsonb(e) from %1$I e
      where e.ack_id in (select ack_id from filed_late) and e.import_id <> $1', name) using target;
    execute format('delete from %I e where e.ack_id in (select ack_id from filed_late)', name);
  end loop;
  select count(*) - counts.created - counts.updated into counts.unchanged from filed_now;
  insert into filed_seen select ack_id from filed_now on conflict do nothing;
  drop table filed_now, filed_gone, filed_late;
  return counts;
end
$$;

-- The employers a load touched: what they file is summed up again when it is over.
create function touch_filed(target uuid) returns void language plpgsql as $$
begin
  create temporary table if not exists filed_touched (ein text primary key) on commit drop;
  insert into filed_touched
    select distinct ein from filings where import_id = target
    union select distinct ein from filed_contracts where import_id = target
    union select distinct c.ein from filed_contracts c where c.ack_id in (select b.ack_id from filed_brokers b where b.import_id = target)
    union select distinct i.before ->> 'ein' from filed_images i where i.import_id = target and i.before ->> 'ein' is not null
    union select distinct c.ein from filed_contracts c join filed_images i on i.import_id = target and i.before ->> 'ack_id' = c.ack_id
  on conflict do nothing;
  analyze filed_touched;
end
$$;

-- Lines 2a and 2b are what the brokers of a contract are paid, to the dollar; where they are not, the contract says so.
create function flag_commissions() returns void language plpgsql as $$
begin
  update filed_contracts c set flags = array_remove(array_remove(c.flags, 'COMMISSIONS_DIFFER'), 'FEES_DIFFER')
      || case when w.commissions then '{COMMISSIONS_DIFFER}'::text[] else '{}' end
      || case when w.fees then '{FEES_DIFFER}'::text[] else '{}' end
  from (
    select c.ack_id, c.form_id, coalesce(abs(c.commissions - sum(b.commission)) > 1, false) as commissions,
      coalesce(abs(c.fees - sum(b.fees)) > 1, false) as fees
    from filed_contracts c join filed_touched t using (ein) left join filed_brokers b using (ack_id, form_id)
    group by c.ack_id, c.form_id) w
  where c.ack_id = w.ack_id and c.form_id = w.form_id
    and ((c.flags @> '{COMMISSIONS_DIFFER}') <> w.commissions or (c.flags @> '{FEES_DIFFER}') <> w.fees);
end
$$;

-- Rows with a flag, among those a load brought or found unchanged.
create function count_flagged(target uuid) returns bigint language plpgsql stable as $$
begin
  return (select count(*) from filings f where f.flags <> '{}'
      and (f.import_id = target or f.ack_id in (select ack_id from filed_seen)))
    + (select count(*) from filed_contracts c where c.flags <> '{}'
      and (c.import_id = target or c.ack_id in (select ack_id from filed_seen)));
end
$$;

-- The employers in filed_touched, as the list of prospects shows them. A plan is a welfare plan by its number or its codes.
create function restate_prospects() returns bigint language plpgsql as $$
declare
  restated bigint;
begin
  delete from prospects p using filed_touched t where p.ein = t.ein;
  create temporary table market_filings on commit drop as
    select f.*, f.plan_number >= '500' or coalesce(f.welfare_codes like '4%', false) as welfare
    from filings f join filed_touched t using (ein) where f.entity_code is distinct from '4' and not f.flags @> '{SIZE_ABSURD}';
  create temporary table market_contracts on commit drop as
    select c.ein, c.plan_year, c.carrier_id, c.persons, c.to_on, c.lines, case when c.counted then c.premium end as money,
      c.lines @> '{MEDICAL}' as medical, c.flags <> '{}' as flagged, c.ack_id, c.form_id
    from filed_contracts c join filed_touched t using (ein)
    where c.plan_number >= '500' or c.lines <> '{}' or c.premium is not null;
  create temporary table market_years on commit drop as
    select ein, plan_year from market_filings where welfare union select ein, plan_year from market_contracts;
  create temporary table market_main on commit drop as
    select distinct on (ein, plan_year) ein, plan_year, carrier_id, medical, to_on + 1 as renews_on, money, persons
    from market_contracts order by ein, plan_year, medical desc, money desc nulls last, form_id;
  create temporary table market_sums on commit drop as
    select ein, plan_year, sum(money) as premium, sum(money) filter (where medical) as medical_premium,
      max(persons) filter (where medical) as medical_persons, max(persons) as persons, bool_or(lines @> '{STOP_LOSS}') as stop_loss,
      (count(*) filter (where flagged))::integer as flagged
    from market_contracts group by ein, plan_year;
  create temporary table market_brokers on commit drop as
    select distinct on (ein, plan_year) ein, plan_year, broker_id from (
      select c.ein, c.plan_year, b.broker_id, sum(coalesce(b.commission, 0) + coalesce(b.fees, 0)) as paid
      from market_contracts c join filed_brokers b using (ack_id, form_id) where b.broker_id is not null
      group by c.ein, c.plan_year, b.broker_id) paid
    order by ein, plan_year, paid desc, broker_id;
  create temporary table market_sizes on commit drop as
    select ein, plan_year, coalesce(max(participants) filter (where welfare), max(participants)) as employees
    from market_filings group by ein, plan_year;
  create index on market_main (ein);
  create index on market_brokers (ein);
  analyze market_filings;
  analyze market_contracts;
  analyze market_years;
  analyze market_sums;
  analyze market_sizes;
  analyze market_main;
  analyze market_brokers;
  insert into prospects (ein, name, city, state, zip, business_code, employees, employees_before, first_year, latest_year, years,
    lines, carrier_id, carrier_before_id, carrier_since, broker_id, broker_before_id, broker_since, premium, premium_before,
    medical_premium, persons, renews_on, renewal_month, funding, stop_loss, flagged, reasons, fit)
  with latest as (
    select ein, max(plan_year) as now, min(plan_year) as first, count(*)::integer as years,
      max(plan_year) filter (where plan_year < top) as before
    from (select ein, plan_year, max(plan_year) over (partition by ein) as top from market_years) y group by ein),
  who as (
    select distinct on (ein) ein, sponsor_name, city, state, zip, business_code from market_filings
    order by ein, plan_year desc, welfare desc, ack_id desc),
  funds as (
    select ein, plan_year, bool_or(welfare_codes like '%4A%') as health, bool_or(benefit_insurance or funding_insurance) as insured,
      bool_or(benefit_assets or benefit_trust or funding_assets) filter (where welfare_codes like '%4A%') as self
    from market_filings where welfare group by ein, plan_year),
  covered as (
    select c.ein, array_agg(distinct line order by line) as lines from market_contracts c
    join latest l on l.ein = c.ein and l.now = c.plan_year cross join unnest(c.lines) line group by c.ein),
  advised as (
    select n.ein, (select min(b.plan_year) from market_brokers b where b.ein = n.ein and b.broker_id = n.broker_id
        and b.plan_year > coalesce((select max(x.plan_year) from market_brokers x
          where x.ein = n.ein and x.broker_id <> n.broker_id), 0)) as since
    from market_brokers n join latest l on l.ein = n.ein and l.now = n.plan_year),
  carried as (
    select n.ein, (select min(m.plan_year) from market_main m where m.ein = n.ein and m.carrier_id = n.carrier_id
        and m.plan_year > coalesce((select max(x.plan_year) from market_main x
          where x.ein = n.ein and x.carrier_id <> n.carrier_id), 0)) as since
    from market_main n join latest l on l.ein = n.ein and l.now = n.plan_year),
  facts as (
    select l.ein, coalesce(w.sponsor_name, 'EIN ' || l.ein) as name, w.city, w.state, w.zip, w.business_code,
      coalesce(z.employees, s.persons) as employees, coalesce(zb.employees, sb.persons) as employees_before, l.first, l.now, l.years,
      coalesce(c.lines, '{}') as lines, m.carrier_id, mb.carrier_id as carrier_before_id, k.since as carrier_since,
      b.broker_id, bb.broker_id as broker_before_id, t.since as broker_since, s.premium, sb.premium as premium_before,
      s.medical_premium, coalesce(s.medical_persons, s.persons) as persons, m.renews_on,
      case when (s.stop_loss or f.self) and m.medical then 'BOTH' when s.stop_loss or f.self then 'SELF'
        when m.medical or (f.health and f.insured) then 'INSURED' else 'UNKNOWN' end as funding,
      coalesce(s.stop_loss, false) as stop_loss, coalesce(s.flagged, 0) as flagged,
      case when m.medical and mb.medical and m.persons > 0 and mb.persons > 0 and mb.money > 0
        then (m.money / m.persons) / (mb.money / mb.persons) end as rise, m.medical and mb.medical as both_medical
    from latest l
    left join who w on w.ein = l.ein
    left join market_sizes z on z.ein = l.ein and z.plan_year = l.now
    left join market_sizes zb on zb.ein = l.ein and zb.plan_year = l.before
    left join market_sums s on s.ein = l.ein and s.plan_year = l.now
    left join market_sums sb on sb.ein = l.ein and sb.plan_year = l.before
    left join market_main m on m.ein = l.ein and m.plan_year = l.now
    left join market_main mb on mb.ein = l.ein and mb.plan_year = l.before
    left join market_brokers b on b.ein = l.ein and b.plan_year = l.now
    left join market_brokers bb on bb.ein = l.ein and bb.plan_year = l.before
    left join funds f on f.ein = l.ein and f.plan_year = l.now
    left join covered c on c.ein = l.ein
    left join advised t on t.ein = l.ein
    left join carried k on k.ein = l.ein)
  select ein, name, city, state, zip, business_code, employees, employees_before, first, now, years, lines, carrier_id,
    carrier_before_id, carrier_since, broker_id, broker_before_id, broker_since, premium, premium_before, medical_premium, persons,
    renews_on, extract(month from renews_on)::integer, funding, stop_loss, flagged, reasons, cardinality(reasons)
  from (
    select *, array_remove(array[
      case when broker_id <> broker_before_id then 'BROKER_CHANGED' end,
      case when carrier_id <> carrier_before_id and coalesce(both_medical, false) then 'CARRIER_CHANGED' end,
      case when rise >= 1.1 then 'PREMIUM_UP' end,
      case when employees >= 1000 then 'LARGE' end,
      case when employees >= 1.1 * employees_before then 'GROWING' end,
      case when funding in ('SELF', 'BOTH') then 'SELF_FUNDED' end,
      case when extract(month from renews_on) = 1 and extract(day from renews_on) = 1 then 'YEAR_END' end,
      case when broker_id in (select id from filed_parties where firm_id is not null) then 'BROKER_OURS' end], null) as reasons
    from facts) judged;
  get diagnostics restated = row_count;
  drop table market_filings, market_contracts, market_years, market_main, market_sums, market_brokers, market_sizes;
  return restated;
end
$$;

-- Takes a load back: what it brought goes, what it replaced comes back, and a party nobody files any more is forgotten,
-- unless a person decided about it. How many records went.
create function undo_filings(target uuid) returns bigint language plpgsql as $$
declare
  name text;
  gone bigint := 0;
  rows_gone bigint;
begin
  perform set_config('app.operation_id', '', true);
  perform touch_filed(target);
  foreach name in array array['filings', 'filed_contracts', 'filed_brokers', 'filed_providers'] loop
    execute format('delete from %I where import_id = $1', name) using target;
    get diagnostics rows_gone = row_count;
    gone := gone + rows_gone;
  end loop;
  delete from filed_images where before ->> 'import_id' = target::text;
  foreach name in array array['filings', 'filed_contracts', 'filed_brokers', 'filed_providers'] loop
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, i.before)).* from filed_images i
      where i.import_id = $1 and i.subject = %1$L on conflict do nothing', name) using target;
  end loop;
  delete from filed_images where import_id = target;
  delete from filed_parties p
  where not exists (select from filed_contracts c where c.carrier_id = p.id)
    and not exists (select from filed_brokers b where b.broker_id = p.id)
    and not exists (select from filed_providers v where v.broker_id = p.id)
    and not exists (select from filed_names n where (n.party_id = p.id or n.suggested_id = p.id) and n.known_by = 'PERSON');
  perform flag_commissions();
  perform restate_prospects();
  return gone;
end
$$;

-- A firm's name as it is compared: capitals, without marks, legal forms and what stands in brackets; lib/filings/key.ts says the same.
create function filed_key(t text) returns text language sql immutable parallel safe
  return btrim(regexp_replace(regexp_replace(regexp_replace(regexp_replace(regexp_replace(upper(t), '\([^)]*\)?', ' ', 'g'),
    '&', ' AND ', 'g'), '[^[:alnum:]]+', ' ', 'g'),
    '\m(THE|INC|INCORPORATED|LLC|LLP|LP|LTD|LIMITED|CORP|CORPORATION|CO|COMPANY|PLLC|PC|USA|US)\M', '', 'g'), ' +', ' ', 'g'));

-- Keeps whom names mean: each entry a kind, a name, and the party by its id, or by a kind, key and name; none is nobody
-- of the trade. A new party whose key begins like another's and resembles it waits for a person, and is its own until then.
create function keep_filed_names(entries jsonb) returns void language plpgsql as $$
begin
  create temporary table naming on commit drop as
    select e.kind, e.name, e.known_by, e.party_id, e.party_kind, e.party_key, e.party_name
    from jsonb_to_recordset(entries) e(kind text, name text, known_by text, party_id uuid, party_kind text, party_key text, party_name text);
  create temporary table made on commit drop as
    select gen_random_uuid() as id, kind, key, name from (
      select distinct on (party_kind, party_key) party_kind as kind, party_key as key, party_name as name from naming
      where party_id is null and party_key is not null order by party_kind, party_key, length(party_name), party_name) p
    where not exists (select from filed_parties f where f.kind = p.kind and f.key = p.key);
  insert into filed_parties (id, kind, name, key, firm_id)
    select m.id, m.kind, m.name, m.key, (select f.id from firms f where m.kind = 'BROKER' and f.merged_into_id is null
      and filed_key(f.name) in (m.key, filed_key(m.name)) order by f.name limit 1)
    from made m;
  insert into filed_names (kind, name, party_id, known_by, suggested_id)
    select n.kind, n.name, coalesce(n.party_id, p.id), case when n.known_by = 'NAME' and s.id is not null then 'UNSURE' else n.known_by end,
      case when n.known_by = 'NAME' then s.id end
    from naming n
    left join filed_parties p on p.kind = n.party_kind and p.key = n.party_key
    left join lateral (
      select o.id from filed_parties o where o.kind = p.kind and left(o.key, 6) = left(p.key, 6) and o.id <> p.id
        and n.known_by = 'NAME' and p.id in (select m.id from made m)
        and (similarity(o.key, p.key) >= 0.55 or starts_with(o.key, p.key) or starts_with(p.key, o.key))
      order by similarity(o.key, p.key) desc, length(o.key), o.id limit 1) s on true
  on conflict (kind, name) do nothing;
  drop table naming, made;
end
$$;
create index filed_parties_start on filed_parties (kind, (left(key, 6)));

revoke all on function stage_filed(text, text[]), load_filed(text, uuid, boolean, text[], integer, integer, integer),
  load_filings(uuid, text, text, text, text), touch_filed(uuid), flag_commissions(), count_flagged(uuid), restate_prospects(),
  undo_filings(uuid), keep_filed_names(jsonb) from public;
grant execute on function stage_filed(text, text[]), load_filed(text, uuid, boolean, text[], integer, integer, integer),
  load_filings(uuid, text, text, text, text), touch_filed(uuid), flag_commissions(), count_flagged(uuid), restate_prospects(),
  undo_filings(uuid), keep_filed_names(jsonb) to truebook_job;
