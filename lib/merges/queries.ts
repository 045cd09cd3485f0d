import "server-only";
import { z } from "zod";
import { isAccount } from "@/lib/server/accounts-followed";
import { type MergingAccount, mergingAccount, mergingTables } from "@/lib/server/accounts-merging";
import { readAlikeFirms } from "@/lib/server/firms/alike";
import { isFirm } from "@/lib/server/firms/followed";
import { type MergingFirm, mergingColumns } from "@/lib/server/firms/merging";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";

export type { MergingAccount } from "@/lib/server/accounts-merging";
export type { AlikeFirm } from "@/lib/server/firms/alike";
export type { MergingFirm } from "@/lib/server/firms/merging";

/** Firms that may be another spelling of this one, the nearest first. */
export const listAlikeFirms = query("firm.merge", ({ db }, name: string, exceptId?: string) =>
  readAlikeFirms(db, name, exceptId),
);

export type Hanging = { letters: number; people: number; licences: number; touches: number; promises: number };

/** A firm as a merge compares it, with how much hangs on it that the viewer sees; undefined where it is none of its own. */
export const getMergingFirm = query("firm.merge", async ({ db }, id: string) => {
  const [firm] = await db.$queryRaw<(MergingFirm & Hanging)[]>`
    select ${mergingColumns},
      (select count(*) from brokers_of_record x where ${isFirm(sql`x.firm_id`, id)})::int as letters,
      (select count(*) from firm_people x where ${isFirm(sql`x.firm_id`, id)})::int as people,
      (select count(*) from firm_licences x where ${isFirm(sql`x.firm_id`, id)})::int as licences,
      (select count(*) from interactions x where ${isFirm(sql`x.firm_id`, id)})::int as touches,
      (select count(*) from commitments x where ${isFirm(sql`x.firm_id`, id)})::int as promises
    from firms f where f.id = ${id}::uuid and f.merged_into_id is null`;
  return firm;
});

export type MergedName = { id: string; name: string; by: string | null; on: Day | null; operationId: string | null };

/** Names that were merged into a firm, the latest first; `operationId` where it is the viewer's own to take back yet. */
export const listMergedNames = query("firm.view", async ({ db }, firmId: string) => {
  // Most firms have none, and the trail is many tables to plan for.
  const merged = await db.$queryRaw<{ id: string }[]>`${kept}
    select id from firms where merged_into_id = ${firmId}::uuid`;
  if (merged.length === 0) return [];
  return db.$queryRaw<MergedName[]>`
    select f.id, f.name, u.name as by,
      (e.at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "on",
      case when e.actor_id = viewer_id() and e.at > now() - interval '30 days' then e.request_id end as "operationId"
    from firms f
    left join lateral (select a.actor_id, a.request_id, a.at, a.ability from audit_events a
      where a.subject_type = 'firm' and a.subject_id = f.id and a.ability in ('firm.merge', 'operation.undo')
        and a.kind <> 'REFUSAL' order by a.at desc limit 1) e on true
    left join users u on u.id = e.actor_id
    where f.merged_into_id = ${firmId}::uuid order by e.at desc nulls last, f.name`;
});

export type AlikeAccount = { id: string; name: string; externalId: string | null; owner: string | null; same: boolean };

/** Accounts one sees that may be this one written another way, the nearest first. */
export const listAlikeAccounts = query(
  "account.view",
  ({ db }, accountId: string) => db.$queryRaw<AlikeAccount[]>`
    select b.id, b.name, b.external_id as "externalId", u.name as owner,
      filed_key(b.name) = filed_key(a.name) or coalesce(f.ein = e.ein, false) as same
    from accounts a join employers e on e.id = a.employer_id
    join accounts b on b.id <> a.id and b.merged_into_id is null
    join employers f on f.id = b.employer_id
    left join account_standings s on s.account_id = b.id left join users u on u.id = s.owner_id
    where a.id = ${accountId}::uuid and (f.ein = e.ein or filed_key(b.name) = filed_key(a.name)
      or similarity(folded(b.name), folded(a.name)) >= 0.55::real)
    order by 5 desc, similarity(folded(b.name), folded(a.name)) desc, b.name limit 6`,
);

export type AccountHanging = { people: number; touches: number; promises: number; tasks: number; issues: number };

/** An account as a merge compares it, with how much comes along with it; undefined where it is none of its own. */
export const getMergingAccount = query("account.view", async ({ db }, id: string) => {
  const [account] = await db.$queryRaw<(MergingAccount & AccountHanging)[]>`
    select ${mergingAccount},
      (select count(*) from account_people x where ${isAccount(sql`x.account_id`, id)})::int as people,
      (select count(*) from interactions x where ${isAccount(sql`x.account_id`, id)})::int as touches,
      (select count(*) from commitments x where ${isAccount(sql`x.account_id`, id)})::int as promises,
      (select count(*) from tasks x where ${isAccount(sql`x.account_id`, id)})::int as tasks,
      (select count(*) from service_issues x where ${isAccount(sql`x.account_id`, id)})::int as issues
    from ${mergingTables} where a.id = ${id}::uuid and a.merged_into_id is null`;
  return account;
});

/** Where an account leads to, if it was merged into another that the viewer sees. */
export const getMergedInto = query("account.view", async ({ db }, id: string) => {
  if (!z.uuid().safeParse(id).success) return undefined;
  const [led] = await db.$queryRaw<{ id: string }[]>`
    select s.id from accounts a join accounts s on s.id = a.merged_into_id where a.id = ${id}::uuid`;
  return led?.id;
});

/** Accounts that were merged into this one, the latest first; `operationId` where it is the viewer's own to take back yet. */
export const listMergedAccounts = query("account.view", async ({ db }, accountId: string) => {
  const merged = await db.$queryRaw<{ id: string }[]>`
    select id from accounts where merged_into_id = ${accountId}::uuid`;
  if (merged.length === 0) return [];
  return db.$queryRaw<MergedName[]>`
    select a.id, concat_ws(', ', a.name, a.external_id) as name, u.name as by,
      (e.at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "on",
      case when e.actor_id = viewer_id() and e.at > now() - interval '30 days' then e.request_id end as "operationId"
    from accounts a
    left join lateral (select x.actor_id, x.request_id, x.at from audit_events x
      where x.account_id = a.id and x.subject_type = 'account' and x.ability in ('account.merge', 'operation.undo')
        and x.kind <> 'REFUSAL' order by x.at desc limit 1) e on true
    left join users u on u.id = e.actor_id
    where a.merged_into_id = ${accountId}::uuid order by e.at desc nulls last, a.name`;
});
