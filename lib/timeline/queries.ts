import "server-only";
import { isAccount } from "@/lib/server/accounts-followed";
import { firmOf } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { sql } from "@/lib/server/sql";
import { withAccount } from "@/lib/server/then";
import { loggedBy, readTouches, type Touch } from "@/lib/server/touch-list";
import type { Day } from "@/lib/units/day";
import type { TimelineFact } from "./timeline";

/** Every dated fact of one account that belongs to its story, unsorted. */
export const listTimelineFacts = query(
  "account.view",
  async ({ db }, accountId: string, asOf?: Day): Promise<TimelineFact[]> => {
    const touches = await readTouches(db, sql`${isAccount(sql`i.account_id`, accountId)} and ${loggedBy(asOf)}`);
    const facts = await db.$queryRaw<TimelineFact[]>`
    ${withAccount({ asOf }, accountId)} select 'LINE' as kind, happened_on::text as on, kind as what, note as detail, members
      from line_events where account_id = ${accountId}::uuid
    union all
    select 'RENEWAL', decided_on::text, outcome, coalesce(lost_to, reason_note, reason), null
      from renewals where account_id = ${accountId}::uuid and decided_on is not null
    union all
    select 'RENEWAL', released_on::text, 'RELEASED', null, null
      from renewal_tracks where account_id = ${accountId}::uuid and released_on is not null
    union all
    select 'BROKER', b.from_on::text, b.role, f.name, null
      from brokers_of_record b join firms f on f.id = ${firmOf(sql`b.firm_id`)} where b.account_id = ${accountId}::uuid
        and b.rescinded_on is null and coalesce(b.to_on, 'infinity') >= b.from_on
    union all
    select 'BROKER', s.until_on::text, 'PERSON_MOVED', p.name || ', ' || b.name || ' → ' || n.name, null
      from firm_posts s join firm_people p on p.id = s.person_id join firms b on b.id = ${firmOf(sql`s.firm_id`)}
      join lateral (
        select f.name from (
          select o.firm_id, o.until_on from firm_posts o where o.person_id = s.person_id and o.until_on > s.until_on
          union all select p.firm_id, 'infinity') later join firms f on f.id = ${firmOf(sql`later.firm_id`)}
        order by later.until_on limit 1) n on true
      where ${!asOf} and exists (select from brokers_of_record r where r.account_id = ${accountId}::uuid
        and ${firmOf(sql`r.firm_id`)} = b.id and r.rescinded_on is null
        and s.until_on between r.from_on and coalesce(r.to_on, 'infinity'))
    union all
    select 'RELATIONSHIP', happened_on::text, kind, source, null
      from relationship_events where account_id = ${accountId}::uuid
    union all
    select 'SERVICE', i.on::text, i.what, s.what, null
      from service_issues s,
      lateral (values (s.opened_on, 'OPENED'), (s.escalated_on, 'ESCALATED'), (s.closed_on, 'CLOSED')) i ("on", what)
      where ${isAccount(sql`s.account_id`, accountId)} and i.on is not null
    union all
    select 'RFP', received_on::text, 'RFP', source, null
      from rfp_notices where account_id = ${accountId}::uuid
    union all
    select 'PROMISE', kept_on::text, side || '_KEPT', words, null
      from commitments where ${isAccount(sql`account_id`, accountId)} and kept_on is not null
    union all
    select 'PROMISE', dropped_on::text, 'PROMISE_DROPPED', words, null
      from commitments where ${isAccount(sql`account_id`, accountId)} and dropped_on is not null`;
    return [...facts, ...touches.map(touchFact)];
  },
);

const touchFact = ({ kind, on, summary, people }: Touch): TimelineFact => ({
  kind: "TOUCH",
  on,
  what: kind,
  detail: summary,
  members: null,
  who: people,
});
