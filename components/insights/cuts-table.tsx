import { FigureShown } from "@/components/metrics/figure";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, counted } from "@/lib/format";
import type { InsightsState } from "@/lib/insights/address";
import { type Cut, type CutRow, cutFigures, cutNames } from "@/lib/insights/rate-cuts";
import { rowsHref } from "./where";

const heads = [
  "Required",
  "Sold",
  "Adequacy",
  "Relief in the quote",
  "Relief after it",
  "Given up",
  "Leakage",
  "Contractual",
  "Discretionary",
];

type CutsTableProps = { name: string; by: Cut; rows: CutRow[]; state: InsightsState; over: string };

/** Decisions of one bucket told apart; every figure explains itself and leads to its accounts. */
export function CutsTable({ name, by, rows, state, over }: CutsTableProps) {
  const decisions = rows.reduce((total, row) => total + row.decisions, 0);
  const title = `${name} by ${cutNames[by]}`;
  return (
    <div className="pt-3">
      <h2 className="flex min-h-9 items-center gap-2 text-sm font-semibold">
        {name} <span className="text-xs font-normal text-ink-3">{counted(decisions, "decision")}</span>
      </h2>
      <Scroller label={title}>
        <Table caption={title} dense>
          <TableHead>
            <tr>
              <Th>{cutNames[by]}</Th>
              <Th align="right">Decisions</Th>
              {heads.map((head) => (
                <Th key={head} align="right">
                  {head}
                </Th>
              ))}
            </tr>
          </TableHead>
          <tbody>
            {rows.map((row) => (
              <Tr key={row.id}>
                <th scope="row" className="h-8 border-b border-line px-2 text-left font-medium whitespace-nowrap">
                  {row.name}
                </th>
                <Td align="right" className="num">
                  {count(row.decisions)}
                </Td>
                {cutFigures(row).map((figure) => (
                  <Td key={figure.key} align="right" className="num">
                    <FigureShown figure={figure} over={over} drillHref={rowsHref(state, figure.key)} />
                  </Td>
                ))}
              </Tr>
            ))}
          </tbody>
        </Table>
      </Scroller>
    </div>
  );
}
