-- What the agency's text means. Each says null for what it cannot read; a blank is never a zero. -----------------------
create function filed_text(t text) returns text language sql immutable parallel safe
  return nullif(btrim(case when t like '%  %' then regexp_replace(t, '\s+', ' ', 'g') else t end), '');

-- Nine digits; lost zeros in front come back, a dash goes, and a number glued to words is taken from among them.
create function filed_ein(t text) returns text language sql immutable parallel safe
  return case
    when t is null or t = '' then null
    when length(t) = 9 and t !~ '\D' then nullif(t, '000000000')
    when btrim(t) ~ '^\d{6,8}$' then lpad(btrim(t), 9, '0')
    else replace(substring(t from '(?<!\d)(\d{2}-?\d{7})(?!\d)'), '-', '') end;

-- Five digits of three to nine: "5091" and "50911092" are 05091.
create function filed_zip(t text) returns text language sql immutable parallel safe
  return case
    when t is null or t = '' then null
    when length(t) = 5 and t !~ '\D' then t
    when btrim(t) ~ '^\d{3,4}$' then lpad(btrim(t), 5, '0')
    when btrim(t) ~ '^\d{6,9}$' then left(lpad(btrim(t), 9, '0'), 5)
    else substring(t from '(?<!\d)(\d{5})(?:-?\d{4})?(?!\d)') end;

-- A name without the number that was glued to its end or its beginning.
create function filed_name(t text) returns text language sql immutable parallel safe
  return case when t ~ '\d{5}' then filed_text(regexp_replace(t,
    '(^\s*(\d{2}-?\d{7}|\d{5}(-\d{4})?)\s*(?=[[:alpha:]]))|((?<=[[:alpha:].,)])\s*(EIN:?\s*)?(\d{2}-?\d{7}|\d{5}(-\d{4})?)\s*$)', '', 'gi'))
    else filed_text(t) end;

create function filed_money(t text) returns numeric language sql immutable parallel safe
  return case
    when t is null or t = '' then null
    when length(t) < 17 and t ~ '^-?\d+(\.\d*)?$' then round(t::numeric, 2)
    when length(t) < 24 and t ~ '^\s*\(?-?\s*\$?\s*[\d,]+(\.\d*)?\s*\)?\s*$' and t ~ '\d'
      then case when t ~ '[-(]' then -1 else 1 end * round(regexp_replace(t, '[^\d.]', '', 'g')::numeric, 2) end;

create function filed_count(t text) returns integer language sql immutable parallel safe
  return case
    when t is null or t = '' then null
    when length(t) < 10 and t !~ '\D' then t::integer
    when length(t) < 15 and t ~ '^\s*[\d,]{1,11}(\.0*)?\s*$' then
      case when replace(split_part(t, '.', 1), ',', '')::bigint < 2000000000
        then replace(split_part(t, '.', 1), ',', '')::integer end end;

create function day_of(y text, m text, d text) returns date language sql immutable parallel safe
  return case when m::integer between 1 and 12 and d::integer between 1 and 31
    and extract(month from make_date(y::integer, m::integer, 1) + (d::integer - 1)) = m::integer
    then make_date(y::integer, m::integer, 1) + (d::integer - 1) end;

-- "2023-12-31", "12/31/2023" or "20231231"; a day that no month has is none.
create function filed_day(t text) returns date language sql immutable parallel safe
  return case
    when t ~ '^(19|20)\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])' then day_of(left(t, 4), substr(t, 6, 2), substr(t, 9, 2))
    when t ~ '^(19|20)\d\d(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$' then day_of(left(t, 4), substr(t, 5, 2), substr(t, 7, 2))
    when t ~ '^\d{1,2}/\d{1,2}/(19|20)\d\d' then
      day_of(substring(t from '/(\d{4})'), split_part(t, '/', 1), split_part(t, '/', 2)) end;

create function filed_yes(t text) returns boolean language sql immutable parallel safe
  return coalesce(t in ('1', 'X', 'x', 'Y', 'y'), false);

-- Loading a file: its text goes into filed_raw as it is (COPY, begun by stage_filed), and from there into its table by one
-- statement. A row that is there already is kept as it is, or its image and the new one. -------------------------------

-- The column names a heading may stand for are the caller's; what is not known is kept apart and read by nobody.
create function stage_filed(headings text[]) returns void language plpgsql as $$
declare
  columns text;
begin
  -- What a load writes goes back by its own undo; the images of single records would be millions.
  perform set_config('app.operation_id', '', true);
  drop table if exists filed_raw cascade;
  select string_agg(format('%I text', h), ', ' order by n) into columns from unnest(headings) with ordinality as u(h, n);
  execute format('create temporary table filed_raw (%s) on commit drop', columns);
  create temporary table if not exists filed_touched (ein text primary key) on commit drop;
  create temporary table if not exists filed_seen (ack_id text primary key) on commit drop;
