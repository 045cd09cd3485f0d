import "server-only";
import type { MyMeeting } from "@/lib/calendar/queries";
import type { Day } from "@/lib/units/day";
import { accountOf } from "../accounts-followed";
import type { Db } from "../door";
import { firmOf } from "../firms/followed";
import { kept, sql } from "../sql";

/** The viewer's own meetings from one day to another, by the clock where business is done, with whom we know of those invited. */
export async function readMeetings(db: Db, from: Day, to: Day): Promise<MyMeeting[]> {
  const meetings = await db.$queryRaw<MyMeeting[]>`${kept}
    with clock as (select coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone)
    select m.id, m.title, m.place,
      (case when m.all_day then m.starts_at at time zone 'UTC' else m.starts_at at time zone zone end)::date::text as "on",
      case when not m.all_day then to_char(m.starts_at at time zone zone, 'FMHH12:MI AM') end as "from",
      case when not m.all_day and m.ends_at > m.starts_at then to_char(m.ends_at at time zone zone, 'FMHH12:MI AM') end as "to",
      coalesce((select json_agg(json_build_object('name', p.name, 'accountId', p.account_id, 'account', p.account,
          'firmId', p.firm_id, 'firm', p.firm) order by p.name)
        from (select c.name, a.id as account_id, a.name as account, null::uuid as firm_id, null as firm
              from account_people c join accounts a on a.id = ${accountOf(sql`c.account_id`)}
              where lower(c.email) = any (m.invited) and c.left_on is null
              union all
              select c.name, null, null, f.id, f.name from firm_people c join firms f on f.id = ${firmOf(sql`c.firm_id`)}
              where lower(c.email) = any (m.invited) and c.left_on is null) p), '[]') as "with"
    from meetings m, clock
    where m.ends_at >= (${from}::date::timestamp at time zone zone) - case when m.all_day then interval '1 day' else '0' end
      and m.starts_at < (${to}::date + 1)::timestamp at time zone zone
    order by m.starts_at, m.all_day desc, m.title limit 300`;
  return meetings.filter(({ on }) => on >= from);
}
