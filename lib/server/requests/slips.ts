import "server-only";
import { waitingAt } from "@/lib/approvals/waiting";
import type { Placed } from "@/lib/path/steps";
import { over } from "@/lib/requests/milestones";
import { slipOf } from "@/lib/requests/slip";
import { type SlipWords, slipWords } from "@/lib/requests/slip-words";
import { waitsFor, waitsForRelief } from "@/lib/requests/waits";
import type { Day } from "@/lib/units/day";
import { readApprovals } from "../approvals/record";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { sql } from "../sql";
import { readInternalRequests } from "./record";

type Row = Placed & { id: string; decidedOn: Day | null; owner: string | null };

/** Which of some decisions slip, by id: what, until when and whom it hangs on, as a renewal's own page says it. */
export async function readSlips(db: Db, trackIds: string[]): Promise<Record<string, SlipWords>> {
  const today = await businessDayOf(db);
  const tracks = await db.$queryRaw<Row[]>`
    select t.id, t.kind, t.guaranteed, t.stage, coalesce(t.extended_to, r.effective_on)::text as "effectiveOn", t.release_due_on::text as "releaseDueOn",
      t.decide_by_on::text as "decideByOn", t.decided_on::text as "decidedOn", u.name as owner
    from renewal_tracks t join renewals r on r.id = t.renewal_id
    left join account_access o on o.account_id = t.account_id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    left join users u on u.id = o.user_id
    where t.id = any (${trackIds}::uuid[]) and t.decided_on is null and t.stage <> all (${over}::text[])`;
  const ids = tracks.map(({ id }) => id);
  const asked = await readInternalRequests(
    db,
    sql`q.status = 'OPEN' and q.blocks is not null and q.track_id = any (${ids}::uuid[])`,
  );
  const relief = await readApprovals(db, sql`a.status = 'OPEN' and a.track_id = any (${ids}::uuid[])`, ids.length);
  return Object.fromEntries(
    tracks.flatMap((track) => {
      const own = ({ trackId }: { trackId: string | null }) => trackId === track.id;
      const waits = [
        ...asked.filter(own).flatMap((request) => waitsFor(request, today)),
        ...relief.filter(own).flatMap((one) => waitsForRelief(track, { status: one.status, ...waitingAt(one) }, today)),
      ];
      const slip = slipOf(track, waits, today);
      return slip ? [[track.id, slipWords(slip, track.owner, today)]] : [];
    }),
  );
}
