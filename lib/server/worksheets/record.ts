import "server-only";
import { missing } from "@/lib/errors";
import type { TrackKind } from "@/lib/renewals/due-dates";
import type { Day } from "@/lib/units/day";
import type { Stated } from "@/lib/worksheets/stated";
import type { Db } from "../door";

export type SheetTrack = {
  id: string;
  accountId: string;
  renewalId: string;
  account: string;
  coverage: string;
  planOption: string;
  kind: TrackKind;
  basis: string | null;
  effectiveOn: Day;
  currentRate: string;
  requiredRate: string | null;
  quotedRate: string | null;
  releasedRate: string | null;
  soldRate: string | null;
  decidedOn: Day | null;
  members: number;
  /** Of the self-funded medical lines. */
  ascContracts: number;
  ascMembers: number;
  today: Day;
};
export type Version = {
  id: string;
  number: number;
  status: "DRAFT" | "SIGNED";
  parameters: string;
  stated: Stated;
  notes: Record<string, string>;
  reason: string;
  source: string | null;
  engine: string;
  result: string;
  requiredRate: string;
  enteredBy: string;
  enteredAt: string;
  signedBy: string | null;
  signedAt: string | null;
  version: number;
};

/** A decision about which a worksheet is, held against another who writes one at the same time. */
export async function holdSheetTrack(db: Db, trackId: string): Promise<SheetTrack> {
  await db.$queryRaw`select pg_advisory_xact_lock(hashtextextended(${`worksheet ${trackId}`}, 0))::text`;
  return (await findSheetTrack(db, trackId)) ?? missing();
}

/** A decision with its rates; nothing where it is not the viewer’s to see. */
export async function findSheetTrack(db: Db, trackId: string): Promise<SheetTrack | undefined> {
  const [track] = await db.$queryRaw<SheetTrack[]>`
    select t.id, t.account_id as "accountId", r.id as "renewalId", a.name as account, l.coverage,
      l.plan_option as "planOption", t.kind, m.price_basis as basis, r.effective_on::text as "effectiveOn",
      t.current_rate::text as "currentRate", t.required_rate::text as "requiredRate", t.quoted_rate::text as "quotedRate",
      t.released_rate::text as "releasedRate", t.sold_rate::text as "soldRate", t.decided_on::text as "decidedOn",
      coalesce(s.members, 0) as members, coalesce(s.asc_contracts, 0) as "ascContracts",
      coalesce(s.asc_members, 0) as "ascMembers", business_day()::text as today
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id left join account_standings s on s.account_id = a.id
    left join lateral (select price_basis from line_terms where line_id = t.line_id and from_on <= business_day()
      order by from_on desc limit 1) m on true
    where t.id = ${trackId}::uuid`;
  return track;
}

/** The versions of a decision’s worksheet that the viewer sees, the newest first. */
export const readVersions = (db: Db, trackId: string) =>
  db.$queryRaw<Version[]>`
    select w.id, w.number, w.status, w.parameters, w.stated, w.notes, w.reason, w.source, w.engine, w.result,
      w.required_rate::text as "requiredRate", e.name as "enteredBy", w.entered_at::date::text as "enteredAt", s.name as "signedBy",
      (w.signed_at at time zone coalesce(setting_now('business_zone') #>> '{}', 'America/New_York'))::date::text as "signedAt",
      w.version
    from worksheets w join users e on e.id = w.entered_by_id left join users s on s.id = w.signed_by_id
    where w.track_id = ${trackId}::uuid order by w.number desc`;

/** The track of a version that is about to be signed or thrown away. */
export async function trackOfVersion(db: Db, worksheetId: string): Promise<SheetTrack> {
  const found = await db.worksheet.findUnique({ where: { id: worksheetId }, select: { trackId: true } });
  return found ? holdSheetTrack(db, found.trackId) : missing();
}
