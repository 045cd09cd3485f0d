import "server-only";
import type { Segment } from "@/lib/accounts/segment";
import type { Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { sql } from "../sql";

export type Reviewable = { id: string; name: string; segment: Segment; members: number; heldOn: Day | null };

/** The accounts in force that somebody owns, with the day their last review was closed. */
export const readOwnAccounts = (db: Db, ownerId: string) => db.$queryRaw<Reviewable[]>`
  with held as (
    select ${accountOf(sql`p.account_id`)} as account_id, max(p.met_on) as held_on from packs p
    where p.kind = 'QBR' and p.closed_on is not null group by 1)
  select s.account_id as id, s.name, s.segment, s.members, h.held_on::text as "heldOn"
  from account_standings s left join held h on h.account_id = s.account_id
  where not s.lapsed and s.owner_id = ${ownerId}::uuid order by s.members desc, s.name, s.account_id limit 200`;

/** Whether an account is the viewer’s to write. */
export async function isWritableAccount(db: Db, accountId: string) {
  const [found] = await db.$queryRaw<{ writable: boolean }[]>`
    select ${accountId}::uuid in (select writable_accounts()) as writable`;
  return found?.writable ?? false;
}
