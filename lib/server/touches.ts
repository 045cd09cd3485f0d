import { accountOf, isAccount } from "./accounts-followed";
import "server-only";
import { missing, refuse } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Role } from "@/lib/roles";
import { executiveMeeting } from "@/lib/touches/executive";
import type { TouchKind } from "@/lib/touches/kinds";
import { type Day, dateOf } from "@/lib/units/day";
import type { Db } from "./door";
import { firmOf, isFirm } from "./firms/followed";
import { sql } from "./sql";
import { restateStandings } from "./standing";

/** Of these accounts, those the viewer may write to. */
export const writableAccounts = (db: Db, ids: string[]) =>
  db.$queryRaw<{ id: string }[]>`
    select i.id from unnest(${ids}::uuid[]) i(id) where i.id in (select writable_accounts())`;

type Given = {
  kind: TouchKind;
  on: Day;
  accountId?: string;
  firmId?: string;
  accountPersonIds: string[];
  firmPersonIds: string[];
  colleagueIds: string[];
  others: string[];
  topics: string[];
  summary: string;
  promises: { accountId?: string }[];
};

/** Refuses what is about accounts that are not the viewer's to write, firms there are not, or people of others. */
export async function requireSubjects(db: Db, given: Given) {
  const { accountId = null, firmId = null, accountPersonIds, firmPersonIds, colleagueIds, promises } = given;
  const accounts = [...new Set([accountId, ...promises.map((promise) => promise.accountId)].flatMap((id) => id ?? []))];
  if ((await writableAccounts(db, accounts)).length < accounts.length) missing();
  const [known] = await db.$queryRaw<{ firm: boolean; people: number }[]>`
    select ${firmId}::uuid is null or exists (select from firms where id = ${firmId}::uuid) as firm, (
      (select count(*) from account_people where id = any (${accountPersonIds}::uuid[]) and ${isAccount(sql`account_id`, accountId)})
      + (select count(*) from firm_people where id = any (${firmPersonIds}::uuid[]) and ${isFirm(sql`firm_id`, firmId)})
      + (select count(*) from users where id = any (${colleagueIds}::uuid[])))::int as people`;
  if (!known?.firm) missing();
  const named = [accountPersonIds, firmPersonIds, colleagueIds].reduce((sum, ids) => sum + new Set(ids).size, 0);
  if (known?.people !== named) refuse("Somebody named here is not of this account or firm. Choose them again.");
}

/** Writes a touch. */
export async function saveTouch(db: Db, viewer: Viewer, { promises: _, on, ...given }: Given): Promise<string> {
  const { id } = await db.interaction.create({
    data: {
      ...given,
      accountId: given.accountId ?? null,
      firmId: given.firmId ?? null,
      happenedOn: dateOf(on),
      authorId: viewer.id,
    },
    select: { id: true },
  });
  return id;
}

/** Records that executives met, once an account and day, and restates the account; answers whether it did. */
export async function recordMeeting(db: Db, viewer: Viewer, given: Given): Promise<boolean> {
  const { accountId, accountPersonIds, colleagueIds, kind, on } = given;
  if (!accountId) return false;
  const chiefs = await db.$queryRaw<{ name: string }[]>`
    select name from account_people where id = any (${accountPersonIds}::uuid[]) and chief order by name`;
  const ours = await db.$queryRaw<{ name: string; role: Role }[]>`
    select name, role from users where id = any (${[viewer.id, ...colleagueIds]}::uuid[]) order by name`;
  const source = executiveMeeting({ kind, chiefs: chiefs.map(({ name }) => name), ours });
  if (!source) return false;
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`${accountId} met ${on}`}, 0))::text`;
  const again = { accountId, kind: "EXECUTIVE_MEETING", happenedOn: dateOf(on) };
  if (await db.relationshipEvent.findFirst({ where: again, select: { id: true } })) return false;
  await db.relationshipEvent.create({ data: { ...again, source }, select: { id: true } });
  await restateStandings(db, [accountId]);
  return true;
}

export type Known = {
  id: string;
  name: string;
  email: string;
  kind: "ACCOUNT" | "CARD" | "COLLEAGUE";
  of: Named | null;
};
type Named = { id: string; name: string };

/** Of these addresses, the people the viewer knows: customers' people, business cards, colleagues. */
export const knownByAddress = (db: Db, addresses: string[]) => db.$queryRaw<Known[]>`
  select p.id, p.name, lower(p.email) as email, 'ACCOUNT' as kind, json_build_object('id', a.id, 'name', a.name) as "of"
    from account_people p join accounts a on a.id = ${accountOf(sql`p.account_id`)}
    where lower(p.email) = any (${addresses}) and p.left_on is null and a.id in (select writable_accounts())
  union all
  select p.id, p.name, lower(p.email), 'CARD', json_build_object('id', f.id, 'name', f.name)
    from firm_people p join firms f on f.id = ${firmOf(sql`p.firm_id`)} where lower(p.email) = any (${addresses}) and p.left_on is null
  union all
  select id, name, lower(email), 'COLLEAGUE', null from users
    where lower(email) = any (${addresses}) and id <> viewer_id() and deactivated_at is null and role <> 'ADMIN'`;
