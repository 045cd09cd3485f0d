import { isAccount } from "./accounts-followed";
import "server-only";
import type { LetterName } from "@/lib/accounts/health";
import type { HealthLevel } from "@/lib/accounts/health/level";
import type { StuckTrack } from "@/lib/coaching/stuck";
import type { Threads } from "@/lib/coaching/threads";
import type { Role } from "@/lib/roles";
import type { Day } from "@/lib/units/day";
import { reports } from "./coaching-notes";
import type { Db } from "./door";
import { kept, sql } from "./sql";

/** One account as its owner's load counts it. `multiState` is a share of 1 as exact text. */
export type LoadedAccount = Threads & {
  id: string;
  name: string;
  ownerId: string | null;
  members: number;
  contracts: number;
  renewsOn: Day | null;
  renewals: Day[];
  publicEntity: boolean;
  union: boolean;
  multiState: string | null;
  openRfp: boolean;
  healthLevel: HealthLevel;
  healthLetter: LetterName | null;
  healthReason: string;
  touchedOn: Day | null;
  tracks: StuckTrack[];
};

/** The accounts in force the viewer sees, all or one owner's: what the Book counts, by name. A tag "union" marks a bargained plan. */
export const readLoadedAccounts = (db: Db, ownerId?: string) => db.$queryRaw<LoadedAccount[]>`
  select a.id, a.name, s.owner_id as "ownerId", s.members, s.contracts, s.renews_on::text as "renewsOn",
    array(select r.effective_on::text from renewals r where r.account_id = a.id order by 1) as renewals,
    e.public_sector as "publicEntity",
    exists (select from unnest(a.tags) t where lower(t) in ('union', 'unions', 'bargained')) as "union",
    (select x.value::text from exposures x where x.account_id = a.id and x.kind = 'OUT_OF_STATE_SHARE'
      order by x.as_of desc limit 1) as "multiState",
    exists (select from rfp_notices p where p.account_id = a.id and p.status in ('OPEN', 'FINALIST')) as "openRfp",
    s.health_level as "healthLevel", s.health_letter as "healthLetter",
    s.health_reason as "healthReason",
    (select max(i.happened_on)::text from interactions i where ${isAccount(sql`i.account_id`, sql`a.id`)}) as "touchedOn",
    coalesce((select json_agg(json_build_object('stage', t.stage, 'releaseDueOn', t.release_due_on,
        'releasedOn', t.released_on, 'decideByOn', t.decide_by_on, 'decidedOn', t.decided_on,
        'rfpStepOn', (select min(p.next_on) from rfp_notices p
          where p.account_id = a.id and p.status in ('OPEN', 'FINALIST'))) order by t.decide_by_on)
      from renewal_tracks t join renewals r on r.id = t.renewal_id
      where t.account_id = a.id and r.outcome is null and r.effective_on >= business_day() - 30), '[]') as tracks,
    k.outside, k.inside, b.id is not null as backup
  from account_standings s join accounts a on a.id = s.account_id join employers e on e.id = a.employer_id
  left join users b on b.id = a.backup_id and b.deactivated_at is null
  cross join lateral (
    select count(distinct p.id)::int as outside, count(distinct u.id)::int as inside
    from account_people p join users u on u.id in (p.counterpart_id, p.backup_id) and u.deactivated_at is null
    where ${isAccount(sql`p.account_id`, sql`a.id`)} and p.left_on is null) k
  where not s.lapsed and ${ownerId ? sql`s.owner_id = ${ownerId}::uuid` : sql`true`}
  order by a.name, a.id`;

export type Colleague = {
  id: string;
  name: string;
  role: Role;
  managerId: string | null;
  manager: string | null;
  title: string | null;
  /** One of those the viewer leads. */
  led: boolean;
  promisesLate: number;
  tasksLate: number;
  metOn: Day | null;
  /** Of those who report to them, how many work here. */
  span: number;
};

/** Who owns what the viewer sees, and whom they lead, with what is late of theirs and when they last sat together. */
export const readColleagues = (db: Db, personId?: string) => db.$queryRaw<Colleague[]>`${kept}
  with led as (select id from users where id in ${reports})
  select u.id, u.name, u.role, u.manager_id as "managerId", m.name as manager, u.title, led.id is not null as led,
    (select count(*)::int from commitments c where c.owner_id = u.id and c.kept_on is null and c.dropped_on is null
      and c.due_on < business_day()) as "promisesLate",
    (select count(*)::int from tasks t where t.assignee_id = u.id and t.done_at is null and t.due_on < business_day()
      and not exists (select from commitments c where c.task_id = t.id)) as "tasksLate",
    (select max(n.happened_on)::text from coaching_notes n where n.about_id = u.id) as "metOn",
    (select count(*)::int from users r where r.manager_id = u.id and r.deactivated_at is null) as span
  from users u left join users m on m.id = u.manager_id left join led on led.id = u.id
  where u.deactivated_at is null and ${
    personId
      ? sql`u.id = ${personId}::uuid`
      : sql`(led.id is not null and u.role in ('AE', 'DIRECTOR')
          or u.id in (select s.owner_id from account_standings s where not s.lapsed))`
  }
  order by u.name, u.id`;
