import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { FigureShown } from "@/components/metrics/figure";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { StrategyButton } from "@/components/strategies/strategy-form";
import { CloseStrategy, StrategySteps } from "@/components/strategies/strategy-steps";
import { TouchedTable } from "@/components/strategies/touched-table";
import { Chip } from "@/components/ui/chip";
import { type Fact, Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Pager, pageOf } from "@/components/ui/pager";
import { SectionHeader } from "@/components/ui/section-header";
import { count, counted, dayText } from "@/lib/format";
import { can } from "@/lib/policy";
import { requireViewer } from "@/lib/server/viewer";
import { getStrategy } from "@/lib/strategies/queries";
import { ruleText, strategyKindNames } from "@/lib/strategies/rule";

export const metadata: Metadata = { title: "Strategy" };

const size = 100;

/** One plan: what is done and by when, how far it has come, and the accounts of the reader it touches. */
export default async function StrategyPage({ params, searchParams }: PageProps<"/insights/strategies/[id]">) {
  const viewer = await requireViewer();
  if (!can(viewer, "strategy.view")) notFound();
  const { id } = await params;
  const found = await getStrategy(viewer, id);
  if (!found) notFound();
  const { today, strategy, touched, progress } = found;
  const { name, tag, kind, words, rule, goal, byOn, steps, closedOn, outcome, author, team, version } = strategy;
  const may = can(viewer, "strategy.change", strategy) && closedOn === null;
  const { page, rows } = pageOf(touched, size, (await searchParams).page);
  const facts: Fact[] = [
    { label: "Accounts", value: count(progress.accounts), note: "of those you see" },
    { label: "Members", value: count(progress.members) },
    { label: "At risk", value: count(progress.atRisk), note: counted(progress.atRisk, "account") },
    ...(progress.goal
      ? [
          {
            label: progress.goal.name,
            value: <FigureShown figure={progress.goal} drillHref={`/insights/strategies/${id}#touched`} />,
            note: `${count(progress.goal.numerator.value)} of ${count(progress.goal.denominator?.value)}`,
          },
        ]
      : []),
    {
      label: "Steps",
      value: `${progress.steps.done} of ${progress.steps.of}`,
      note: progress.steps.late > 0 ? `${progress.steps.late} late` : "none late",
    },
    { label: "By", value: byOn ? dayText(byOn, today) : "no day" },
  ];
  return (
    <>
      <PageHeader
        title={name}
        note={
          <span className="flex flex-wrap items-center gap-2">
            <Chip>{tag}</Chip>
            {closedOn && <Chip tone="outline">Closed {dayText(closedOn, today)}</Chip>}
          </span>
        }
      >
        <LinkButton href="/insights/strategies">All strategies</LinkButton>
        {can(viewer, "strategy.export") && (
          <ExportMenu href={`/insights/strategies/export?id=${id}`} rows={touched.length} />
        )}
        {may && <StrategyButton written={{ id, version, kind, name, tag, words, goal, byOn, rule }} />}
        {may && <CloseStrategy id={id} version={version} />}
      </PageHeader>
      <div className="flex flex-col gap-5 px-5 py-4 max-md:px-4">
        <Facts facts={facts} />
        <div>
          <p className="max-w-prose whitespace-pre-wrap">{words}</p>
          <p className="pt-1 text-xs text-ink-3">
            {strategyKindNames[kind]}, {team ?? "everybody’s"}, begun by {author}. {ruleText(rule)}.
          </p>
          {outcome && (
            <p className="max-w-prose pt-2">
              <b className="font-medium">What came of it:</b> {outcome}
            </p>
          )}
        </div>
        <section aria-labelledby="steps" className="max-w-3xl">
          <SectionHeader id="steps" title="Steps">
            {progress.steps.done} of {progress.steps.of} done
          </SectionHeader>
          <StrategySteps
            id={id}
            version={version}
            may={may}
            steps={steps.map(({ id, words, dueOn, doneOn }) => ({
              ...{ id, words, due: dueOn && dayText(dueOn, today), done: doneOn && dayText(doneOn, today) },
              late: doneOn === null && dueOn !== null && dueOn < today,
            }))}
          />
        </section>
        <section aria-labelledby="touched" className="min-w-0">
          <SectionHeader id="touched" title="Accounts it touches">
            by its rule, of those you see
          </SectionHeader>
          {touched.length === 0 ? (
            <p className="py-1 text-xs text-ink-3">None of your accounts.</p>
          ) : (
            <TouchedTable rows={rows} goal={goal} />
          )}
          <Pager
            page={page}
            size={size}
            total={touched.length}
            hrefOf={(to) => `/insights/strategies/${id}${to > 0 ? `?page=${to}` : ""}`}
          />
        </section>
      </div>
    </>
  );
}
