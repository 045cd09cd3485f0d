import "server-only";
import { usualTrend } from "@/lib/approvals/expected";
import type { BudgetFigures } from "@/lib/documents/budget-draft";
import { budgetExhibitOf } from "@/lib/documents/budget-of";
import { budgetPaper } from "@/lib/documents/budget-paper";
import { budgetSheet } from "@/lib/documents/budget-sheet";
import type { BudgetKnown } from "@/lib/documents/budget-start";
import type { Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import type { LockedTrack } from "../renewals/record";
import { settingNow } from "../settings";
import { keepDocuments } from "./keep";
import { pdfOf } from "./paper-pdf";
import { titleOf } from "./release";
import { workbookOf } from "./workbook";

export type BudgetTrack = Omit<BudgetKnown, "trend"> & {
  id: string;
  renewalId: string;
  account: string;
  coverage: string;
  planOption: string;
  members: number;
  writable: boolean;
  today: Day;
};

/** A self-funded decision with what its budget may begin with; nothing where it is none, or not the viewer's to see. */
export async function readBudgetTrack(db: Db, trackId: string) {
  const [track] = await db.$queryRaw<BudgetTrack[]>`
    select t.id, t.renewal_id as "renewalId", a.name as account, l.coverage, l.plan_option as "planOption",
      r.effective_on::text as "effectiveOn", coalesce(e.members, 0) as members, coalesce(e.contracts, 0) as contracts,
      x.incurred::text, coalesce(x.contracts, 0)::int as "contractMonths", x.month::text as "lastMonth",
      coalesce(t.released_rate, t.current_rate)::text as fee, s.rate::text as specific, m.tier_rates as tiers,
      a.id in (select writable_accounts()) as writable, business_day()::text as today
    from renewal_tracks t join renewals r on r.id = t.renewal_id join accounts a on a.id = t.account_id
    join lines l on l.id = t.line_id
    left join lateral (select tier_rates from line_terms where line_id = t.line_id
      and from_on < r.effective_on order by from_on desc limit 1) m on true
    left join lateral (select members, contracts from enrollment_months where line_id = t.line_id and superseded_at is null
      and month <= business_day() order by month desc limit 1) e on true
    left join lateral (select sum(incurred) as incurred, sum(contracts) as contracts, max(month) as month from (
      select c.incurred, n.contracts, c.month from claim_months c join enrollment_months n on n.line_id = c.line_id
        and n.month = c.month and n.superseded_at is null
      where c.line_id = t.line_id and c.superseded_at is null and c.month <= business_day()
      order by c.month desc limit 12) y) x on true
    left join lateral (select coalesce((select coalesce(p.released_rate, p.current_rate) from renewal_tracks p
      where p.renewal_id = t.renewal_id and p.kind = 'STOP_LOSS' order by p.id limit 1), (select o.rate from line_terms o
      join lines k on k.id = o.line_id where k.account_id = t.account_id and k.coverage = 'STOP_LOSS'
        and business_day() between o.from_on and o.to_on and o.price_basis = 'PEPM' limit 1)) as rate) s on true
    where t.id = ${trackId}::uuid and t.kind = 'FEE'`;
  if (!track) return;
  const trend = ((await settingNow(db, "trend")) ?? usualTrend) as Record<string, string>;
  return { ...track, trend: trend[track.coverage] ?? null };
}

/** Makes a budget's files of what was typed for it, and keeps them. */
export async function keepBudget(db: Db, viewer: Viewer, track: LockedTrack, figures: BudgetFigures) {
  const { id, accountId, renewalId, account, effectiveOn, today } = track;
  const [enrolled] = await db.$queryRaw<{ members: number }[]>`
    select e.members from enrollment_months e join renewal_tracks t on t.line_id = e.line_id
    where t.id = ${id}::uuid and e.superseded_at is null and e.month <= business_day() order by e.month desc limit 1`;
  const title = titleOf({ ...track, kind: "INSURED" });
  const budget = budgetExhibitOf({
    ...figures,
    account,
    title,
    effectiveOn,
    members: enrolled?.members ?? 0,
    today,
  });
  const about = { accountId, renewalId, trackId: id, account, effectiveOn };
  return keepDocuments(db, viewer, about, {
    kind: "BUDGET_EXHIBIT",
    content: budget,
    files: [
      { format: "PDF", bytes: await pdfOf(budgetPaper(budget)) },
      { format: "XLSX", bytes: await workbookOf(budgetSheet(budget)) },
    ],
  });
}
