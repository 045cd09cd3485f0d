import "server-only";
import { usualTopics } from "@/lib/touches/kinds";
import type { Day } from "@/lib/units/day";
import { isAccount } from "./accounts-followed";
import type { Db } from "./door";
import { firmOf, isFirm } from "./firms/followed";
import { sql } from "./sql";
import { teamOf } from "./tasks";

type Named = { id: string; name: string };
export type Attendee = Named & { kind: "ACCOUNT" | "CARD" | "COLLEAGUE"; note: string | null };
export type TouchChoices = {
  people: Attendee[];
  /** Who may owe what we promise. */
  askable: Named[];
  /** The accounts a firm's call may be about. */
  accounts: Named[];
  topics: string[];
  /** The business day, and who asks. */
  today: Day;
  me: Named | null;
  account: Named | null;
  firm: Named | null;
};

export async function readChoices(db: Db, { accountId, firmId }: { accountId?: string; firmId?: string }) {
  const [account, firm] = [accountId ?? null, firmId ?? null];
  const people = await db.$queryRaw<Attendee[]>`
    select id, name, 'ACCOUNT' as kind, title as note from account_people
      where ${isAccount(sql`account_id`, account)} and left_on is null
    union all
    select id, name, 'CARD', title from firm_people where ${isFirm(sql`firm_id`, firm)} and left_on is null
    union all
    select id, name, 'COLLEAGUE', title from users
      where deactivated_at is null and role <> 'ADMIN' and id <> viewer_id()
    order by 3, 2`;
  const team = account ? sql`or u.id in (${teamOf(account)})` : sql``;
  const askable = await db.$queryRaw<Named[]>`
    select u.id, u.name from users u where u.id in (select people_to_ask()) ${team}
    order by u.id <> viewer_id(), u.name`;
  const accounts = await db.$queryRaw<Named[]>`
    select a.id, a.name from accounts a where a.merged_into_id is null and a.id in (select writable_accounts())
      and exists (select from brokers_of_record b where b.account_id = a.id and ${isFirm(sql`b.firm_id`, firm)}
        and business_day() between b.from_on and coalesce(b.to_on, 'infinity'))
    order by a.name`;
  const topics = await db.$queryRaw<{ topic: string }[]>`
    select t as topic from (select unnest(topics) as t from interactions where author_id = viewer_id()
      order by created_at desc limit 200) x group by t order by count(*) desc, t limit 15`;
  const [named] = await db.$queryRaw<Pick<TouchChoices, "today" | "me" | "account" | "firm">[]>`
    select business_day()::text as today,
      (select json_build_object('id', id, 'name', name) from users where id = viewer_id()) as me,
      (select json_build_object('id', id, 'name', name) from accounts where id = ${account}::uuid) as account,
      (select json_build_object('id', id, 'name', name) from firms where id = ${firmOf(sql`${firm}::uuid`)}) as firm`;
  return {
    people,
    askable,
    accounts,
    topics: [...new Set([...topics.map(({ topic }) => topic), ...usualTopics])],
    today: named?.today ?? "",
    me: named?.me ?? null,
    account: named?.account ?? null,
    firm: named?.firm ?? null,
  } satisfies TouchChoices;
}
