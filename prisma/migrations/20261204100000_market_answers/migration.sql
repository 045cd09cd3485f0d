-- What a person said of a name holds for its other legal forms too, and for the numbers that were first met with it: a load
-- that brings one goes by the answer. A number remembers by the moment of which answer it was given.
create or replace function keep_filed_names(entries jsonb) returns void language plpgsql as $$
begin
  create temporary table naming on commit drop as
    select e.kind, e.name, e.known_by, e.party_id, e.party_kind, e.party_key, e.party_name
    from jsonb_to_recordset(entries) e(kind text, name text, known_by text, party_id uuid, party_kind text, party_key text, party_name text);
  create temporary table answered on commit drop as
    select distinct on (n.kind, filed_key(n.name)) n.kind, filed_key(n.name) as key, n.party_id, n.suggested_id, n.decided_by_id, n.decided_at
    from filed_names n where n.known_by = 'PERSON' order by n.kind, filed_key(n.name), n.decided_at desc;
  create temporary table made on commit drop as
    select gen_random_uuid() as id, kind, key, name from (
      select distinct on (party_kind, party_key) party_kind as kind, party_key as key, party_name as name from naming n
      where party_id is null and party_key is not null and not (known_by in ('NAME', 'NUMBER')
        and exists (select from answered a where a.kind = n.party_kind and a.key = n.party_key))
      order by party_kind, party_key, length(party_name), party_name) p
    where not exists (select from filed_parties f where f.kind = p.kind and f.key = p.key);
  insert into filed_parties (id, kind, name, key, firm_id)
    select m.id, m.kind, m.name, m.key, (select f.id from firms f where m.kind = 'BROKER' and f.merged_into_id is null
      and filed_key(f.name) in (m.key, filed_key(m.name)) order by f.name limit 1)
    from made m;
  insert into filed_names (kind, name, party_id, known_by, suggested_id, decided_by_id, decided_at)
    select n.kind, n.name, case when a.kind is not null then a.party_id else coalesce(n.party_id, p.id) end,
      case when n.known_by = 'NAME' and a.kind is not null then 'PERSON'
        when n.known_by = 'NAME' and s.id is not null then 'UNSURE' else n.known_by end,
      case when n.known_by = 'NAME' then coalesce(a.suggested_id, s.id) end,
      case when n.known_by = 'NAME' then a.decided_by_id end, a.decided_at
    from naming n
    left join answered a on n.party_id is null and n.known_by in ('NAME', 'NUMBER') and a.kind = n.party_kind and a.key = n.party_key
    left join filed_parties p on p.kind = n.party_kind and p.key = n.party_key
    left join lateral (
      select o.id from filed_parties o where o.kind = p.kind and left(o.key, 6) = left(p.key, 6) and o.id <> p.id
        and n.known_by = 'NAME' and p.id in (select m.id from made m)
        and (similarity(o.key, p.key) >= 0.55 or starts_with(o.key, p.key) or starts_with(p.key, o.key))
      order by similarity(o.key, p.key) desc, length(o.key), o.id limit 1) s on true
  on conflict (kind, name) do nothing;
  drop table naming, answered, made;
end
$$;

-- Takes a load back: what it brought goes, what it replaced comes back, and a name and a party nobody files any more is
-- forgotten, unless a person decided about it. What a later load has put in the place of what this one had put there comes
-- back with the undo of that one: otherwise an earlier and a later filing of one plan and year would stand side by side.
create or replace function undo_filings(target uuid) returns bigint language plpgsql as $$
declare
  name text;
  gone bigint := 0;
  rows_gone bigint;
begin
  perform set_config('app.operation_id', '', true);
  perform touch_filed(target);
  create temporary table filed_later on commit drop as
    select i.id, i.before ->> 'ack_id' as ack_id, l.import_id from filed_images i join filed_images l
      on l.subject = 'filings' and l.before ->> 'ein' = i.before ->> 'ein' and l.before ->> 'plan_number' = i.before ->> 'plan_number'
        and l.before ->> 'plan_year' = i.before ->> 'plan_year'
      where i.import_id = target and i.subject in ('filings', 'filed_contracts') and l.before ->> 'import_id' = target::text
    union select i.id, null, l.import_id from filed_images i join filed_images l
      on l.subject = i.subject and l.before ->> 'ack_id' = i.before ->> 'ack_id'
        and l.before -> 'form_id' is not distinct from i.before -> 'form_id'
        and l.before -> 'row_order' is not distinct from i.before -> 'row_order'
      where i.import_id = target and l.before ->> 'import_id' = target::text;
  insert into filed_later
    select i.id, null, l.import_id from filed_images i join (select distinct ack_id, import_id from filed_later) l
      on l.ack_id = i.before ->> 'ack_id'
      where i.import_id = target and i.subject in ('filed_brokers', 'filed_providers');
  foreach name in array array['filings', 'filed_contracts', 'filed_brokers', 'filed_providers'] loop
    execute format('delete from %I where import_id = $1', name) using target;
    get diagnostics rows_gone = row_count;
    gone := gone + rows_gone;
  end loop;
  delete from filed_images where before ->> 'import_id' = target::text;
  update filed_images i set import_id = l.import_id from filed_later l where l.id = i.id;
  drop table filed_later;
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
  delete from filed_names n where n.party_id is null and n.known_by <> 'PERSON'
    and not exists (select from filed_brokers b where upper(b.name) = n.name)
    and not exists (select from filed_providers v where upper(v.name) = n.name);
  perform flag_commissions();
  perform restate_prospects();
  return gone;
end
$$;
