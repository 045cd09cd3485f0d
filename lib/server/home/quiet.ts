import "server-only";
import { addDays, type Day } from "@/lib/units/day";
import type { Db } from "../door";

/** After so many days without a meeting, a call or mail an account is quiet. */
export const quietAfterDays = 30;
const most = 5;

/** `last` is none where nothing was ever logged; `of` how many there are in all. */
export type Quiet = { id: string; name: string; members: number; last: Day | null; of: number };

/** The viewer’s own accounts with which nobody was in touch for a month, the largest first. */
export const readQuiet = (db: Db, today: Day) => db.$queryRaw<Quiet[]>`
  select s.account_id as id, s.name, s.members, t.last::text as last, count(*) over ()::int as of
  from account_standings s left join lateral (
    select max(i.happened_on) as last from interactions i where i.account_id = s.account_id) t on true
  where s.owner_id = viewer_id() and not s.lapsed and coalesce(t.last < ${addDays(today, -quietAfterDays)}::date, true)
  order by s.members desc, s.account_id limit ${most}`;
