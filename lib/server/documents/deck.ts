import { isAccount } from "../accounts-followed";
import { sql } from "../sql";
import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { type DeckKnown, type DeckSaid, deckOf } from "@/lib/documents/deck-of";
import { deckSlides } from "@/lib/documents/deck-slides";
import { missing } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { keepDocuments } from "./keep";
import { presentationOf } from "./slides";

type Line = { coverage: Coverage; plan: string; members: number };
export type DeckRenewal = Omit<DeckKnown, "lines"> & {
  id: string;
  accountId: string;
  lines: Line[];
  writable: boolean;
  today: Day;
};

/** What a deck is built from, and nothing else: lines in force, medical’s months, dates, people. */
export async function readDeckRenewal(db: Db, renewalId: string): Promise<DeckRenewal> {
  const [known] = await db.$queryRaw<DeckRenewal[]>`
    with medical as (select l.id from lines l join renewals r on r.account_id = l.account_id
      where r.id = ${renewalId}::uuid and l.coverage = 'MEDICAL')
    select r.id, a.id as "accountId", a.name as account, r.effective_on::text as "effectiveOn",
      a.id in (select writable_accounts()) as writable, business_day()::text as today,
      (select min(t.release_due_on)::text from renewal_tracks t join medical m on m.id = t.line_id
        where t.renewal_id = r.id and t.kind <> 'STOP_LOSS') as "releaseDueOn",
      (select min(t.decide_by_on)::text from renewal_tracks t join medical m on m.id = t.line_id
        where t.renewal_id = r.id and t.kind <> 'STOP_LOSS') as "decideByOn",
      (select coalesce(json_agg(json_build_object('coverage', l.coverage, 'plan', l.plan_option, 'members', coalesce(e.members, 0))
          order by l.coverage <> 'MEDICAL', l.coverage, l.plan_option), '[]')
        from lines l left join lateral (select members from enrollment_months where line_id = l.id and superseded_at is null
          and month <= business_day() order by month desc limit 1) e on true
        where l.account_id = a.id and coalesce(l.terminated_on, 'infinity') >= business_day()
          and exists (select from line_terms t where t.line_id = l.id and business_day() between t.from_on and t.to_on)) as lines,
      (select coalesce(json_agg(json_build_object('month', y.month, 'members', y.members, 'claims', y.claims::text) order by y.month), '[]')
        from (select e.month, sum(e.members)::int as members, sum(c.incurred) as claims
          from enrollment_months e left join claim_months c on c.line_id = e.line_id and c.month = e.month and c.superseded_at is null
          where e.line_id in (select id from medical) and e.superseded_at is null and e.month <= business_day()
          group by e.month order by e.month desc limit 24) y) as months,
      (select coalesce(json_agg(distinct jsonb_build_object('name', u.name, 'title', coalesce(u.title, ''))), '[]')
        from account_access x join users u on u.id = x.user_id where x.account_id = a.id and x.kind in ('OWNER', 'TEAM')
          and business_day() between x.from_on and coalesce(x.to_on, 'infinity')) as ours,
      (select coalesce(json_agg(json_build_object('name', p.name, 'title', coalesce(p.title, '')) order by p.name), '[]')
        from account_people p where ${isAccount(sql`p.account_id`, sql`a.id`)} and p.left_on is null) as theirs
    from renewals r join accounts a on a.id = r.account_id where r.id = ${renewalId}::uuid`;
  return known ?? missing();
}

/** Makes the deck of a renewal, and keeps it. */
export async function keepDeck(db: Db, viewer: Viewer, renewal: DeckRenewal, said: DeckSaid) {
  const { id, accountId, account, effectiveOn, today } = renewal;
  const lines = renewal.lines.map(({ coverage, plan, members }) => ({ name: coverageNames[coverage], plan, members }));
  const deck = deckOf({ ...renewal, lines }, said, today);
  const bytes = await presentationOf(deckSlides(deck), `Pre-renewal review, ${account}`, today);
  return keepDocuments(
    db,
    viewer,
    { accountId, renewalId: id, trackId: null, account, effectiveOn },
    { kind: "DECK", content: deck, files: [{ format: "PPTX", bytes }] },
  );
}
