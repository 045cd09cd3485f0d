import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { AccountMergeField } from "@/lib/merges/account-fields";
import type { Side } from "@/lib/merges/merge";
import type { Mergeable } from "@/lib/merges/obstacle";
import type { Db } from "./door";
import { sql } from "./sql";

/** An account as a merge compares it: its fields as text, "" where nothing is known; with what stands in the way. */
export type MergingAccount = Record<AccountMergeField, string> &
  Mergeable & { id: string; version: number; into: string | null };

const ofIts = (table: "approvals" | "internal_requests" | "opportunities" | "rfps") =>
  ({
    approvals: sql`(select count(*)::int from approvals x where x.account_id = a.id and x.status = 'OPEN')`,
    internal_requests: sql`(select count(*)::int from internal_requests x where x.account_id = a.id and x.status = 'OPEN')`,
    opportunities: sql`(select count(*)::int from opportunities x where x.account_id = a.id and x.closed_on is null)`,
    rfps: sql`(select count(*)::int from rfps x where x.account_id = a.id and x.closed_on is null)`,
  })[table];

/** The employer’s number is a customer’s, and shown by its last four digits. */
export const mergingAccount = sql`a.id, a.name, a.version, coalesce(a.external_id, '') as "externalId",
  coalesce(nullif(concat_ws(', ', e.industry, e.city, e.state, 'EIN ••-•••' || right(e.ein, 4)), ''), e.name) as employer,
  coalesce(a.customer_since_on::text, '') as "customerSinceOn", coalesce(a.situs, '') as situs,
  coalesce(a.priority, '') as priority, concat_ws(', by ', a.next_step, a.next_step_on) as "nextStep",
  coalesce(array_to_string(a.tags, ', '), '') as tags, coalesce(a.note, '') as note,
  (select i.name from accounts i where i.id = a.merged_into_id) as into,
  o.user_id as "ownerId", o.name as owner, a.id in (select writable_accounts()) as writable,
  array(select distinct l.coverage from lines l where l.account_id = a.id
    and coalesce(l.terminated_on, 'infinity') >= business_day() order by 1) as coverages,
  ${ofIts("approvals")} as approvals, ${ofIts("internal_requests")} as requests, ${ofIts("opportunities")} as opportunities,
  ${ofIts("rfps")} as rfps`;

export const mergingTables = sql`accounts a join employers e on e.id = a.employer_id
  left join lateral (select x.user_id, u.name from account_access x join users u on u.id = x.user_id
    where x.account_id = a.id and x.kind = 'OWNER' and business_day() between x.from_on and coalesce(x.to_on, 'infinity')
    limit 1) o on true`;

type Seen = Record<Side, { id: string; version: number }>;

/** Two accounts about to become one, as they were seen; locked in one order, so that two who merge the same come one by one. */
export async function lockAccounts(db: Db, seen: Seen): Promise<Record<Side, MergingAccount>> {
  const ids = [seen.first.id, seen.second.id];
  await db.$queryRaw`select from accounts where id = any (${ids}::uuid[]) order by id for update`;
  const found = await db.$queryRaw<MergingAccount[]>`
    select ${mergingAccount} from ${mergingTables} where a.id = any (${ids}::uuid[])`;
  const one = (side: Side) => {
    const account = found.find(({ id }) => id === seen[side].id) ?? missing();
    if (account.into) refuse(`${account.name} was merged into ${account.into} meanwhile.`);
    if (account.version !== seen[side].version) {
      refuse(
        `Somebody changed ${account.name} since you opened it. Nothing was merged: reload to see it, then choose.`,
      );
    }
    return account;
  };
  return { first: one("first"), second: one("second") };
}

/** Lets one account lead to another, with all that led to it. */
export const leadAccount = (db: Db, gone: string, stays: string) => db.$executeRaw`
  update accounts set merged_into_id = ${stays}::uuid, version = version + 1
  where id = ${gone}::uuid or merged_into_id = ${gone}::uuid`;

/** Puts onto what stays the fields the other has the word on. */
export const takeFields = (db: Db, stays: string, gone: string, fields: AccountMergeField[]) => {
  const from = (field: AccountMergeField) => fields.includes(field);
  return db.$executeRaw`
    update accounts a set version = a.version + 1,
      external_id = case when ${from("externalId")} then g.external_id else a.external_id end,
      employer_id = case when ${from("employer")} then g.employer_id else a.employer_id end,
      customer_since_on = case when ${from("customerSinceOn")} then g.customer_since_on else a.customer_since_on end,
      situs = case when ${from("situs")} then g.situs else a.situs end,
      priority = case when ${from("priority")} then g.priority else a.priority end,
      next_step = case when ${from("nextStep")} then g.next_step else a.next_step end,
      next_step_on = case when ${from("nextStep")} then g.next_step_on else a.next_step_on end,
      tags = case when ${from("tags")} then g.tags else a.tags end,
      note = case when ${from("note")} then g.note else a.note end
    from accounts g where g.id = ${gone}::uuid and a.id = ${stays}::uuid`;
};
