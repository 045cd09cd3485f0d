import "server-only";
import type { Known } from "@/lib/forecast/questions";
import type { Day } from "@/lib/units/day";
import { isAccount } from "../accounts-followed";
import type { Db } from "../door";
import { sql } from "../sql";

export type PastCall = {
  id: string;
  voice: "AE" | "DIRECTOR";
  call: string;
  by: string;
  at: string;
  on: Day;
  note: string | null;
};

/** What the record knows of the four questions of the call, for one account and its renewal. */
export async function readKnown(db: Db, accountId: string, renewalId: string | null): Promise<Known> {
  const of = (column: ReturnType<typeof sql>) => isAccount(column, accountId);
  const [row] = await db.$queryRaw<Known[]>`
    select
      (select json_build_object('name', p.name, 'title', p.title, 'metOn', (
          select max(i.happened_on) from interactions i where p.id = any (i.account_person_ids) and i.kind = 'MEETING'))
        from account_people p where ${of(sql`p.account_id`)} and p.left_on is null and p.power = 'DECIDER'
        order by p.chief desc, p.name, p.id limit 1) as signer,
      (select json_build_object('competitor', q.competitor, 'action', q.action::text, 'knownBy', q.known_by,
          'parity', q.parity, 'heardOn', q.heard_on)
        from competitor_quotes q where ${of(sql`q.account_id`)} and q.coverage = 'MEDICAL'
          and q.heard_on > business_day() - 365 order by q.heard_on desc, q.id desc limit 1) as rival,
      exists (select from rfp_notices n where ${of(sql`n.account_id`)} and n.status in ('OPEN', 'FINALIST')) as "openRfp",
      (select json_build_object('releasedOn', t.released_on, 'dueOn', t.release_due_on, 'stage', t.stage, 'waitsFor', (
          select string_agg(u.name, ', ' order by u.name) from approvals a join approval_turns v on v.approval_id = a.id
            join users u on u.id = v.user_id
          where a.track_id = t.id and a.status = 'OPEN' and v.step = (select max(step) from approval_turns w where w.approval_id = a.id)
            and not exists (select from approval_signatures g where g.turn_id = v.id)))
        from renewal_tracks t join lines l on l.id = t.line_id
        where t.renewal_id = ${renewalId}::uuid and t.kind <> 'STOP_LOSS'
        order by l.coverage = 'MEDICAL' desc, t.released_on nulls first, t.id limit 1) as release,
      coalesce((select json_build_object('words', c.words, 'dueOn', c.due_on) from commitments c
          where ${of(sql`c.account_id`)} and c.side = 'THEIRS' and c.kept_on is null and c.dropped_on is null
          order by c.due_on nulls last, c.id limit 1),
        (select json_build_object('words', a.next_step, 'dueOn', a.next_step_on) from accounts a
          where a.id = ${accountId}::uuid and a.next_step is not null)) as awaited`;
  return row!;
}

/** What was said of a renewal so far, latest first. */
export const readPastCalls = (db: Db, renewalId: string | null) => db.$queryRaw<PastCall[]>`
  select c.id, c.voice, c.call, u.name as by, to_json(c.said_at) #>> '{}' as at, c.said_on::text as "on", c.note
  from forecast_calls c join users u on u.id = c.author_id
  where c.renewal_id = ${renewalId}::uuid order by c.said_at desc, c.id desc limit 12`;
