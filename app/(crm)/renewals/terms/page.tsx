import { __iconData as termsIcon } from "lucide-react/icons/calendar-range";
import type { Metadata } from "next";
import { RenewalViews } from "@/components/renewals/renewal-views";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { TermList } from "@/components/terms/term-list";
import { TermsFilter } from "@/components/terms/terms-filter";
import { TermsLegend } from "@/components/terms/terms-legend";
import { TermsWall } from "@/components/terms/terms-wall";
import { EmptyState } from "@/components/ui/empty-state";
import { TableFooter } from "@/components/ui/group-row";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { SegmentedLinks } from "@/components/ui/segmented";
import { ShowMore } from "@/components/ui/show-more";
import { count, money } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { byAccount, isShown, termsHref, termsState } from "@/lib/terms/list";
import { getTermsDay, listTerms } from "@/lib/terms/queries";
import { endingIn, wallYears, withTerms } from "@/lib/terms/wall";

export const metadata: Metadata = { title: "Terms" };

export default async function TermsPage({ searchParams }: PageProps<"/renewals/terms">) {
  const viewer = await requireViewer();
  const state = termsState.parse(await searchParams);
  const [all, today] = await Promise.all([listTerms(viewer), getTermsDay(viewer)]);
  const terms = all.filter((term) => isShown(state, term));
  const years = wallYears(today);
  const accounts = byAccount(terms, state.by);
  const onWall = state.show === "wall" ? withTerms(accounts, years) : accounts;
  const rows = onWall.slice(0, state.rows);
  const amount = state.by === "fees" ? money : count;
  const noun = state.by === "fees" ? "of ASC fees" : "members";
  const first = years[0]!;
  const before = endingIn(accounts, "FEE_GUARANTEE", first - 1);
  return (
    <>
      <PageHeader title="Renewals" beside={<RenewalViews current="terms" terms />}>
        <SegmentedLinks
          label="Shown as"
          current={state.show}
          segments={[
            { value: "wall", label: "Wall", href: termsHref(state, { show: "wall" }) },
            { value: "list", label: "List", href: termsHref(state, { show: "list" }) },
          ]}
        />
        {can(viewer, "term.export") && (
          <ExportMenu
            href={termsHref(state).replace("/renewals/terms", "/renewals/terms/export")}
            rows={terms.length}
          />
        )}
      </PageHeader>
      <div className="flex flex-wrap items-center justify-between gap-x-6 [&>form]:max-md:w-full">
        <TermsFilter state={state} />
        {state.show === "wall" && <TermsLegend />}
      </div>
      <Scroller
        label="Terms"
        className="min-h-0 flex-1 overflow-auto border-t border-line -outline-offset-2 max-md:min-h-[65dvh]"
      >
        {rows.length === 0 && (
          <EmptyState icon={<Icon icon={termsIcon} size={24} />} title="No term here">
            Nothing that is guaranteed, capped or expected reaches into what is shown.
          </EmptyState>
        )}
        {rows.length > 0 && state.show === "wall" && (
          <TermsWall accounts={onWall} rows={rows} years={years} by={state.by} today={today} />
        )}
        {rows.length > 0 && state.show === "list" && <TermList accounts={rows} by={state.by} today={today} />}
        {onWall.length > rows.length && (
          <ShowMore
            left={onWall.length - rows.length}
            atOnce={state.rows}
            href={termsHref(state, { rows: state.rows * 2 })}
          />
        )}
      </Scroller>
      <TableFooter>
        <span>
          <b>{count(onWall.length)}</b> {onWall.length === 1 ? "account" : "accounts"} with a term
        </span>
        <span>
          <b>{amount(endingIn(onWall, "NEXT_RFP", first))}</b> {noun} see an RFP in {first}
        </span>
        <span>
          <b>{amount(endingIn(onWall, "FEE_GUARANTEE", first))}</b> {noun} lose a fee guarantee in {first}
        </span>
        {!before.isZero() && (
          <span>
            <b>{amount(before)}</b> {noun} lose one before {first}
          </span>
        )}
      </TableFooter>
    </>
  );
}
