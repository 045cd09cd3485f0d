import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type ForecastState, forecastHref } from "@/lib/forecast/list";
import { type FigureKey, measures, type Outlook } from "@/lib/forecast/outlook";
import { type Asked, gapOf, targetOfMeasure } from "@/lib/forecast/target";
import { zero } from "@/lib/units/decimal";
import { amountText, changeText, measureNames, measureTips } from "./words";

const columns: readonly { key: FigureKey; name: string; show: string; tip: string }[] = [
  { key: "total", name: "At stake", show: "all", tip: "All that renews, decided or not" },
  { key: "signed", name: "Signed", show: "signed", tip: "Signed renewals: in every figure to the right" },
  { key: "verbal", name: "Verbal", show: "verbal", tip: "A yes without a signature: counted by its call" },
  { key: "worst", name: "Worst", show: "worst", tip: "Signed, and called Safe" },
  { key: "commit", name: "Commit", show: "commit", tip: "Signed, and called Safe or Likely: named, not weighted" },
  { key: "expected", name: "Expected", show: "expected", tip: "Signed, and each other by the probability of its call" },
  { key: "best", name: "Best", show: "best", tip: "Commit, and called At risk" },
  { key: "lost", name: "Lost", show: "lost", tip: "Notice given or lapsed: in no figure" },
];

type MeasuresTableProps = { outlook: Outlook; asked: Asked; state: ForecastState };

/** Each measure on its own line, because premium and fees are never added; every figure leads to its renewals. */
export function MeasuresTable({ outlook, asked, state }: MeasuresTableProps) {
  return (
    <div className="overflow-x-auto">
      <Table caption="Outlook by measure" dense className="min-w-[760px]">
        <TableHead>
          <tr>
            <Th>Measure</Th>
            {columns.map(({ key, name, tip }) => (
              <Th key={key} align="right" tip={tip}>
                {name}
              </Th>
            ))}
            <Th align="right">Target</Th>
            <Th align="right" tip="Commit less target">
              Gap
            </Th>
          </tr>
        </TableHead>
        <tbody>
          {measures.map((measure) => {
            const target = targetOfMeasure(measure, outlook, asked);
            const gap = gapOf(outlook[measure], "commit", target);
            return (
              <Tr key={measure}>
                <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
                  <span data-tip={measureTips[measure]}>{measureNames[measure]}</span>
                </th>
                {columns.map(({ key, show }) => (
                  <Td key={key} align="right" className={key === "commit" ? "font-semibold" : undefined}>
                    <Link
                      href={forecastHref(state, { tab: "call", show, by: measure, at: undefined })}
                      prefetch={false}
                      className="rounded hover:underline"
                    >
                      {amountText(measure, outlook[measure][key])}
                    </Link>
                  </Td>
                ))}
                <Td align="right" quiet>
                  {amountText(measure, target)}
                </Td>
                <Td align="right" className={gap ? (gap.lt(zero) ? "text-neg-ink" : "text-pos-ink") : "text-ink-3"}>
                  {changeText(measure, gap)}
                </Td>
              </Tr>
            );
          })}
        </tbody>
      </Table>
    </div>
  );
}