end
$$;

-- After the copy: the known columns this file has not are there, and empty; and filed_rows reads it by its meaning.
create function read_filed(dataset text, known text[]) returns bigint language plpgsql as $$
declare
  name text;
begin
  foreach name in array known loop
    execute format('alter table filed_raw add column if not exists %I text', name);
  end loop;
  if dataset in ('F_5500', 'F_5500_SF') then
    execute $view$create temporary view filed_rows as
      select filed_text(ack_id) as ack_id, coalesce(filed_ein(ein), filed_ein(substring(sponsor_name from '(?<!\d)(\d{2}-?\d{7})(?!\d)'))) as ein,
        case when btrim(plan_number) ~ '^\d{1,3}$' then lpad(btrim(plan_number), 3, '0') end as plan_number,
        extract(year from filed_day(plan_from))::integer as plan_year, filed_text(plan_name) as plan_name,
        filed_name(sponsor_name) as sponsor_name, filed_name(city) as city, upper(filed_text(state)) as state,
        coalesce(filed_zip(zip), filed_zip(substring(city from '\d{5}'))) as zip, filed_text(business_code) as business_code,
        filed_day(plan_from) as plan_from, filed_day(plan_to) as plan_to, filed_text(entity_code) as entity_code,
        filed_yes(bargained) as bargained, filed_yes(final) as final, filed_count(participants) as participants,
        filed_text(welfare_codes) as welfare_codes, filed_yes(funding_insurance) as funding_insurance,
        filed_yes(funding_trust) as funding_trust, filed_yes(funding_assets) as funding_assets,
        filed_yes(benefit_insurance) as benefit_insurance, filed_yes(benefit_trust) as benefit_trust,
        filed_yes(benefit_assets) as benefit_assets,
        array_remove(array[case when filed_count(participants) > 3000000 then 'SIZE_ABSURD' end,
          case when filed_day(plan_to) < filed_day(plan_from) then 'YEAR_REVERSED' end], null) as flags
      from filed_raw$view$;
  elsif dataset = 'F_SCH_A' then
    execute $view$create temporary view filed_rows as
      select ack_id, form_id, ein, plan_number, plan_year, carrier_name, carrier_naic, carrier_ein, contract_number, persons,
        from_on, to_on, lines, other_lines, premium, case when premium = charges then '10a' when premium is not null then '9a' end
          as premium_line, claims, commissions, fees,
        coalesce(not (premium < 0 or premium > 5000000000 or (persons >= 10 and premium > 100000::numeric * persons)), true) as counted,
        array_remove(array[case when premium < 0 then 'PREMIUM_NEGATIVE' end,
          case when premium > 5000000000 or (persons >= 10 and premium > 100000::numeric * persons) then 'PREMIUM_ABSURD' end,
          case when (charges_text <> '' and charges is null) or (earned_text <> '' and earned is null) then 'PREMIUM_UNREADABLE' end,
          case when persons > 3000000 then 'PERSONS_ABSURD' end,
          case when to_on < from_on then 'YEAR_REVERSED' when to_on - from_on > 400 then 'YEAR_LONG' end,
          case when parts > 0 and abs(earned - (coalesce(received, 0) + coalesce(unpaid, 0) - coalesce(reserve, 0))) > 1
            then 'EARNED_DIFFERS' end,
          case when claim_parts > 0 and abs(incurred - (coalesce(paid, 0) + coalesce(claim_reserve, 0))) > 1
            then 'INCURRED_DIFFERS' end,
          case when abs(retention - retained) > 1 then 'RETENTION_DIFFERS' end], null) as flags
      from (
        select *, greatest(charges, earned) as premium, coalesce(charged, incurred) as claims,
          num_nonnulls(received, unpaid, reserve) as parts, num_nonnulls(paid, claim_reserve) as claim_parts
        from (
          select filed_text(ack_id) as ack_id, filed_count(form_id) as form_id, filed_ein(ein) as ein,
            case when length(plan_number) = 3 and plan_number !~ '\D' then plan_number
              when btrim(plan_number) ~ '^\d{1,3}$' then lpad(btrim(plan_number), 3, '0') end as plan_number,
            extract(year from filed_day(plan_from))::integer as plan_year, filed_name(carrier_name) as carrier_name,
            case when btrim(carrier_naic) ~ '^\d{1,5}$' then nullif(lpad(btrim(carrier_naic), 5, '0'), '00000') end as carrier_naic,
            coalesce(filed_ein(carrier_ein), case when carrier_name ~ '\d{7}'
              then filed_ein(substring(carrier_name from '(?<!\d)(\d{2}-?\d{7})(?!\d)')) end) as carrier_ein,
            filed_text(contract_number) as contract_number, filed_count(persons) as persons,
            filed_day(policy_from) as from_on, filed_day(policy_to) as to_on,
            array_remove(array[case when health in ('1', 'X') then 'MEDICAL' end, case when dental in ('1', 'X') then 'DENTAL' end,
              case when vision in ('1', 'X') then 'VISION' end, case when drug in ('1', 'X') then 'PHARMACY' end,
              case when stop_loss in ('1', 'X') then 'STOP_LOSS' end, case when life in ('1', 'X') then 'LIFE' end,
              case when std in ('1', 'X') then 'SHORT_DISABILITY' end, case when ltd in ('1', 'X') then 'LONG_DISABILITY' end,
              case when other in ('1', 'X') then 'OTHER' end], null) as lines,
            filed_text(other_text) as other_lines, filed_money(charges) as charges, filed_money(earned) as earned,
            charges as charges_text, earned as earned_text, filed_money(received) as received, filed_money(unpaid) as unpaid,
            filed_money(reserve) as reserve, filed_money(paid) as paid, filed_money(claim_reserve) as claim_reserve,
            filed_money(incurred) as incurred, filed_money(charged) as charged, filed_money(retention) as retention,
            case when num_nonnulls(r_a, r_b, r_c, r_d, r_e, r_f, r_g) > 0 then coalesce(filed_money(r_a), 0)
              + coalesce(filed_money(r_b), 0) + coalesce(filed_money(r_c), 0) + coalesce(filed_money(r_d), 0)
              + coalesce(filed_money(r_e), 0) + coalesce(filed_money(r_f), 0) + coalesce(filed_money(r_g), 0) end as retained,
            filed_money(commissions) as commissions, filed_money(fees) as fees
          from filed_raw offset 0) read offset 0) worked$view$;
  elsif dataset = 'F_SCH_A_PART1' then
    execute $view$create temporary view filed_rows as
      select filed_text(ack_id) as ack_id, filed_count(form_id) as form_id, filed_count(row_order) as row_order,
        filed_name(name) as name, filed_name(city) as city, upper(filed_text(state)) as state,
        coalesce(filed_zip(zip), filed_zip(substring(city from '\d{5}')), filed_zip(substring(name from '\d{5}\s*$'))) as zip,
        filed_money(commission) as commission, filed_money(fees) as fees, filed_text(purpose) as purpose, filed_text(code) as code
      from filed_raw$view$;
  else
    execute $view$create temporary view filed_rows as
      select filed_text(ack_id) as ack_id, filed_count(row_order) as row_order, filed_name(name) as name,
        coalesce(filed_ein(ein), filed_ein(substring(name from '(?<!\d)(\d{2}-?\d{7})(?!\d)'))) as ein,
        filed_text(service_codes) as service_codes, filed_text(relation) as relation,
        filed_money(direct) as direct, filed_money(indirect) as indirect
      from filed_raw$view$;
  end if;
  analyze filed_raw;
  return (select count(*) from filed_raw);
