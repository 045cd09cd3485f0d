-- A request for signatures below the required rate, who is asked for them, and what they say.
-- CreateTable
CREATE TABLE "approvals" (
    "id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "track_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "requester_level" TEXT NOT NULL,
    "asked_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "reason" TEXT NOT NULL,
    "why" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "coverage" TEXT NOT NULL,
    "plan_option" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "effective_on" DATE NOT NULL,
    "firm_id" UUID,
    "members" INTEGER NOT NULL,
    "units" DECIMAL(18,4) NOT NULL,
    "current_rate" DECIMAL(18,8) NOT NULL,
    "required_rate" DECIMAL(18,8) NOT NULL,
    "asked_rate" DECIMAL(18,8) NOT NULL,
    "loss_ratio" DECIMAL(18,8),
    "asked" JSONB NOT NULL,
    "needed" JSONB NOT NULL,
    "slots" JSONB NOT NULL,
    "matrix_version" INTEGER NOT NULL,
    "quote_through" DATE NOT NULL,
    "expires_on" DATE NOT NULL,
    "status" TEXT NOT NULL DEFAULT 'OPEN',
    "ended_at" TIMESTAMPTZ(3),
    "approved_rate" DECIMAL(18,8),
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "approvals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_turns" (
    "id" UUID NOT NULL,
    "approval_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "user_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_turns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "approval_signatures" (
    "id" UUID NOT NULL,
    "approval_id" UUID NOT NULL,
    "account_id" UUID NOT NULL,
    "requester_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "step" INTEGER NOT NULL,
    "principal_id" UUID NOT NULL,
    "signer_id" UUID NOT NULL,
    "verdict" TEXT NOT NULL,
    "rate" DECIMAL(18,8),
    "note" TEXT,
    "signed_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "approval_signatures_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "renewal_tracks_id_account_id_key" ON "renewal_tracks"("id", "account_id");
CREATE UNIQUE INDEX "approvals_id_account_id_key" ON "approvals"("id", "account_id");
CREATE UNIQUE INDEX "approvals_id_requester_id_key" ON "approvals"("id", "requester_id");
CREATE INDEX "approvals_account_id_idx" ON "approvals"("account_id");
CREATE INDEX "approvals_track_id_idx" ON "approvals"("track_id");
CREATE INDEX "approvals_requester_id_idx" ON "approvals"("requester_id");
CREATE INDEX "approvals_firm_id_idx" ON "approvals"("firm_id");
CREATE UNIQUE INDEX "approval_turns_approval_id_step_user_id_key" ON "approval_turns"("approval_id", "step", "user_id");
CREATE UNIQUE INDEX "approval_turns_id_approval_id_step_user_id_key" ON "approval_turns"("id", "approval_id", "step", "user_id");
CREATE INDEX "approval_turns_user_id_idx" ON "approval_turns"("user_id");
CREATE INDEX "approval_turns_account_id_idx" ON "approval_turns"("account_id");
CREATE INDEX "approval_signatures_account_id_idx" ON "approval_signatures"("account_id");
CREATE UNIQUE INDEX "approval_signatures_approval_id_signer_id_key" ON "approval_signatures"("approval_id", "signer_id");
CREATE UNIQUE INDEX "approval_signatures_approval_id_principal_id_key" ON "approval_signatures"("approval_id", "principal_id");

-- AddForeignKey
ALTER TABLE "approvals" ADD CONSTRAINT "approvals_track_id_account_id_fkey" FOREIGN KEY ("track_id", "account_id") REFERENCES "renewal_tracks"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval_turns" ADD CONSTRAINT "approval_turns_approval_id_account_id_fkey" FOREIGN KEY ("approval_id", "account_id") REFERENCES "approvals"("id", "account_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval_signatures" ADD CONSTRAINT "approval_signatures_approval_id_requester_id_fkey" FOREIGN KEY ("approval_id", "requester_id") REFERENCES "approvals"("id", "requester_id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "approval_signatures" ADD CONSTRAINT "approval_signatures_turn_id_approval_id_step_principal_id_fkey" FOREIGN KEY ("turn_id", "approval_id", "step", "principal_id") REFERENCES "approval_turns"("id", "approval_id", "step", "user_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What must always be true -------------------------------------------------------------------------------------------
alter table approvals
  add constraint approvals_status_check check (status in ('OPEN', 'APPROVED', 'DECLINED', 'RETURNED', 'WITHDRAWN', 'EXPIRED')),
  add constraint approvals_end_check check ((status = 'OPEN') = (ended_at is null) and (status = 'APPROVED') = (approved_rate is not null)),
  add constraint approvals_reason_check check (reason in ('COMPETITIVE', 'MULTI_LINE', 'GROWTH', 'SERVICE_RECOVERY',
    'NON_RECURRING', 'STRATEGIC', 'CAP')),
  add constraint approvals_level_check check (requester_level in ('AE', 'SENIOR_AE', 'DIRECTOR', 'VP')),
  add constraint approvals_kind_check check (kind in ('INSURED', 'FEE', 'STOP_LOSS')),
  -- Nothing above required needs a signature, and nobody signs for less than was asked.
  add constraint approvals_rates_check check (asked_rate >= 0 and asked_rate <= required_rate
    and approved_rate between asked_rate and required_rate);
-- One request at a time for one decision.
create unique index approvals_open on approvals (track_id) where status = 'OPEN';
alter table approval_turns add constraint approval_turns_step_check check (step >= 0);
alter table approval_signatures
  add constraint approval_signatures_verdict_check check (verdict in ('AGREE', 'DECLINE', 'RETURN')
    and (rate is null or verdict = 'AGREE') and (verdict = 'AGREE' or length(trim(note)) >= 10)),
  -- Four eyes, whoever writes: nobody signs what they asked for, nor has it signed for them.
  add constraint approval_signatures_eyes_check check (requester_id not in (signer_id, principal_id));

-- Who sees them: with the account, and whoever is asked or stands in for them; written by no one but through the action ------
call closed('approvals');
call closed('approval_turns');
call closed('approval_signatures');
-- Those whose pen the viewer holds today, and the viewer.
create function my_pens() returns setof uuid language sql stable parallel safe
  begin atomic
    select viewer_id()
    union
    select from_user_id from delegations
    where to_user_id = (select viewer_id()) and business_day() between from_on and coalesce(to_on, 'infinity');
  end;
create policy seen on approval_turns for select to truebook_book, truebook_case
  using (user_id = any (array(select my_pens())) or account_id = any (array(select visible_accounts())));
create policy seen_by_all on approval_turns for select to truebook_all using ((select viewer_id()) is not null);
create policy seen on approvals for select to truebook_book, truebook_case using (account_id = any (array(select visible_accounts()))
  or id = any (array(select approval_id from approval_turns where user_id = any (array(select my_pens())))));
create policy seen_by_all on approvals for select to truebook_all using ((select viewer_id()) is not null);
create policy asked on approvals for insert to truebook_book with check (requester_id = (select viewer_id()) and status = 'OPEN'
  and account_id = any (array(select writable_accounts())) and (select viewer_role()) in ('AE', 'DIRECTOR'));
create policy asked_by_vp on approvals for insert to truebook_all
  with check (requester_id = (select viewer_id()) and status = 'OPEN' and (select viewer_role()) = 'VP');
create policy seen on approval_signatures for select to truebook_book, truebook_case
  using (approval_id in (select id from approvals));
create policy seen_by_all on approval_signatures for select to truebook_all using ((select viewer_id()) is not null);
grant select on approvals, approval_turns, approval_signatures to truebook_book, truebook_case, truebook_all;
grant insert on approvals to truebook_book, truebook_all;
-- A signature stands as it was given.
revoke update, delete on approval_signatures from truebook_job;
-- Whoever signs may write in the trail of the account they sign about.
drop policy signed on audit_events;
create policy signed on audit_events for insert to truebook_book, truebook_case with check (actor_id = (select viewer_id())
  and (account_id is null or account_id = any (array(select visible_accounts()))
    or account_id in (select t.account_id from tasks t) or account_id in (select p.account_id from approvals p)));

-- Nothing is released or sold whose rate is neither required nor approved --------------------------------------------
-- A rate below required is backed by an approval of it, given for no lower a required rate and in force on the day.
create function rate_is_backed(track uuid, rate numeric, required numeric, on_day date) returns boolean
  language sql stable parallel safe
  begin atomic
    select rate is null or coalesce(rate >= required, false) or exists (
      select from approvals a where a.track_id = track and a.status = 'APPROVED' and a.approved_rate = rate
        and a.required_rate >= coalesce(required, a.required_rate) and a.expires_on >= on_day);
  end;

create function guard_rates() returns trigger language plpgsql as $$
begin
  if (tg_op = 'INSERT' or new.released_rate is distinct from old.released_rate) and not rate_is_backed(new.id, new.released_rate,
    new.required_rate, case when tg_op = 'INSERT' then coalesce(new.released_on, business_day()) else business_day() end) then
    raise exception 'renewal_tracks_released_check: neither required nor approved' using errcode = 'check_violation';
  end if;
  if (tg_op = 'INSERT' or new.sold_rate is distinct from old.sold_rate) and new.sold_rate is distinct from new.released_rate
    and not rate_is_backed(new.id, new.sold_rate, new.required_rate,
      case when tg_op = 'INSERT' then coalesce(new.released_on, new.decided_on, business_day()) else business_day() end) then
    raise exception 'renewal_tracks_sold_check: neither required nor approved' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger guard_rates after insert or update of released_rate, sold_rate on renewal_tracks
  deferrable initially deferred for each row execute function guard_rates();

-- What is out or sold by an approval keeps it.
create function guard_approval() returns trigger language plpgsql as $$
begin
  if old.status = 'APPROVED' and (tg_op = 'DELETE' or (new.status, new.approved_rate) is distinct from (old.status, old.approved_rate))
    and exists (select from renewal_tracks t where t.id = old.track_id and old.approved_rate in (t.released_rate, t.sold_rate)
      and not rate_is_backed(t.id, old.approved_rate, t.required_rate, old.expires_on)) then
    raise exception 'approvals_in_use_check: a rate is out by this approval' using errcode = 'check_violation';
  end if;
  return null;
end
$$;
create constraint trigger guard_approval after update or delete on approvals
  deferrable initially deferred for each row execute function guard_approval();

-- What can be undone -------------------------------------------------------------------------------------------------
call remembered('approvals');
call remembered('approval_turns');
