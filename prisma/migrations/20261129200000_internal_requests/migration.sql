-- What a renewal waits for from inside the house, and the days on which somebody outside owed what it needed.
-- CreateTable
CREATE TABLE "internal_requests" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "account" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "plan_option" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "desk" TEXT NOT NULL,
    "assignee_id" UUID,
    "contact" TEXT NOT NULL DEFAULT '',
    "subject" TEXT NOT NULL,
    "details" TEXT NOT NULL DEFAULT '',
    "asked_by_id" UUID NOT NULL,
    "asked_on" DATE NOT NULL,
    "due_on" DATE NOT NULL,
    "blocks" TEXT,
    "held_stages" TEXT[],
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "said" TEXT,
    "ended_on" DATE,
    "ended_by_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "internal_requests_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "request_pauses" (
    "id" UUID NOT NULL,
    "request_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "from_on" DATE NOT NULL,
    "to_on" DATE,
    "owed_by" TEXT NOT NULL,
    "owes" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "request_pauses_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "internal_requests_account_id_idx" ON "internal_requests"("account_id");
CREATE INDEX "internal_requests_track_id_idx" ON "internal_requests"("track_id");
CREATE INDEX "internal_requests_assignee_id_idx" ON "internal_requests"("assignee_id");
CREATE UNIQUE INDEX "internal_requests_id_account_id_key" ON "internal_requests"("id", "account_id");
CREATE INDEX "request_pauses_request_id_idx" ON "request_pauses"("request_id");
CREATE INDEX "request_pauses_account_id_idx" ON "request_pauses"("account_id");

-- AddForeignKey
ALTER TABLE "internal_requests" ADD CONSTRAINT "internal_requests_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "request_pauses" ADD CONSTRAINT "request_pauses_request_id_account_id_fkey" FOREIGN KEY ("request_id", "account_id") REFERENCES "internal_requests"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table internal_requests
  add constraint internal_requests_desk_check check (desk in ('UNDERWRITING', 'OPERATIONS', 'CLINICAL', 'LEGAL', 'ANALYTICS')),
  add constraint internal_requests_kind_check check (kind in ('INSURED', 'FEE', 'STOP_LOSS')),
  add constraint internal_requests_status_check check (status in ('OPEN', 'ANSWERED', 'WITHDRAWN')),
  add constraint internal_requests_end_check check ((status = 'OPEN') = (ended_on is null)
    and (status = 'OPEN') = (said is null) and (status = 'OPEN') = (ended_by_id is null)),
  add constraint internal_requests_days_check check (due_on >= asked_on and ended_on >= asked_on),
  add constraint internal_requests_blocks_check check ((blocks is null) = (held_stages = '{}'));
alter table request_pauses
  add constraint request_pauses_owed_by_check check (owed_by in ('CUSTOMER', 'BROKER', 'CARRIER', 'VENDOR')),
  add constraint request_pauses_days_check check (to_on >= from_on);
-- It waits on one at a time.
create unique index request_pauses_open on request_pauses (request_id) where to_on is null;

-- Who sees them: with the account whoever sells it, and the desk what it is asked; written by no one but through the action --
call closed('internal_requests');
call closed('request_pauses');
create policy seen on internal_requests for select to truebook_book using (account_id = any (array(select visible_accounts())));
create policy seen_by_desk on internal_requests for select to truebook_case using (assignee_id = (select viewer_id())
  or (desk = 'UNDERWRITING' and account_id = any (array(select visible_accounts()))));
create policy seen_by_all on internal_requests for select to truebook_all using (assignee_id = (select viewer_id())
  or case (select viewer_role()) when 'VP' then true when 'UW_MANAGER' then desk = 'UNDERWRITING'
    when 'OPERATIONS' then desk = 'OPERATIONS' else false end);
create policy asked on internal_requests for insert to truebook_book with check (asked_by_id = (select viewer_id()) and status = 'OPEN'
  and account_id = any (array(select writable_accounts())) and (select viewer_role()) in ('AE', 'DIRECTOR'));
create policy seen on request_pauses for select to truebook_book, truebook_case, truebook_all
  using (request_id in (select id from internal_requests));
grant select on internal_requests, request_pauses to truebook_book, truebook_case, truebook_all;
grant insert on internal_requests to truebook_book;
-- Whoever is asked may write in the trail of the account they are asked about.
create policy signed_by_desk on audit_events for insert to truebook_case
  with check (actor_id = (select viewer_id()) and account_id in (select r.account_id from internal_requests r));

-- No stage is left that an open request keeps -------------------------------------------------------------------------
create function guard_requests() returns trigger language plpgsql as $$
begin
  if new.stage is distinct from old.stage and exists (select from internal_requests r where r.track_id = new.id
    and r.status = 'OPEN' and new.stage = any (r.held_stages) and old.stage <> all (r.held_stages)) then
    raise exception 'renewal_tracks_request_check: an open request keeps it' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger guard_requests after update of stage on renewal_tracks
  deferrable initially deferred for each row execute function guard_requests();

-- What can be undone -------------------------------------------------------------------------------------------------
call remembered('internal_requests');
call remembered('request_pauses');
