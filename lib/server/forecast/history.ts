import "server-only";
import type { Concluded, Saying } from "@/lib/forecast/accuracy";
import { horizons } from "@/lib/forecast/accuracy";
import { mondaysUntil } from "@/lib/forecast/since";
import { calledWithinDays, type Owed } from "@/lib/forecast/stale";
import type { Signs } from "@/lib/forecast/system";
import { systemCall } from "@/lib/forecast/system";
import { addDays, type Day } from "@/lib/units/day";
import type { Db } from "../door";
import { businessDay, joined, type Sql, sql } from "../sql";

type Of = { team?: string; ae?: string };

const weeksShown = 8;

const ownedBy = ({ team, ae }: Of): Sql[] => [
  ...(ae ? [sql`s.owner_id = ${ae}::uuid`] : []),
  ...(team
    ? [
        sql`s.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
          and business_day() between m.from_on and coalesce(m.to_on, 'infinity'))`,
      ]
    : []),
];

type Pictured = Signs & { days: number; members: number };
type Found = {
  accountId: string;
  account: string;
  effectiveOn: Day;
  actual: number;
  sayings: Saying[];
  pictured: (Pictured | null)[];
};
const system = { voice: "SYSTEM", byId: "system", by: "System", inGroup: 0, slices: 0 } as const;

/** The renewals of the last thirteen months whose first month is in, with what each voice had said and what came. */
export async function readConcluded(db: Db, of: Of): Promise<Concluded[]> {
  const rows = await db.$queryRaw<Found[]>`
    select r.account_id as "accountId", s.name as account, r.effective_on::text as "effectiveOn", coalesce((
        select sum(e.members) from enrollment_months e join lines l on l.id = e.line_id
        where e.account_id = r.account_id and l.coverage = 'MEDICAL' and e.superseded_at is null
          and e.month = date_trunc('month', r.effective_on)), 0)::int as actual,
      (select coalesce(json_agg(json_build_object('voice', c.voice, 'byId', c.author_id, 'by', w.name, 'on', c.said_on,
          'call', c.call, 'members', c.members, 'inGroup', coalesce(c.in_group, 0), 'slices', coalesce(c.slices, 0))
          order by c.said_at, c.id), '[]')
        from forecast_calls c join users w on w.id = c.author_id where c.renewal_id = r.id) as sayings,
      (select json_agg((
          select json_build_object('days', h, 'status', p.status, 'health', p.health, 'renewsOn', p.renews_on, 'members', p.members)
          from snapshots p where p.account_id = r.account_id and p.kind = 'WEEK' and p.renewal_id = r.id
            and p.taken_on <= r.effective_on - h order by p.taken_on desc limit 1) order by h desc)
        from unnest(${[...horizons]}::int[]) h) as pictured
    from renewals r join account_standings s on s.account_id = r.account_id
    where r.effective_on > ${businessDay} - 396 and r.effective_on <= (select max(as_of_month) from account_standings)
      and exists (select from forecast_calls c where c.renewal_id = r.id)
      and ${joined([sql`true`, ...ownedBy(of)], " and ")}
    order by r.effective_on, r.account_id`;
  return rows.map(({ pictured, sayings, effectiveOn, ...row }) => ({
    ...row,
    effectiveOn,
    sayings: [
      ...sayings,
      ...pictured.flatMap((one) => {
        if (!one) return [];
        const on = addDays(effectiveOn, -one.days);
        return [{ ...system, on, call: systemCall(one, on).call, members: one.members }];
      }),
    ],
  }));
}

/** What was open and near when each of the last Mondays began, and when its AE had last called it. */
export const readOwed = (db: Db, today: Day, of: Of) => db.$queryRaw<Owed[]>`
  select s.taken_on::text as monday, s.owner_id as "ownerId", s.owner_name as owner,
    (select max(c.said_on)::text from forecast_calls c
      where c.renewal_id = s.renewal_id and c.voice = 'AE' and c.said_at < s.as_at) as "saidOn"
  from snapshots s
  where s.kind = 'WEEK' and s.taken_on = any (${mondaysUntil(today, weeksShown)}::date[]) and not s.lapsed
    and s.season_state not in ('RETAINED', 'LOST') and s.renewal_id is not null and s.owner_id is not null
    and s.renews_on between s.taken_on and s.taken_on + ${calledWithinDays}::int
    and ${joined([sql`true`, ...ownedBy(of)], " and ")}`;