end
$$;

create type load_counts as (created bigint, updated bigint, unchanged bigint, rejected bigint);

-- What a load was asked to bring: years, and of filings the states and the least size. Null is everything.
create function load_filed(dataset text, target uuid, states text[], size_floor integer, from_year integer, to_year integer)
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
  if many = 'filings' then return load_filings(target, dataset, whole, sliced, columns); end if;
  execute format('insert into %I (%s, import_id, %I) select %s, $1%s from filed_rows r %s where %s and %s and %s on conflict do nothing',
    many, columns, party, (select string_agg('r.' || quote_ident(attname), ', ' order by attnum) from pg_attribute
      where attrelid = 'filed_rows'::regclass and attnum > 0), who, joins, whole, sliced, current) using target;
  get diagnostics counts.created = row_count;
  select count(*) into total from filed_raw;
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

revoke all on function stage_filed(text[]), read_filed(text, text[]), load_filed(text, uuid, text[], integer, integer, integer),
  load_filings(uuid, text, text, text, text), touch_filed(uuid), flag_commissions(), count_flagged(uuid), restate_prospects(),
  undo_filings(uuid), keep_filed_names(jsonb) from public;
grant execute on function stage_filed(text[]), read_filed(text, text[]), load_filed(text, uuid, text[], integer, integer, integer),
  load_filings(uuid, text, text, text, text), touch_filed(uuid), flag_commissions(), count_flagged(uuid), restate_prospects(),
  undo_filings(uuid), keep_filed_names(jsonb) to truebook_job;
