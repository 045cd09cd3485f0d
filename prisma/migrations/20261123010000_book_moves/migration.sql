-- DropIndex
DROP INDEX "notifications_user_id_idx";

-- DropIndex
DROP INDEX "snapshots_account_id_taken_on_key";

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "next_step" TEXT,
ADD COLUMN     "next_step_on" DATE,
ADD COLUMN     "note" TEXT,
ADD COLUMN     "priority" TEXT,
ADD COLUMN     "situs" TEXT,
ADD COLUMN     "tags" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "claim_months" ADD COLUMN     "superseded_by" UUID;

-- AlterTable
ALTER TABLE "enrollment_months" ADD COLUMN     "superseded_by" UUID;

-- AlterTable
ALTER TABLE "file_contents" DROP CONSTRAINT "file_contents_pkey",
ADD COLUMN     "part" INTEGER NOT NULL DEFAULT 0,
ADD CONSTRAINT "file_contents_pkey" PRIMARY KEY ("file_id", "part");

-- AlterTable
ALTER TABLE "imports" ADD COLUMN     "beat_at" TIMESTAMPTZ(3),
ADD COLUMN     "contents" JSONB,
ADD COLUMN     "mapping" JSONB,
ADD COLUMN     "options" JSONB,
ADD COLUMN     "problem" TEXT,
ADD COLUMN     "rows_done" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "rows_total" INTEGER,
ADD COLUMN     "undoes_id" UUID,
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "notifications" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'NOTE',
ADD COLUMN     "source" TEXT;

-- AlterTable
ALTER TABLE "revenue_months" ADD COLUMN     "superseded_by" UUID;

-- AlterTable
ALTER TABLE "snapshots" ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'WEEK';

-- AlterTable
ALTER TABLE "tasks" ADD COLUMN     "source" TEXT;

-- CreateTable
CREATE TABLE "import_mappings" (
    "kind" TEXT NOT NULL,
    "headings" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "mapping" JSONB NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "import_mappings_pkey" PRIMARY KEY ("kind","headings","set_by_id")
);

-- CreateTable
CREATE TABLE "record_images" (
    "operation_id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "unit" TEXT NOT NULL,
    "account_id" UUID,
    "subject" TEXT NOT NULL,
    "record_id" TEXT NOT NULL,
    "record_key" JSONB NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "record_images_pkey" PRIMARY KEY ("operation_id","seq")
);

-- CreateIndex
CREATE INDEX "record_images_subject_record_id_idx" ON "record_images"("subject", "record_id");

-- CreateIndex
CREATE INDEX "record_images_at_idx" ON "record_images"("at");

-- CreateIndex
CREATE INDEX "imports_undoes_id_idx" ON "imports"("undoes_id");

-- CreateIndex
CREATE UNIQUE INDEX "notifications_user_id_source_key" ON "notifications"("user_id", "source");

-- CreateIndex
CREATE UNIQUE INDEX "snapshots_account_id_kind_taken_on_key" ON "snapshots"("account_id", "kind", "taken_on");

-- CreateIndex
CREATE UNIQUE INDEX "tasks_source_key" ON "tasks"("source");

-- Words -------------------------------------------------------------------------------------------------------------
alter table accounts add constraint accounts_priority_check check (priority in ('A', 'B', 'C')),
  add constraint accounts_situs_check check (situs ~ '^[A-Z]{2}$');
alter table snapshots add constraint snapshots_kind_check check (kind in ('WEEK', 'MONTH'));
alter table imports drop constraint imports_status_check;
alter table imports
  add constraint imports_kind_check check (kind in ('ACCOUNTS', 'LINES', 'ACTUALS', 'UNDO')),
  add constraint imports_status_check check (status in ('RECEIVING', 'MAPPING', 'CHECKING', 'READY', 'TAKING', 'DONE',
    'FAILED', 'REFUSED', 'DISCARDED', 'UNDONE'));
alter table import_rows drop constraint import_rows_outcome_check;
alter table import_rows add constraint import_rows_outcome_check
  check (outcome in ('CREATE', 'UPDATE', 'UNCHANGED', 'REJECT', 'STAYED'));

-- What an operation did, so that it can be undone -------------------------------------------------------------------
-- The door names the operation under way (app.operation_id: the request of the trail, or the import). While it does, each
-- record of the tables below leaves an image from before and after. Nobody but a job reads them, and nobody writes them
-- but this trigger, which runs as truebook_reach and answers nothing.
call closed('record_images');
create index record_images_unit on record_images (operation_id, unit);
create function remember_image() returns trigger language plpgsql security definer set search_path = public as $$
declare
  was jsonb := case when tg_op = 'INSERT' then null else to_jsonb(old) end;
  is_now jsonb := case when tg_op = 'DELETE' then null else to_jsonb(new) end;
  image jsonb := coalesce(is_now, was);
  named jsonb;
  account uuid := (case tg_table_name when 'accounts' then image ->> 'id' else image ->> 'account_id' end)::uuid;
  record text;
