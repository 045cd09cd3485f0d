import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { renewalDay } from "@/lib/format";
import { type Db, lent } from "../door";
import { notify } from "../notify";
import type { LockedTrack } from "../renewals/record";

/** Tells the account’s team with its underwriter, whom its owner reports to, and Operations that a decision was signed: once each. */
export async function tellOfSignature(db: Db, track: LockedTrack) {
  const { id, accountId, renewalId, account, coverage, effectiveOn } = track;
  const people = await lent(
    db,
    (job) => job.$queryRaw<{ id: string }[]>`
      with team as (select user_id, kind from account_access where account_id = ${accountId}::uuid
        and business_day() between from_on and coalesce(to_on, 'infinity'))
      select user_id as id from team
      union select u.manager_id from users u join team t on t.user_id = u.id and t.kind = 'OWNER' where u.manager_id is not null
      union select u.id from users u where u.role = 'OPERATIONS' and u.deactivated_at is null`,
  );
  const of = coverageNames[coverage as Coverage].toLowerCase();
  const title = `${account} signed ${of}, effective ${renewalDay(effectiveOn)}`;
  const about = { accountId, kind: "RENEWAL" as const, title, href: `/renewals/${renewalId}`, source: `signed ${id}` };
  await notify(
    db,
    people.map(({ id: userId }) => ({ userId, ...about })),
  );
}
