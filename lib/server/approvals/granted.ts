import "server-only";
import type { Granted } from "@/lib/approvals/standing";
import type { Db } from "../door";

/** The approvals of a decision, and of the request that is open whom it waits for. */
export async function readGranted(db: Db, trackId: string) {
  const granted = await db.$queryRaw<Granted[]>`
    select status, approved_rate::text as "approvedRate", required_rate::text as "requiredRate",
      expires_on::text as "expiresOn", quote_through::text as "quoteThrough"
    from approvals where track_id = ${trackId}::uuid and status = 'APPROVED' order by ended_at, id`;
  const [open] = await db.$queryRaw<{ names: string | null }[]>`
    select (select string_agg(u.name, ', ' order by u.name) from approval_turns t join users u on u.id = t.user_id
      where t.approval_id = a.id and t.step = (select max(step) from approval_turns where approval_id = a.id)
        and not exists (select from approval_signatures s where s.approval_id = a.id and s.principal_id = t.user_id)) as names
    from approvals a where a.track_id = ${trackId}::uuid and a.status = 'OPEN' and a.expires_on >= business_day()`;
  return { granted, waiting: open && `it waits for ${open.names ?? "a signature"}` };
}
