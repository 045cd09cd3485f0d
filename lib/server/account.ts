import "server-only";
import type { EditableField } from "@/lib/accounts/editable";
import { missing, refuse } from "@/lib/errors";
import type { Db } from "./door";

/** An account about to be changed, its fields as text, with whether this viewer may write to it. */
export async function findAccount(db: Db, id: string) {
  const [account] = await db.$queryRaw<FoundAccount[]>`
    select a.id, a.name, coalesce(a.external_id, '') as "externalId", a.version,
           coalesce(a.customer_since_on::text, '') as "customerSinceOn", coalesce(a.situs, '') as situs,
           coalesce(a.priority, '') as priority, coalesce(a.next_step, '') as "nextStep",
           coalesce(a.next_step_on::text, '') as "nextStepOn", coalesce(a.note, '') as note,
           coalesce(array_to_string(a.tags, ', '), '') as tags,
           s.renewal_id as "renewalId", coalesce(r.headline, '') as headline,
           business_day()::text as today, a.id in (select writable_accounts()) as writable
    from accounts a left join account_standings s on s.account_id = a.id left join renewals r on r.id = s.renewal_id
    where a.id = ${id}::uuid`;
  return account ?? missing();
}

/** The same once nobody else is saving it; it stays locked until this transaction ends. */
export async function lockAccount(db: Db, id: string) {
  await db.$queryRaw`select from accounts where id = ${id}::uuid for update`;
  return findAccount(db, id);
}

export type FoundAccount = Record<EditableField, string> & {
  id: string;
  version: number;
  renewalId: string | null;
  today: string;
  writable: boolean;
};

/** A service issue about to be changed. */
export async function lockIssue(db: Db, id: string) {
  const [issue] = await db.$queryRaw<LockedIssue[]>`
    select id, account_id as "accountId", version, what, opened_on::text as "openedOn", escalated_on::text as "escalatedOn",
           closed_on::text as "closedOn", account_id in (select writable_accounts()) as writable
    from service_issues where id = ${id}::uuid for update`;
  return issue ?? missing();
}

type LockedIssue = {
  id: string;
  accountId: string;
  version: number;
  what: string;
  openedOn: string;
  escalatedOn: string | null;
  closedOn: string | null;
  writable: boolean;
};

/** Who last changed a record, or one field of it, and at what time where business is done. */
export async function lastChange(db: Db, of: { accountId: string; subjectId?: string; field?: string }) {
  const [change] = await db.$queryRaw<{ by: string; at: string }[]>`
    select u.name as by, to_char(e.at at time zone coalesce(
        setting_now('business_zone') #>> '{}',
        'America/New_York'), 'FMMon FMDD at FMHH12:MI AM') as at
    from audit_events e join users u on u.id = e.actor_id
    where e.account_id = ${of.accountId}::uuid and e.kind <> 'REFUSAL'
      and (${of.subjectId ?? null}::uuid is null or e.subject_id = ${of.subjectId ?? null}::uuid)
      and (${of.field ?? null}::text is null or e.changes ? ${of.field ?? null}::text)
    order by e.at desc limit 1`;
  return change;
}

type Read = { id: string; accountId: string; version: number };

/** Says whose the newer version is of a record that somebody saved since it was read, and saves nothing over it. */
export async function refuseChanged(db: Db, { id, accountId, version }: Read, read: number | undefined, what: string) {
  if (read === undefined || read === version) return;
  const change = await lastChange(db, { accountId, subjectId: id });
  const told = change ? `${change.by} changed ${what} on ${change.at}` : `Someone changed ${what} since you opened it`;
  refuse(`${told}. Nothing was saved: reload to see it, then save yours.`, { theirs: "", ...change, version });
}
