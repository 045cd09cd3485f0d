import type { Metadata } from "next";
import { z } from "zod";
import { MeasuredRows } from "@/components/measures/measured-rows";
import { FigureShown } from "@/components/metrics/figure";
import { CrossSellViews } from "@/components/opportunities/cross-sell-views";
import { PageHeader } from "@/components/shell/page-header";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { count } from "@/lib/format";
import { crossSellMeasures, measureKeys } from "@/lib/measures/cross-sell";
import { penetrationKeys, penetrationsOf } from "@/lib/measures/penetration";
import { getCrossSell } from "@/lib/measures/queries";
import { requireViewer } from "@/lib/server/viewer";
import { factsOf } from "@/lib/whitespace/facts";
import { gridOf, totalsOf } from "@/lib/whitespace/grid";

export const metadata: Metadata = { title: "Cross-sell measures" };
const address = z.object({
  of: z
    .enum([...measureKeys, ...penetrationKeys])
    .optional()
    .catch(undefined),
});

export default async function MeasuresPage({ searchParams }: PageProps<"/opportunities/measures">) {
  const viewer = await requireViewer();
  const { of } = address.parse(await searchParams);
  const { space, deals, today, quotes, rfps, target } = await getCrossSell(viewer);
  const grid = gridOf(space.rows.map(factsOf), space);
  const turned = quotes.map(({ id, clock }) => ({ id, days: clock.used }));
  const measures = crossSellMeasures({ deals, grid, turned, rfps, target, today });
  const { families } = totalsOf(grid);
  const shares = penetrationsOf(grid);
  const chosen = [...measures, ...shares].find(({ key }) => key === of);
  return (
    <>
      <PageHeader title="Cross-sell" beside={<CrossSellViews current="measures" book />} />
      <Scroller
        label="Measures"
        className="min-h-0 flex-1 overflow-auto border-t border-line px-5 -outline-offset-2 max-md:px-4"
      >
        <dl className="grid grid-cols-3 gap-x-6 py-2 max-xl:grid-cols-2 max-md:grid-cols-1">
          {measures.map((measure) => (
            <div
              key={measure.key}
              className="flex min-h-9 items-baseline justify-between gap-3 border-b border-line py-1.5"
            >
              <dt className="min-w-0 text-ink-2">
                {measure.name}
                {measure.note && <span className="block text-xs text-ink-3">{measure.note}</span>}
              </dt>
              <dd className="num text-right font-medium">
                <FigureShown
                  figure={measure}
                  over={measure.formula.includes("twelve months") ? "The last twelve months" : "Today"}
                  drillHref={`/opportunities/measures?of=${measure.key}`}
                />
              </dd>
            </div>
          ))}
        </dl>
        {chosen && <MeasuredRows measure={chosen} quotes={quotes} today={today} />}
        <section aria-labelledby="penetration" className="pb-4">
          <SectionHeader id="penetration" title="Penetration by family" />
          <Table caption="Penetration by family" className="max-w-2xl">
            <TableHead>
              <tr>
                <Th>Family</Th>
                <Th align="right">Held</Th>
                <Th align="right">Eligible</Th>
                <Th align="right" tip="Accounts that hold it ÷ accounts that may">
                  Penetration
                </Th>
              </tr>
            </TableHead>
            <tbody>
              {families.map(({ family, held, eligible }, at) => (
                <Tr key={family}>
                  <th scope="row" className="border-b border-line px-2 text-left font-medium">
                    {coverageNames[family]}
                  </th>
                  <Td align="right">{count(held)}</Td>
                  <Td align="right">{count(eligible)}</Td>
                  <Td align="right">
                    {shares[at] && (
                      <FigureShown
                        figure={shares[at]}
                        over="Today"
                        drillHref={`/opportunities/measures?of=${shares[at].key}`}
                      />
                    )}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </section>
      </Scroller>
    </>
  );
}
