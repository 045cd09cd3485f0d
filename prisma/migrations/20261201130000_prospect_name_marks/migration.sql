-- The runs of three letters a name holds, as bits of one number that the indexes of the sorts carry beside the other marks:
-- along a sort an employer whose name holds a word is told from nearly all others without being fetched. Which bits is
-- chance, so the query asks again of whom it fetches.
create function prospect_name_marks(name text) returns bigint language sql immutable parallel safe
  return (select coalesce(bit_or(1::bigint << (hashtext(substr(x.small, n, 3)) & 63)), 0)
    from (select lower(name)) x(small), generate_series(1, length(x.small) - 2) n);

drop index prospects_by_employees, prospects_by_fit, prospects_by_premium, prospects_by_since, prospects_by_renewal;
-- Computed for those who are there while the table is written anew, which is quicker than to change each; kept by the trigger.
alter table prospects add column name_marks bigint not null generated always as (prospect_name_marks(name)) stored;
alter table prospects alter column name_marks drop expression;
ALTER TABLE "prospects" ALTER COLUMN "name_marks" SET DEFAULT 0;

create or replace function mark_prospect() returns trigger language plpgsql as $$
begin
  new.marks := prospect_marks(new.state, new.business_code, new.renewal_month, new.funding, new.reasons, new.carrier_id, new.broker_id);
  new.name_marks := prospect_name_marks(new.name);
  return new;
end
$$;

create index prospects_by_employees on prospects ((employees is null), employees desc, ein) include (marks, name_marks);
create index prospects_by_fit on prospects (fit desc, (employees is null), employees desc, ein) include (marks, name_marks);
create index prospects_by_premium on prospects ((premium is null), premium desc) include (employees, ein, marks, name_marks);
create index prospects_by_since on prospects ((broker_since is null), broker_since desc, (employees is null), employees desc, ein)
  include (marks, name_marks);
create index prospects_by_renewal on prospects
  ((renews_on is null), extract(doy from renews_on), (employees is null), employees desc, ein)
  include (renews_on, marks, name_marks);
