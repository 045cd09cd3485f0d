import { __iconData as insightsIcon } from "lucide-react/icons/chart-column";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/briefs/print-button";
import { BridgePanel } from "@/components/insights/bridge-panel";
import { BurnPanel } from "@/components/insights/burn-panel";
import { ConcentrationPanel } from "@/components/insights/concentration-panel";
import { EquivalentPanel } from "@/components/insights/equivalent-panel";
import { InsightsFilter } from "@/components/insights/insights-filter";
import { KeptPanel } from "@/components/insights/kept-panel";
import { MoneyPanel } from "@/components/insights/money-panel";
import { Present, PresentButton } from "@/components/insights/present";
import { RatesPanel } from "@/components/insights/rates-panel";
import { AccuracyPanel, LossesPanel, SoldPanel } from "@/components/insights/small-panels";
import { WeekLine } from "@/components/insights/week-line";
import { furtherHref, insightsHref } from "@/components/insights/where";
import { YearPanel } from "@/components/insights/year-panel";
import { AsOfSelect } from "@/components/pictures/as-of-select";
import { PastBanner } from "@/components/pictures/past-banner";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { LinkButton } from "@/components/ui/link-button";
import { getBookFrame } from "@/lib/book/queries";
import { dayText, monthText, renewalDay } from "@/lib/format";
import { bookOf, readInsights } from "@/lib/insights/address";
import { askedOf, moneyBuckets } from "@/lib/insights/board";
import { burnDown } from "@/lib/insights/burn-down";
import { executiveOf } from "@/lib/insights/executive";
import { cohortsOf } from "@/lib/insights/kept";
import { planFor } from "@/lib/insights/plan";
import {
  getAccuracy,
  getCohorts,
  getEquivalent,
  getExecutive,
  getSpreads,
  getTrends,
  listSignedRates,
} from "@/lib/insights/queries";
import { ratesOf } from "@/lib/insights/rates";
import { byMonth } from "@/lib/insights/trend";
import { weekText } from "@/lib/insights/week";
import { listPictures } from "@/lib/pictures/queries";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import type { TargetKind } from "@/lib/settings/target-kinds";
import { endOfMonth } from "@/lib/units/day";

export const metadata: Metadata = { title: "Insights" };

