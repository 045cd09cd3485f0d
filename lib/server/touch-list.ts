import { accountOf } from "./accounts-followed";
import "server-only";
import type { TouchKind } from "@/lib/touches/kinds";
import type { Day } from "@/lib/units/day";
import type { Db } from "./door";
import { firmOf } from "./firms/followed";
import { type Sql, sql } from "./sql";
import { momentOf } from "./then";

type Named = { id: string; name: string };
/** A meeting, call, e-mail or event as lists show it; `people` names everybody who was there but its author. */
export type Touch = {
  id: string;
  kind: TouchKind;
  on: Day;
  summary: string;
  topics: string[];
  account: Named | null;
  firm: Named | null;
  people: string[];
  author: Named;
};

const most = 50;

/** The touches of a condition on `i`, latest first. */
export const readTouches = (db: Db, where: Sql): Promise<Touch[]> => db.$queryRaw<Touch[]>`
  with listed as (select * from interactions i where ${where} order by i.happened_on desc, i.created_at desc, i.id limit ${most})
  select i.id, i.kind, i.happened_on::text as "on", i.summary, i.topics,
    case when a.id is not null then json_build_object('id', a.id, 'name', a.name) end as account,
    case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as firm,
    ${names(sql`account_people`, sql`account_person_ids`)} || ${names(sql`firm_people`, sql`firm_person_ids`)}
      || ${names(sql`users`, sql`colleague_ids`)} || i.others as people,
    json_build_object('id', u.id, 'name', u.name) as author
  from listed i join users u on u.id = i.author_id
  left join accounts a on a.id = ${accountOf(sql`i.account_id`)} left join firms f on f.id = ${firmOf(sql`i.firm_id`)}
  order by i.happened_on desc, i.created_at desc, i.id`;

/** Whether a touch `i` was logged by the moment of a day's picture. */
export const loggedBy = (asOf?: Day) => (asOf ? sql`i.created_at < ${momentOf(asOf)}` : sql`true`);

const names = (table: Sql, ids: Sql) =>
  sql`array(select p.name from ${table} p where p.id = any (i.${ids}) order by p.name)`;
