import "server-only";
import type { EditableField } from "@/lib/accounts/schema";
import { missing } from "@/lib/errors";
import type { Db } from "./door";

/** An account about to be changed, with whether this viewer may write to it. */
export async function findAccount(db: Db, id: string) {
  const [account] = await db.$queryRaw<FoundAccount[]>`
    select id, name, coalesce(external_id, '') as "externalId", version,
           coalesce(customer_since_on::text, '') as "customerSinceOn", business_day()::text as today,
           id in (select writable_accounts()) as writable
    from accounts where id = ${id}::uuid`;
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
  today: string;
  writable: boolean;
};

/** A service issue about to be changed. */
export async function lockIssue(db: Db, id: string) {
  const [issue] = await db.$queryRaw<LockedIssue[]>`
    select id, account_id as "accountId", what, opened_on::text as "openedOn", escalated_on::text as "escalatedOn",
           closed_on::text as "closedOn", account_id in (select writable_accounts()) as writable
    from service_issues where id = ${id}::uuid for update`;
  return issue ?? missing();
}

type LockedIssue = {
  id: string;
  accountId: string;
  what: string;
  openedOn: string;
  escalatedOn: string | null;
  closedOn: string | null;
  writable: boolean;
};

/** Who last changed a field of an account, and at what time where business is done. */
export async function lastChange(db: Db, accountId: string, field: string) {
  const [change] = await db.$queryRaw<{ by: string; at: string }[]>`
    select u.name as by, to_char(e.at at time zone coalesce(
        setting_now('business_zone') #>> '{}',
        'America/New_York'), 'FMMon FMDD at FMHH12:MI AM') as at
    from audit_events e join users u on u.id = e.actor_id
    where e.account_id = ${accountId}::uuid and e.changes ? ${field} order by e.at desc limit 1`;
  return change;
}
