import "server-only";
import { readAlikeFirms } from "@/lib/server/firms/alike";
import { isFirm } from "@/lib/server/firms/followed";
import { type MergingFirm, mergingColumns } from "@/lib/server/firms/merging";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";

export type { AlikeFirm } from "@/lib/server/firms/alike";
export type { MergingFirm } from "@/lib/server/firms/merging";

/** Firms that may be another spelling of this one, the nearest first. */
export const listAlikeFirms = query("firm.merge", ({ db }, name: string, exceptId?: string) =>
  readAlikeFirms(db, name, exceptId),
);

export type Hanging = { letters: number; people: number; licences: number; touches: number; promises: number };

/** A firm as a merge compares it, with how much hangs on it that the viewer sees; undefined where it is none of its own. */
export const getMergingFirm = query("firm.merge", async ({ db }, id: string) => {
  const [firm] = await db.$queryRaw<(MergingFirm & Hanging)[]>`
    select ${mergingColumns},
      (select count(*) from brokers_of_record x where ${isFirm(sql`x.firm_id`, id)})::int as letters,
      (select count(*) from firm_people x where ${isFirm(sql`x.firm_id`, id)})::int as people,
      (select count(*) from firm_licences x where ${isFirm(sql`x.firm_id`, id)})::int as licences,
      (select count(*) from interactions x where ${isFirm(sql`x.firm_id`, id)})::int as touches,
      (select count(*) from commitments x where ${isFirm(sql`x.firm_id`, id)})::int as promises
    from firms f where f.id = ${id}::uuid and f.merged_into_id is null`;
  return firm;
});

export type MergedName = { id: string; name: string; by: string | null; on: Day | null; operationId: string | null };

/** Names that were merged into a firm, the latest first; `operationId` where it is the viewer's own to take back yet. */
export const listMergedNames = query("firm.view", async ({ db }, firmId: string) => {
  // Most firms have none, and the trail is many tables to plan for.
  const merged = await db.$queryRaw<{ id: string }[]>`${kept}
    select id from firms where merged_into_id = ${firmId}::uuid`;
  if (merged.length === 0) return [];
  return db.$queryRaw<MergedName[]>`
    select f.id, f.name, u.name as by,
      (e.at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "on",
      case when e.actor_id = viewer_id() and e.at > now() - interval '30 days' then e.request_id end as "operationId"
    from firms f
    left join lateral (select a.actor_id, a.request_id, a.at, a.ability from audit_events a
      where a.subject_type = 'firm' and a.subject_id = f.id and a.ability in ('firm.merge', 'operation.undo')
        and a.kind <> 'REFUSAL' order by a.at desc limit 1) e on true
    left join users u on u.id = e.actor_id
    where f.merged_into_id = ${firmId}::uuid order by e.at desc nulls last, f.name`;
});
