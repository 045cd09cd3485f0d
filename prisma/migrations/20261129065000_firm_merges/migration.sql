-- A firm that was merged into another keeps its id, its name and what hangs on it; whoever reads follows, in one step.
CREATE INDEX "firms_merged_into_id_idx" ON "firms"("merged_into_id");
ALTER TABLE "firms" ADD CONSTRAINT "firms_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "firms"("id") ON DELETE NO ACTION ON UPDATE NO ACTION DEFERRABLE INITIALLY DEFERRED;
alter table firms add constraint firms_merged_check check (merged_into_id <> id);

-- One step: what others were merged into is merged into none itself.
create function merged_once() returns trigger language plpgsql as $$
begin
  if exists (select from firms f join firms into_it on into_it.id = f.merged_into_id
      where new.id in (f.id, into_it.id) and into_it.merged_into_id is not null) then
    raise exception 'a firm leads to one that is merged itself' using errcode = 'check_violation', constraint = 'firms_merged_once';
  end if;
  return null;
end
$$;
revoke all on function merged_once() from public;
create constraint trigger merged_once after insert or update of merged_into_id on firms
  deferrable initially deferred for each row when (new.merged_into_id is not null) execute function merged_once();

-- All the ids by which these firms go: where they lead today, and whatever leads there.
create function firm_family(ids uuid[]) returns setof uuid language sql stable parallel safe
  begin atomic
    select f.id from firms f where coalesce(f.merged_into_id, f.id) in (
      select coalesce(g.merged_into_id, g.id) from firms g where g.id = any (ids));
  end;
revoke all on function firm_family(uuid[]) from public;
grant execute on function firm_family(uuid[]) to truebook_book, truebook_case, truebook_all, truebook_job;
