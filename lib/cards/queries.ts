import { accountOf } from "@/lib/server/accounts-followed";
import "server-only";
import type { Power, StanceKind } from "@/lib/contacts/kinds";
import { firmOf, isFirm } from "@/lib/server/firms/followed";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";

export type FirmStance = { stance: StanceKind; reason: string | null; on: Day; by: string };
export type FirmPerson = {
  id: string;
  name: string;
  title: string | null;
  email: string | null;
  phone: string | null;
  note: string | null;
  power: Power | null;
  leads: boolean;
  chief: boolean;
  voice: boolean;
  community: boolean;
  /** Who of us stands beside them. */
  counterpart: { id: string; name: string } | null;
  /** Where they stand towards us, of what the viewer may read, latest first. */
  history: FirmStance[];
  /** Their last day here. */
  leftOn: Day | null;
  /** The firm they work for now, where that is another. */
  now: { id: string; name: string } | null;
  /** Of the touches the viewer sees. */
  lastTouchOn: Day | null;
  /** The firms they worked for before, and a customer the viewer sees, latest first. */
  before: { firm: string; title: string | null; until: Day }[];
  version: number;
};

/** The people of a firm, whoever leads first, those who left last. */
export const listFirmPeople = query(
  "firm.view",
  ({ db }, firmId: string) =>
    db.$queryRaw<FirmPerson[]>`${kept}
      with were as (
        select s.person_id, max(s.until_on) as until_on, (array_agg(s.title order by s.until_on desc))[1] as title
        from firm_posts s join firm_people p on p.id = s.person_id and not ${isFirm(sql`p.firm_id`, firmId)}
        where ${isFirm(sql`s.firm_id`, firmId)} group by s.person_id),
      listed as (
        select p.id, p.name, p.title, p.email, p.phone, p.note, p.power, p.leads, p.chief, p.voice, p.community,
          p.counterpart_id, p.left_on, null::uuid as now, p.version
        from firm_people p where ${isFirm(sql`p.firm_id`, firmId)}
        union all
        select p.id, p.name, w.title, null, null, null, null, false, false, p.voice, p.community, null, w.until_on, p.firm_id, p.version
        from were w join firm_people p on p.id = w.person_id),
      told as (
        select s.person_id, f.name as firm, s.title, s.until_on from firm_posts s
          join firms f on f.id = ${firmOf(sql`s.firm_id`)}
        union all
        select c.joined_id, a.name, c.title, c.left_on from account_people c join accounts a on a.id = ${accountOf(sql`c.account_id`)}
        where c.joined_id is not null)
      select p.id, p.name, p.title, p.email, p.phone, p.note, p.power, p.leads, p.chief, p.voice, p.community,
        p.left_on::text as "leftOn", p.version,
        case when c.id is not null then json_build_object('id', c.id, 'name', c.name) end as counterpart,
        case when p.now is not null then '[]' else coalesce((
          select json_agg(json_build_object('stance', s.stance, 'reason', s.reason, 'on', s.noted_on, 'by', u.name)
            order by s.noted_on desc, s.created_at desc)
          from firm_stances s join users u on u.id = s.noted_by_id where s.person_id = p.id), '[]') end as history,
        case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as now,
        (select max(i.happened_on)::text from interactions i where i.firm_person_ids @> array[p.id]) as "lastTouchOn",
        case when p.now is not null then '[]' else coalesce((
          select json_agg(json_build_object('firm', t.firm, 'title', t.title, 'until', t.until_on) order by t.until_on desc)
          from told t where t.person_id = p.id), '[]') end as before
      from listed p left join firms f on f.id = ${firmOf(sql`p.now`)} left join users c on c.id = p.counterpart_id
      order by p.left_on is not null, p.leads desc, p.left_on desc, p.name, p.id`,
);
