import "server-only";
import type { Coverage } from "@/lib/accounts/coverage";
import { noDebrief, noFinalist } from "@/lib/rfps/finalist";
import type { Rfp } from "@/lib/rfps/rfp";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { businessDayOf } from "../ownership-day";
import { type Sql, sql } from "../sql";

const rfpsWhere = async (db: Db, condition: Sql): Promise<Rfp[]> => {
  const rows = await db.$queryRaw<Rfp[]>`
    select r.id, a.id as "accountId", r.pursuit_id as "pursuitId", e.ein, coalesce(a.name, e.name, r.called) as name,
      w.id as "ownerId", w.name as owner, r.subject, r.funding, r.effective_on::text as "effectiveOn",
      r.issued_on::text as "issuedOn", r.intent_on::text as "intentOn", r.questions_on::text as "questionsOn",
      r.due_on::text as "dueOn", r.finalists_on::text as "finalistsOn", r.meeting_on::text as "meetingOn",
      r.bafo_on::text as "bafoOn", r.decide_on::text as "decideOn",
      coalesce(m.id, f.id) as "firmId", coalesce(m.name, f.name) as firm, r.opportunity_id as "opportunityId",
      r.track_id as "trackId", l.coverage as track, r.stage, r.stays, r.go, coalesce(r.go_reasons, '{}') as "goReasons", r.go_note as "goNote",
      g.name as "goBy", r.go_on::text as "goOn",
      coalesce((select jsonb_agg(t || jsonb_build_object('name', u.name) order by t.at)
        from jsonb_array_elements(r.team) with ordinality t(t, at) join users u on u.id = (t.t ->> 'userId')::uuid), '[]') as team,
      r.finalist, r.lost_reason as "lostReason", r.lost_to as "lostTo", r.debrief, r.ended, r.closed_on::text as "closedOn",
      b.name as "openedBy", r.opened_on::text as "openedOn", r.version,
      current_setting('role') = 'truebook_book' and coalesce(r.account_id = any (array(select writable_accounts())), p.id is not null) as writable,
      num_nonnulls(a.id, p.id) > 0 as party
    from rfps r left join accounts c on c.id = r.account_id left join accounts a on a.id = coalesce(c.merged_into_id, c.id)
      left join account_standings s on s.account_id = a.id
      left join pursuits p on p.id = r.pursuit_id left join employers e on e.id = p.employer_id
      left join users w on w.id = coalesce(s.owner_id, p.owner_id) left join users b on b.id = r.opened_by_id
      left join users g on g.id = r.go_by_id left join firms f on f.id = r.firm_id left join firms m on m.id = f.merged_into_id
      left join renewal_tracks k on k.id = r.track_id left join lines l on l.id = k.line_id
    where ${condition}
    order by r.closed_on is not null, coalesce(r.closed_on, r.due_on, r.issued_on), coalesce(a.name, e.name, r.called), r.id`;
  return rows.map((row) => ({
    ...row,
    finalist: { ...noFinalist, ...row.finalist },
    debrief: { ...noDebrief, ...row.debrief },
  }));
};

/** Every RFP the viewer sees, those open first, what is due soonest on top. */
export const readRfps = async (db: Db): Promise<{ today: Day; rfps: Rfp[] }> => ({
  today: await businessDayOf(db),
  rfps: await rfpsWhere(db, sql`true`),
});

export const readRfp = async (db: Db, id: string): Promise<Rfp | undefined> =>
  (await rfpsWhere(db, sql`r.id = ${id}::uuid`))[0];

export type RfpChoices = {
  firms: { id: string; name: string }[];
  people: { id: string; name: string }[];
  tracks: { id: string; accountId: string; coverage: Coverage; kind: string; effectiveOn: Day }[];
  deals: { id: string; accountId: string | null; pursuitId: string | null; codes: string[] }[];
  accounts: { id: string; name: string; renewsOn: Day | null }[];
};

/** Whom and what an RFP can name: firms, colleagues, the open renewals and opportunities of what it is of. */
export async function readChoices(db: Db): Promise<RfpChoices> {
  const firms = await db.$queryRaw<RfpChoices["firms"]>`
    select id, name from firms where merged_into_id is null order by name`;
  const people = await db.$queryRaw<RfpChoices["people"]>`
    select id, name from users where deactivated_at is null and role <> 'ADMIN' order by name`;
  const tracks = await db.$queryRaw<RfpChoices["tracks"]>`
    select k.id, k.account_id as "accountId", l.coverage, k.kind, n.effective_on::text as "effectiveOn"
    from renewal_tracks k join renewals n on n.id = k.renewal_id join lines l on l.id = k.line_id
    where k.decided_on is null order by n.effective_on, l.coverage`;
  const deals = await db.$queryRaw<RfpChoices["deals"]>`
    select o.id, o.account_id as "accountId", o.pursuit_id as "pursuitId",
      array(select p ->> 'code' from jsonb_array_elements(o.products) p) as codes
    from opportunities o where o.stage not in ('SOLD', 'LOST')`;
  const accounts = await db.$queryRaw<RfpChoices["accounts"]>`
    select a.id, a.name, s.renews_on::text as "renewsOn" from accounts a left join account_standings s on s.account_id = a.id
    where a.id = any (array(select writable_accounts())) and a.lapsed_on is null and a.merged_into_id is null order by a.name`;
  return { firms, people, tracks, deals, accounts };
}
