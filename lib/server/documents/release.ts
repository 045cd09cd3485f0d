import "server-only";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { creditsShown } from "@/lib/credits/shown";
import { type Releasing, rateExhibitOf } from "@/lib/documents/exhibit-of";
import { exhibitPaper } from "@/lib/documents/exhibit-paper";
import { exhibitSheet } from "@/lib/documents/exhibit-sheet";
import { missing } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { readCredits } from "../credits";
import type { Db } from "../door";
import type { LockedTrack } from "../renewals/record";
import { type KeptDocument, keepDocuments } from "./keep";
import { pdfOf } from "./paper-pdf";
import { workbookOf } from "./workbook";

type Known = Pick<Releasing, "basis" | "members" | "contracts" | "currentRate" | "tiers">;

/** What an exhibit needs of a decision beside its rates: the term it follows, and who is enrolled. */
async function readKnown(db: Db, trackId: string): Promise<Known> {
  const [known] = await db.$queryRaw<Known[]>`
    select m.price_basis as basis, m.tier_rates as tiers, coalesce(e.members, 0) as members,
      coalesce(e.contracts, 0) as contracts, case when m.id is not null then t.current_rate::text end as "currentRate"
    from renewal_tracks t join renewals r on r.id = t.renewal_id
    left join lateral (select id, price_basis, tier_rates from line_terms where line_id = t.line_id
      and from_on < r.effective_on order by from_on desc limit 1) m on true
    left join lateral (select members, contracts from enrollment_months where line_id = t.line_id and superseded_at is null
      and month <= business_day() order by month desc limit 1) e on true
    where t.id = ${trackId}::uuid`;
  return known ?? missing();
}

/** What a decision is called on paper: Medical, HMO Value. */
export const titleOf = ({ kind, coverage, planOption }: Pick<LockedTrack, "kind" | "coverage" | "planOption">) =>
  [kind === "FEE" && "Administrative fee", kind === "STOP_LOSS" && coverage !== "STOP_LOSS" && "Stop-loss"]
    .concat([coverageNames[coverage as Coverage] ?? coverage, planOption])
    .filter(Boolean)
    .join(", ");

/** Makes the exhibit of a rate that leaves, as a workbook and a PDF, and keeps both. */
export async function releaseExhibit(
  db: Db,
  viewer: Viewer,
  track: LockedTrack,
  { rate, sentTo }: { rate: string; sentTo: string },
): Promise<KeptDocument[]> {
  const { account, kind, effectiveOn, today, accountId, renewalId } = track;
  const known = await readKnown(db, track.id);
  const credits = creditsShown(await readCredits(db, accountId), track);
  const exhibit = rateExhibitOf({
    ...known,
    credits,
    account,
    kind,
    effectiveOn,
    today,
    rate,
    sentTo,
    title: titleOf(track),
  });
  return keepDocuments(
    db,
    viewer,
    { accountId, renewalId, trackId: track.id, account, effectiveOn },
    {
      kind: "RATE_EXHIBIT",
      content: exhibit,
      sentTo,
      files: [
        { format: "PDF", bytes: await pdfOf(exhibitPaper(exhibit)) },
        { format: "XLSX", bytes: await workbookOf(exhibitSheet(exhibit)) },
      ],
    },
  );
}
