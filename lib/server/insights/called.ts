import "server-only";
import { type HeldCall, heldAt } from "@/lib/insights/accuracy";
import type { InsightsState } from "@/lib/insights/address";
import { calls, isNamed } from "@/lib/metrics/calls";
import { keptOf } from "../book/from";
import { type Db, hashed } from "../door";
import { businessDay, joined, sql } from "../sql";

const committed = calls.filter((call) => isNamed("commit", call));

/**
 * What Directors had committed of the renewals of the last thirteen months whose first month is in, by their last word at each
 * of the days before, and the members of that month; of the accounts of a team or an AE where the page is narrowed to one.
 * Every account's or, for a page that shows no account, those of a day together. lib/forecast/accuracy.ts says it of one.
 */
export const readDirectorCalls = (db: Db, { team, ae }: InsightsState, each = false) =>
  hashed(
    db,
    () => db.$queryRaw<HeldCall[]>`${keptOf({ team, ae })}
      with due as materialized (
        select r.id, r.account_id, r.effective_on from renewals r join account_standings s on s.account_id = r.account_id
        where r.effective_on > ${businessDay} - 396 and r.effective_on <= (select max(as_of_month) from account_standings)
          and ${ae ? sql`s.owner_id = ${ae}::uuid` : sql`true`}
          and ${
            team
              ? sql`s.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
                  and ${businessDay} between m.from_on and coalesce(m.to_on, 'infinity'))`
              : sql`true`
          }),
      spoken as materialized (
        select d.id as renewal_id, d.account_id, d.effective_on, c.id, c.said_on, c.said_at,
          case when c.call = any (${committed}) then greatest(0, c.members + coalesce(c.in_group, 0) + coalesce(c.slices, 0))
            else 0 end as said
        from due d join forecast_calls c on c.renewal_id = d.id and c.voice = 'DIRECTOR'),
      held as (${joined(
        heldAt.map(
          (
            horizon,
          ) => sql`(select distinct on (renewal_id) account_id, effective_on, ${horizon}::int as horizon, said from spoken
            where said_on <= effective_on - ${horizon}::int order by renewal_id, said_on desc, said_at desc, id desc)`,
        ),
        " union all ",
      )}),
      came as not materialized (
        select account_id, month, members from account_months
        where month = any (array(select distinct date_trunc('month', effective_on)::date from due)) and members <> 0)
      ${
        each
          ? sql`select h.account_id::text as "accountId", h.effective_on::text as wave, h.horizon, h.said, coalesce(c.members, 0) as actual`
          : sql`select '' as "accountId", h.effective_on::text as wave, h.horizon, sum(h.said)::int as said,
              coalesce(sum(c.members), 0)::int as actual`
      }
      from held h left join came c on c.account_id = h.account_id and c.month = date_trunc('month', h.effective_on)::date
      ${each ? sql`` : sql`group by h.effective_on, h.horizon`}
      union all
      select '', effective_on::text, null, 0, 0 from spoken group by effective_on`,
  );
