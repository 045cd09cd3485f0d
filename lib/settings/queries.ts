import "server-only";
import { priceWatch } from "@/lib/accounts/thresholds";
import { can } from "@/lib/policy";
import { query } from "@/lib/server/query";
import { settingsSince } from "@/lib/server/standing";
import type { Day } from "@/lib/units/day";
import type { Place } from "./definition";
import { settingsAt } from "./definitions";
import type { TargetKind, TargetPeriod } from "./target-kinds";
import type { AscAccount } from "./unit-costs";
import type { Version } from "./versions";

export type SettingsFrame = {
  today: Day;
  zone: string;
  /** Every version by key, newest first. */
  versions: Record<string, Version[]>;
  /** Above which Price is on watch, as measured: a share as text. Only for who may see what renewals ask. */
  priceWatch: string | null;
  /** Accounts of the viewer's that are still as the rules before computed them. */
  waiting: number;
};

/** The settings of a page with all their versions. */
export const getSettings = query("setting.view", async ({ db, viewer }, place: Place): Promise<SettingsFrame> => {
  const keys = settingsAt(place).map(({ key }) => key);
  const [frame] = await db.$queryRaw<Omit<SettingsFrame, "waiting">[]>`
    select business_day()::text as today,
      coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone,
      case when ${can(viewer, "book.required")} then setting_now(${priceWatch}) #>> '{}' end as "priceWatch",
      coalesce((select json_object_agg(key, versions) from (
        select s.key, json_agg(json_build_object('version', s.version, 'value', s.value, 'fromOn', s.from_on,
          'setAt', s.set_at, 'by', u.name, 'reason', s.reason) order by s.version desc) as versions
        from settings s left join users u on u.id = s.set_by_id
        where s.key = any (${keys}) group by s.key) each), '{}') as versions`;
  if (!can(viewer, "book.view")) return { ...frame!, waiting: 0 };
  const [left] = await db.$queryRaw<{ waiting: number }[]>`
    select count(*)::int as waiting from account_standings where computed_at < ${settingsSince}`;
  return { ...frame!, waiting: left?.waiting ?? 0 };
});

/** Every account with ASC medical in the viewer's book: contracts, and dollars of fees a year. */
export const listAscAccounts = query(
  "book.view",
  ({ db }) =>
    db.$queryRaw<AscAccount[]>`
      select asc_contracts as contracts, asc_fees::text as fees from account_standings
      where not lapsed and asc_contracts > 0`,
);

export type FamilyCount = { family: string; held: number; eligible: number };

/** Of each family, the accounts of the viewer's book that hold it and that may. */
export const countFamilies = query(
  "book.view",
  ({ db }) =>
    db.$queryRaw<FamilyCount[]>`
      select p.key as family, (count(*) filter (where p.value = 'HELD'))::int as held,
        (count(*) filter (where p.value <> 'NOT_ELIGIBLE'))::int as eligible
      from account_standings, jsonb_each_text(products) p where not lapsed group by p.key`,
);

/** Somebody a target may be set for, or whose the viewer may read. */
export type TargetOwner = { id: string; name: string; teamId: string | null; opening: number | null };
export type TargetRow = {
  id: string;
  kind: TargetKind;
  userId: string | null;
  teamId: string | null;
  value: string;
  by: string | null;
  setAt: string;
  supersededAt: string | null;
  reason: string | null;
};
export type TargetsFrame = {
  today: Day;
  zone: string;
  people: TargetOwner[];
  teams: TargetOwner[];
  /** Those asked now and those replaced, newest first. */
  targets: TargetRow[];
};

/** The targets of a year or a season as far as the viewer may read them; `opening` is members at the close of last December. */
export const listTargets = query(
  "target.view",
  async ({ db, viewer }, { year, season }: TargetPeriod): Promise<TargetsFrame> => {
    const own = viewer.role === "AE";
    const led = viewer.role === "DIRECTOR";
    const [frame] = await db.$queryRaw<TargetsFrame[]>`
    with teams_seen as (
      select t.id, t.name from teams t
      where not ${own} and (not ${led} or t.id in (select m.team_id from memberships m
        where m.user_id = viewer_id() and m.kind = 'LEAD'
          and business_day() between m.from_on and coalesce(m.to_on, 'infinity')))),
    people_seen as (
      select u.id, u.name, m.team_id from users u
      left join memberships m on m.user_id = u.id and m.kind = 'MEMBER'
        and business_day() between m.from_on and coalesce(m.to_on, 'infinity')
      where u.role = 'AE' and u.deactivated_at is null
        and case when ${own} then u.id = viewer_id() when ${led} then m.team_id in (select id from teams_seen) else true end),
    december as (select (date_trunc('year', max(as_of_month)) - interval '1 month')::date as month from account_standings)
    select business_day()::text as today, coalesce(setting_now('business_zone') #>> '{}', 'America/New_York') as zone,
      coalesce((select json_agg(json_build_object('id', p.id, 'name', p.name, 'teamId', p.team_id, 'opening',
          (select members from person_months where user_id = p.id and month = (select month from december))) order by p.name)
        from people_seen p), '[]') as people,
      coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name, 'teamId', null, 'opening',
          (select members from team_months where team_id = t.id and month = (select month from december))) order by t.name)
        from teams_seen t), '[]') as teams,
      coalesce((select json_agg(json_build_object('id', g.id, 'kind', g.kind, 'userId', g.user_id, 'teamId', g.team_id,
          'value', g.value::text, 'by', u.name, 'setAt', g.set_at, 'supersededAt', g.superseded_at, 'reason', g.reason)
          order by g.set_at desc)
        from targets g left join users u on u.id = g.set_by_id where g.year = ${year}
          and g.season is not distinct from ${season ?? null}::date), '[]') as targets`;
    return frame!;
  },
);