begin
  if was - 'version' = is_now - 'version' then return null; end if;
  select jsonb_object_agg(k, image -> k), string_agg(image ->> k, ' ' order by k) into named, record from unnest(tg_argv) k;
  insert into record_images (operation_id, unit, account_id, subject, record_id, record_key, before, after)
  values (current_setting('app.operation_id')::uuid, coalesce(account::text, record), account, tg_table_name, record, named,
    was, is_now);
  return null;
end
$$;
revoke all on function remember_image() from public;
create policy kept on record_images for insert to truebook_reach with check (true);
grant insert on record_images to truebook_reach;
grant usage on sequence record_images_seq_seq to truebook_reach, truebook_job;
grant create on schema public to truebook_reach;
alter function remember_image() owner to truebook_reach;
revoke create on schema public from truebook_reach;
-- Whoever migrates may hang it on a table.
do $$
begin
  set local role truebook_reach;
  execute format('grant execute on function remember_image() to %I', session_user);
  reset role;
end
$$;

create procedure remembered(name regclass, key text[] default '{id}') language plpgsql as $$
begin
  execute format('create trigger remember after insert or update or delete on %s for each row
    when (current_setting(''app.operation_id'', true) <> '''') execute function remember_image(%s)',
    name, (select string_agg(quote_literal(k), ', ') from unnest(key) k));
end
$$;
revoke all on procedure remembered(regclass, text[]) from public;
call remembered('accounts');
call remembered('account_access');
call remembered('brokers_of_record');
call remembered('lines');
call remembered('line_terms');
call remembered('line_events');
call remembered('renewals');
call remembered('renewal_tracks');
call remembered('exposures');
call remembered('service_issues');
call remembered('guarantee_results');
call remembered('rfp_notices');
call remembered('relationship_events');
call remembered('health_overrides');
call remembered('employers');
call remembered('firms');
call remembered('match_keys', '{kind,key,account_id}');
call remembered('tasks');
call remembered('saved_views');
call remembered('pins');

-- Takes one record back: what was made is removed, what was removed is made again, and of what was changed only the
-- columns that changed go back. Whatever someone has changed since makes it fail, with 'changed since' and the columns.
create function restore_image(image record_images) returns void language plpgsql as $$
declare
  found jsonb;
  here text;
  moved text[];
begin
  select string_agg(format('t.%I = %L', k, v), ' and ') into here from jsonb_each_text(image.record_key) as j(k, v);
  execute format('select to_jsonb(t) from %I t where %s for update', image.subject, here) into found;
  if image.after is null then
    if found is not null then raise exception 'changed since' using errcode = 'TB001', detail = image.subject; end if;
    execute format('insert into %1$I select * from jsonb_populate_record(null::%1$I, $1)', image.subject) using image.before;
    return;
  end if;
  select array_agg(k) into moved from jsonb_object_keys(image.after) k
  where k <> 'version' and (image.before is null or image.before -> k is distinct from image.after -> k);
  if found is null or exists (select from unnest(moved) k where found -> k is distinct from image.after -> k) then
    raise exception 'changed since' using errcode = 'TB001', detail = coalesce(
      (select string_agg(k, ', ' order by k) from unnest(moved) k where found -> k is distinct from image.after -> k), image.subject);
  end if;
  if image.before is null then
    execute format('delete from %I t where %s', image.subject, here);
    return;
  end if;
  if found ? 'version' then moved := moved || 'version'::text; end if;
  execute format('update %I t set %s where %s', image.subject,
    (select string_agg(case k when 'version' then 'version = t.version + 1'
       else format('%1$I = (jsonb_populate_record(null::%2$I, $1)).%1$I', k, image.subject) end, ', ') from unnest(moved) k),
    here) using image.before;
end
$$;

-- Takes an operation back, unit by unit, each whole or not at all; says of each whether it went back, and if not why.
create function undo_images(target uuid) returns table (unit text, account_id uuid, undone boolean, reason text)
language plpgsql as $$
declare
  image record_images;
begin
  for unit, account_id in
    select i.unit, (array_agg(i.account_id))[1] from record_images i where i.operation_id = target
    group by i.unit order by max(i.seq) filter (where i.account_id is not null) desc nulls last
  loop
    begin
      for image in select * from record_images i where i.operation_id = target and i.unit = undo_images.unit order by seq desc loop
        perform restore_image(image);
      end loop;
      set constraints all immediate;
      set constraints all deferred;
      undone := true;
      reason := null;
    exception
      when sqlstate 'TB001' or foreign_key_violation or unique_violation or exclusion_violation or check_violation then
        undone := false;
        get stacked diagnostics reason = pg_exception_detail;
    end;
    return next;
  end loop;
end
$$;

-- The same for months, which are versions: what the target recorded is closed, what it had closed is recorded again.
-- A line's month goes back whole or, where anyone has restated it since, not at all.
create function undo_months(target uuid, operation uuid)
returns table (line_id uuid, account_id uuid, month date, undone boolean) language plpgsql as $$
declare
  name text;
begin
  create temporary table undoing (line_id uuid, account_id uuid, month date, stale boolean) on commit drop;
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    execute format('insert into undoing
      select m.line_id, m.account_id, m.month,
        case when bool_or(m.import_id = $1) then not bool_or(m.import_id = $1 and m.superseded_at is null)
             else exists (select from %1$I c where c.line_id = m.line_id and c.month = m.month and c.superseded_at is null) end
      from %1$I m where m.import_id = $1 or m.superseded_by = $1 group by m.line_id, m.account_id, m.month', name) using target;
  end loop;
  create temporary table undoable on commit drop as
    select u.line_id, u.account_id, u.month, bool_or(u.stale) as stale from undoing u group by u.line_id, u.account_id, u.month;
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    execute format('update %I m set superseded_at = now(), superseded_by = $2 from undoable u
      where m.import_id = $1 and m.superseded_at is null and u.line_id = m.line_id and u.month = m.month and not u.stale', name)
      using target, operation;
    execute format('insert into %1$I select (jsonb_populate_record(null::%1$I, to_jsonb(m) || jsonb_build_object(
        ''id'', gen_random_uuid(), ''import_id'', $2, ''recorded_at'', now(), ''superseded_at'', null, ''superseded_by'', null))).*
      from (select distinct on (p.line_id, p.month) p.* from %1$I p join undoable u
          on u.line_id = p.line_id and u.month = p.month and not u.stale
        where p.superseded_by = $1 order by p.line_id, p.month, p.recorded_at desc) m', name) using target, operation;
  end loop;
  return query select u.line_id, u.account_id, u.month, not u.stale from undoable u;
  drop table undoing, undoable;
end
$$;
revoke all on function restore_image(record_images), undo_images(uuid), undo_months(uuid, uuid) from public;
grant execute on function restore_image(record_images), undo_images(uuid), undo_months(uuid, uuid) to truebook_job;

-- A job may remove what an operation made, when that is undone, and no more.
create function made_by_operation(name text, record uuid) returns boolean language sql stable parallel safe
  begin atomic
    select exists (select from record_images i where i.subject = name and i.record_id = record::text and i.before is null);
  end;
grant delete on account_access, line_events, enrollment_months, revenue_months, claim_months, snapshots to truebook_job;
create policy made on account_access as restrictive for delete to truebook_job using (made_by_operation('account_access', id));
create policy made on line_events as restrictive for delete to truebook_job using (made_by_operation('line_events', id));
create policy made on enrollment_months as restrictive for delete to truebook_job using (made_by_operation('accounts', account_id));
create policy made on revenue_months as restrictive for delete to truebook_job using (made_by_operation('accounts', account_id));
create policy made on claim_months as restrictive for delete to truebook_job using (made_by_operation('accounts', account_id));
create policy made on snapshots as restrictive for delete to truebook_job using (made_by_operation('accounts', account_id));

-- Months say what closed them; a whole file closes its predecessors in one statement and asks the trigger not to. -----
create or replace function supersede_month() returns trigger language plpgsql as $$
begin
  execute format('update %I.%I set superseded_at = $1, superseded_by = $4 where line_id = $2 and month = $3 and superseded_at is null',
    tg_table_schema, tg_table_name) using new.recorded_at, new.line_id, new.month, new.import_id;
  return new;
end
$$;
do $$
declare
  name text;
begin
  foreach name in array array['enrollment_months', 'revenue_months', 'claim_months'] loop
    execute format('drop trigger supersede on %I', name);
    execute format('create trigger supersede before insert on %I for each row
      when (new.superseded_at is null and coalesce(current_setting(''app.whole_file'', true), '''') = '''')
      execute function supersede_month()', name);
    execute format('create index %1$s_import on %1$I (import_id) where import_id is not null', name);
    execute format('create index %1$s_closed_by on %1$I (superseded_by) where superseded_by is not null', name);
    execute format('grant update (superseded_by) on %I to truebook_book, truebook_all, truebook_job', name);
  end loop;
end
$$;

-- Imports -----------------------------------------------------------------------------------------------------------
call closed('import_mappings');
create policy own on import_mappings to truebook_book, truebook_all using (
  set_by_id = (select viewer_id()) and (select viewer_role()) in ('DIRECTOR', 'VP', 'OPERATIONS'));
grant select, insert, update, delete on import_mappings to truebook_book, truebook_all;

-- Work that happens by itself ---------------------------------------------------------------------------------------
select pgboss.create_queue(name, '{"policy": "singleton", "retryLimit": 3, "retryDelay": 30, "expireInSeconds": 3600}')
  from unnest(array['run-imports', 'month-pictures', 'hand-over', 'chase-files', 'sweep']) as name;
grant select, insert, update, delete on all tables in schema pgboss to truebook_job;
