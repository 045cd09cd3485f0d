import "server-only";
import { joinText } from "@/lib/cards/words";
import { concerned } from "./account-team";
import { type Db, lent } from "./door";
import { firmOf } from "./firms/followed";
import { hereToday, standsToday } from "./firms/of-record";
import { notify } from "./notify";
import { sql } from "./sql";

type Joined = { contactId: string; accountId: string; firmId: string; name: string; firm: string; operationId: string };
type Told = { userId: string; accountId: string; account: string; knows: boolean; after: number; promises: number };

/**
 * Tells who works on the customer left and who leads them, whose accounts the firm joined stands behind today, and
 * whoever has an open promise with the person. Whose those are is asked as a job; whence the person comes is told to
 * those alone who see that account.
 */
export async function tellOfJoin(db: Db, { contactId, accountId, firmId, operationId, ...join }: Joined) {
  const people = await lent(
    db,
    (job) => job.$queryRaw<Told[]>`
      with here as (
        select l.id, l.name from accounts a join accounts l on l.id = coalesce(a.merged_into_id, a.id)
        where a.id = ${accountId}::uuid),
      behind as (
        select distinct b.account_id from brokers_of_record b
        join accounts a on a.id = b.account_id and ${hereToday(sql`a`)}
        where ${firmOf(sql`b.firm_id`)} = ${firmId}::uuid and ${standsToday(sql`b`)}),
      parts as (
        select c.user_id, true as knows, null::uuid as account_id, null::uuid as promise
        from ${concerned} c join here h on h.id = c.account_id
        union all
        select c.user_id, false, b.account_id, null from behind b join ${concerned} c on c.account_id = b.account_id
        union all
        select p.owner_id, false, null, p.id from commitments p
        where p.account_person_id = ${contactId}::uuid and num_nonnulls(p.kept_on, p.dropped_on) = 0)
      select p.user_id as "userId", h.id as "accountId", h.name as account, bool_or(p.knows) as knows,
        count(distinct p.account_id)::int as after, count(distinct p.promise)::int as promises
      from parts p, here h group by 1, 2, 3`,
  );
  await notify(
    db,
    people.map(({ userId, accountId, account, ...share }) => ({
      userId,
      accountId: share.knows ? accountId : null,
      kind: "CARD" as const,
      title: joinText({ ...join, account }, share),
      href: share.knows ? `/accounts/${accountId}?tab=people#contact-${contactId}` : `/brokers/${firmId}#people`,
      source: `moved ${operationId}`,
    })),
  );
}
