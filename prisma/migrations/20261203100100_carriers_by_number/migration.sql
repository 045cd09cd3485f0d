-- A carrier's name is written in capitals only where no number says who it is: that is dear, and most have one.
create or replace function load_filed(dataset text, target uuid, ordered boolean, states text[], size_floor integer, from_year integer, to_year integer)
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
      left join filed_names t on t.kind = ''CARRIER''
        and t.name = case when n.party_id is null and i.party_id is null then upper(r.carrier_name) end'
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