export default async function InsightsPage({ searchParams }: PageProps<"/insights">) {
  const viewer = await requireViewer();
  if (!can(viewer, "book.view")) notFound();
  const state = readInsights(await searchParams);
  const [frame, pictures, read] = await Promise.all([
    getBookFrame(viewer, state.asOf),
    listPictures(viewer),
    getExecutive(viewer, state),
  ]);
  const { today, season, month, targets } = read;
  const head = (
    <>
      <PageHeader
        title="Insights"
        note={<span className="max-md:hidden">{month && `Through ${monthText(month)}`}</span>}
      >
        <AsOfSelect pictures={pictures} asOf={state.asOf} hrefOf={(asOf) => insightsHref({ ...state, asOf })} />
        {can(viewer, "book.export") && (
          <ExportMenu
            href={insightsHref(state).replace("?", "/export?")}
            {...(month && {
              more: { label: "Board pack", note: ".pdf", href: insightsHref(state).replace("?", "/board-pack?") },
            })}
          />
        )}
        <LinkButton href={furtherHref(state)}>More measures</LinkButton>
        {can(viewer, "strategy.view") && <LinkButton href="/insights/strategies">Strategies</LinkButton>}
        {month && <PrintButton />}
        {month && <PresentButton />}
      </PageHeader>
      {state.asOf && (
        <PastBanner pictures={pictures} asOf={state.asOf} backHref={insightsHref({ ...state, asOf: undefined })} />
      )}
      <InsightsFilter
        state={state}
        names={frame}
        team={frame.owners.find(({ teamId }) => teamId === state.team)?.team ?? undefined}
      />
    </>
  );
  if (!month)
    return (
      <>
        {head}
        <EmptyState
          icon={<Icon icon={insightsIcon} size={24} />}
          title="No figures here"
          actions={<LinkButton href="/insights">Show all you see</LinkButton>}
        >
          No account in this scope has members, now or last December.
        </EmptyState>
      </>
    );

  const [trends, cohorts, rates, waves, spreads, paid] = await Promise.all([
    getTrends(viewer, state, month, season, today),
    getCohorts(viewer, state, month),
    can(viewer, "book.required") ? listSignedRates(viewer, state, season) : null,
    getAccuracy(viewer, state),
    getSpreads(viewer, state),
    getEquivalent(viewer, state, month),
  ]);
  const { year, bridge, kept, losses, sold } = executiveOf(read);
  const book = bookOf(state);
  const plan = (kind: TargetKind) => planFor(kind, targets, book, viewer);
  const [months, days] = [byMonth(trends.months), trends.days];
  const over = state.asOf ? `As of ${dayText(today, "")}` : `Through ${dayText(endOfMonth(month), "")}`;
  const own = { state, over };
  const day = renewalDay(season);
  const titles = [
    `Projected ${day}`,
    `Membership, ${month.slice(0, 4)} to date`,
    "Insured",
    "ASC",
    "Rate quality",
    `${day} burn-down`,
    ...(paid ? ["Premium-equivalent"] : []),
  ];
  return (
    <>
      {head}
      <WeekLine
        text={weekText({
          days,
          season,
          projected: bridge.projected.numerator.value,
          asked: askedOf(season, month, plan),
        })}
        past={state.asOf !== undefined}
      />
      <Present
        titles={[...titles, "Retention", "Losses by cause", "Cross-sell sold", "Forecast accuracy", "Concentration"]}
        mark={over.replace(/^./, (letter) => letter.toLowerCase())}
        className="grid grid-cols-12 [&>*]:border-b [&>*]:border-line [&>*]:px-5 [&>*]:py-2 max-md:[&>*]:px-4 print:block print:[&>*]:break-inside-avoid print:[&>*]:border-l-0"
      >
        <div className="col-span-6 max-xl:col-span-12">
          <BridgePanel {...own} bridge={bridge} season={season} plan={askedOf(season, month, plan)} />
        </div>
        <div className="col-span-6 border-l max-xl:col-span-12 max-xl:border-l-0">
          <YearPanel {...own} year={year} month={month} plan={plan("NET_GROWTH")} />
        </div>
        {moneyBuckets.map(({ title, dollars, share, none }, at) => (
          <div
            key={title}
            className={`col-span-3 max-xl:col-span-6 max-md:col-span-12 ${at > 0 ? "border-l max-md:border-l-0" : ""}`}
          >
            <MoneyPanel
              {...{ title, none, months, state, today }}
              dollars={{ ...dollars, plan: plan(dollars.kind) }}
              share={{ ...share, plan: plan(share.kind) }}
            />
          </div>
        ))}
        <div className="col-span-3 border-l max-xl:col-span-6 max-xl:border-l-0 max-md:col-span-12">
          <RatesPanel
            {...own}
            buckets={
              rates && [
                { name: "Insured", figures: ratesOf("INSURED", rates) },
                { name: "ASC fees", figures: ratesOf("FEE", rates) },
              ]
            }
          />
        </div>
        <div className="col-span-3 border-l max-xl:col-span-6 max-md:col-span-12 max-md:border-l-0">
          <BurnPanel points={burnDown(days)} now={days.at(-1)!} state={state} season={season} today={today} />
        </div>
        {paid && (
          <div className="col-span-12">
            <EquivalentPanel {...own} paid={paid} />
          </div>
        )}
        <div className="col-span-3 max-xl:col-span-6 max-md:col-span-12">
          <KeptPanel
            {...own}
            kept={kept}
            cohorts={cohortsOf(cohorts.accounts, cohorts.points)}
            points={cohorts.points}
          />
        </div>
        <div className="col-span-2 border-l max-xl:col-span-6 max-md:col-span-12 max-md:border-l-0">
          <LossesPanel {...own} losses={losses} year={year} />
        </div>
        <div className="col-span-2 border-l max-xl:col-span-6 max-xl:border-l-0 max-md:col-span-12">
          <SoldPanel {...own} sold={sold} plan={plan("CROSS_SELL")} />
        </div>
        <div className="col-span-3 border-l max-xl:col-span-6 max-md:col-span-12 max-md:border-l-0">
          <AccuracyPanel
            {...own}
            waves={waves}
            latest={
              state.asOf
                ? "What was said of renewals is held against what came as of today only."
                : "Forecasts are for those who sell."
            }
          />
        </div>
        <div className="col-span-2 border-l max-xl:col-span-6 max-xl:border-l-0 max-md:col-span-12">
          <ConcentrationPanel {...own} spreads={spreads} />
        </div>
      </Present>
    </>
  );
}
