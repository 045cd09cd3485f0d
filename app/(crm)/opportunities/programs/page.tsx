import { __iconData as programIcon } from "lucide-react/icons/sprout";
import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { LaunchesTable } from "@/components/innovations/launches-table";
import { ProgramButton } from "@/components/innovations/program-form";
import { ProgramsTable } from "@/components/innovations/programs-table";
import { FigureShown } from "@/components/metrics/figure";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { PageHeader } from "@/components/shell/page-header";
import { EmptyState } from "@/components/ui/empty-state";
import { Icon } from "@/components/ui/icon";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { count, dayText } from "@/lib/format";
import { listPrograms } from "@/lib/innovations/queries";
import { can } from "@/lib/policy";
import { productOptions } from "@/lib/products/catalogue";
import { requireViewer } from "@/lib/server/viewer";

export const metadata: Metadata = { title: "Programs" };

/** What is new and brought to accounts in a wave, and whom of the largest it has reached. */
export default async function ProgramsPage() {
  const viewer = await requireViewer();
  if (!can(viewer, "program.view")) notFound();
  const { today, programs, launch } = await listPrograms(viewer);
  const book = can(viewer, "book.view");
  return (
    <>
      <PageHeader title="Cross-sell" beside={<CrossSellViews current="programs" book={book} />}>
        {can(viewer, "program.keep") && <ProgramButton products={productOptions} today={today} />}
      </PageHeader>
      <Scroller
        label="Programs"
        className="min-h-0 flex-1 overflow-auto border-t border-line px-5 py-3 -outline-offset-2 max-md:px-4"
      >
        {programs.length === 0 ? (
          <EmptyState icon={<Icon icon={programIcon} size={24} />} title="No program is written down yet">
            A program is a new product, pilot or service that is brought to accounts in a wave: who was invited, who
            tries it, who adopted it. Directors, the VP and Operations begin them; AEs invite their accounts.
          </EmptyState>
        ) : (
          <div className="flex flex-col gap-6">
            <ProgramsTable programs={programs} today={today} />
            <section aria-labelledby="launches" className="min-w-0">
              <SectionHeader id="launches" title="The largest accounts">
                <span className="flex items-center gap-2">
                  <FigureShown
                    figure={launch}
                    over={`On ${dayText(today, "")}`}
                    drillHref="/opportunities/programs#launches"
                  />
                  <span className="text-ink-3">
                    {count(launch.numerator.value)} of {count(launch.denominator?.value)} adopted a program within 24
                    months
                  </span>
                </span>
              </SectionHeader>
              <LaunchesTable rows={launch.rows} today={today} />
            </section>
          </div>
        )}
      </Scroller>
    </>
  );
}
