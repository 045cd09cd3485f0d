-- What an employer is filtered by, as bits of one number that each index of a sort carries: along a sort an employer is told
-- from others without being fetched. State 10 bits, sector 7, month 4, funding 2, reasons 8; carrier and broker 16 each, which
-- two may share: the query asks again of whom it fetches.
create function prospect_marks(state text, code text, month integer, funding text, reasons text[], carrier uuid, broker uuid)
returns bigint language plpgsql immutable parallel safe as $$
declare
  why text[] := array['BROKER_CHANGED', 'CARRIER_CHANGED', 'PREMIUM_UP', 'LARGE', 'GROWING', 'SELF_FUNDED', 'YEAR_END', 'BROKER_OURS'];
  marks bigint := 0;
begin
  if state ~ '^[A-Z]{2}$' then marks := (ascii(state) - 64) * 27 + ascii(right(state, 1)) - 64; end if;
  if code ~ '^[0-9]{2}' then marks := marks | ((left(code, 2)::bigint + 1) << 10); end if;
  marks := marks | (coalesce(month, 0)::bigint << 17)
    | ((coalesce(array_position(array['INSURED', 'SELF', 'BOTH', 'UNKNOWN'], funding), 1) - 1)::bigint << 21);
  for n in 1 .. array_length(why, 1) loop
    if why[n] = any (reasons) then marks := marks | (1::bigint << (22 + n)); end if;
  end loop;
  if carrier is not null then marks := marks | ((uuid_hash(carrier) & 65535)::bigint << 31); end if;
  if broker is not null then marks := marks | ((uuid_hash(broker) & 65535)::bigint << 47); end if;
  return marks;
end
$$;

ALTER TABLE "prospects" ADD COLUMN "marks" BIGINT NOT NULL DEFAULT 0;
create function mark_prospect() returns trigger language plpgsql as $$
begin
  new.marks := prospect_marks(new.state, new.business_code, new.renewal_month, new.funding, new.reasons, new.carrier_id, new.broker_id);
  return new;
end
$$;
create trigger marked before insert or update on prospects for each row execute function mark_prospect();
drop index prospects_by_employees, prospects_by_fit, prospects_by_premium, prospects_by_since, prospects_by_renewal;
set local role truebook_job;
update prospects set marks = 0;
reset role;

create index prospects_by_employees on prospects ((employees is null), employees desc, ein) include (marks);
create index prospects_by_fit on prospects (fit desc, (employees is null), employees desc, ein) include (marks);
create index prospects_by_premium on prospects ((premium is null), premium desc) include (employees, ein, marks);
create index prospects_by_since on prospects ((broker_since is null), broker_since desc, (employees is null), employees desc, ein)
  include (marks);
create index prospects_by_renewal on prospects
  ((renews_on is null), extract(doy from renews_on), (employees is null), employees desc, ein) include (renews_on, marks);
