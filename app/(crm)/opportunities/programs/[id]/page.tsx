import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LineChart } from "@/components/charts/line-chart";
import { AdoptionTable } from "@/components/innovations/adoption-table";
import { InviteAccounts } from "@/components/innovations/invite-accounts";
import { EndProgram, ProgramButton } from "@/components/innovations/program-form";
import { FigureShown } from "@/components/metrics/figure";
import { ExportMenu } from "@/components/shell/export-menu";
import { PageHeader } from "@/components/shell/page-header";
import { Chip } from "@/components/ui/chip";
import { type Fact, Facts } from "@/components/ui/facts";
import { LinkButton } from "@/components/ui/link-button";
import { Pager, pageOf } from "@/components/ui/pager";
import { SectionHeader } from "@/components/ui/section-header";
import { segmentNames } from "@/lib/accounts/segment";
import { count, counted, dayText, monthText, monthTick } from "@/lib/format";
import { getProgram } from "@/lib/innovations/queries";
import { waveStateNames, waveStates } from "@/lib/innovations/stages";
import { can } from "@/lib/policy";
import { productOptions } from "@/lib/products/catalogue";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Program" };

const size = 100;
const inks = ["c1", "c2"] as const;

/** One program: where the reader’s accounts stand, how it spread, and whom of their own they may still invite. */
export default async function ProgramPage({ params, searchParams }: PageProps<"/opportunities/programs/[id]">) {
  const viewer = await requireViewer();
  if (!can(viewer, "program.view")) notFound();
  const { id } = await params;
  const found = await getProgram(viewer, id);
  if (!found) notFound();
  const { today, program, adoptions, invitable, standing, curve, share } = found;
  const { name, words, product, launchedOn, endedOn, author, version } = program;
  const keeps = can(viewer, "program.keep");
  const { page, rows } = pageOf(adoptions, size, (await searchParams).page);
  // As many months are named as a phone has room for.
  const apart = Math.ceil(curve.length / 6);
  const facts: Fact[] = [
    { label: "Accounts", value: count(adoptions.length), note: "of those you see" },
    ...waveStates.map((state) => ({ label: waveStateNames[state], value: count(standing[state]) })),
    {
      label: "Adoption",
      value: (
        <FigureShown
          figure={share}
          over={`On ${dayText(today, "")}`}
          drillHref={`/opportunities/programs/${id}#accounts`}
        />
      ),
    },
  ];
  return (
    <>
      <PageHeader title={name} note={endedOn && <Chip tone="outline">Ended {dayText(endedOn, today)}</Chip>}>
        <LinkButton href="/opportunities/programs">All programs</LinkButton>
        {can(viewer, "program.export") && (
          <ExportMenu href={`/opportunities/programs/export?id=${id}`} rows={adoptions.length} />
        )}
        {keeps && !endedOn && (
          <ProgramButton
            written={{ id, version, name, words, product, launchedOn }}
            products={productOptions}
            today={today}
          />
        )}
        {keeps && <EndProgram id={id} version={version} name={name} ended={endedOn !== null} />}
      </PageHeader>
      <div className="flex flex-col gap-5 px-5 py-4 max-md:px-4">
        <Facts facts={facts} />
        <div>
          <p className="max-w-prose whitespace-pre-wrap">{words}</p>
          <p className="pt-1 text-xs text-ink-3">
            {product ? productOptions.find(({ value }) => value === product)?.label : "Any account with medical"},
            begins {dayText(launchedOn, today)}, written down by {author}.
          </p>
        </div>
        {curve.length > 1 && (
          <div className="max-w-3xl">
            <LineChart
              title="Accounts that adopted, by month"
              label={`By ${monthText(curve.at(-1)?.month)}, ${counted(share.numerator.value.toNumber(), "account")} adopted ${name}.`}
              points={curve.map(({ month }, at) => ({
                name: monthText(month),
                tick: at % apart === 0 ? monthTick(month, curve[at - apart]?.month ?? month) : undefined,
              }))}
              panels={[
                {
                  unit: "count",
                  height: 160,
                  series: (["NATIONAL", "MAJOR"] as const).map((segment, at) => ({
                    name: segmentNames[segment],
                    ink: inks[at],
                    values: curve.map(({ adopted }) => adopted[segment]),
                    endLabel: `${segmentNames[segment]} ${count(curve.at(-1)?.adopted[segment])}`,
                  })),
                },
              ]}
            />
          </div>
        )}
        <section aria-labelledby="accounts" className="min-w-0">
          <SectionHeader id="accounts" title="Accounts">
            of those you see
          </SectionHeader>
          {adoptions.length === 0 ? (
            <p className="py-1 text-xs text-ink-3">None is invited yet.</p>
          ) : (
            <AdoptionTable rows={rows} today={today} moves={endedOn === null} viewer={viewer} />
          )}
          <Pager
            page={page}
            size={size}
            total={adoptions.length}
            hrefOf={(to) => `/opportunities/programs/${id}${to > 0 ? `?page=${to}` : ""}`}
          />
        </section>
        {can(viewer, "adoption.invite") && invitable.length > 0 && (
          <section aria-labelledby="invite" className="min-w-0">
            <SectionHeader id="invite" title="May be invited">
              {counted(invitable.length, "account")} of yours
            </SectionHeader>
            <InviteAccounts
              programId={id}
              today={today}
              invitable={invitable.map((each) => ({ ...each, segmentName: segmentNames[each.segment as "NATIONAL"] }))}
            />
          </section>
        )}
      </div>
    </>
  );
}
