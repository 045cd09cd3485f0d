import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { MonthFigures, SeriesPoint } from "@/lib/accounts/series";
import { count, exactMoney, monthText, ratio } from "@/lib/format";
import { decimal, sum } from "@/lib/units/decimal";

type MonthsTableProps = { months: MonthFigures[]; series: SeriesPoint[]; insured: boolean };

/** The account's months as recorded now, newest first: what every figure above them is made of. */
export function MonthsTable({ months, series, insured }: MonthsTableProps) {
  const rows = months.map((month, at) => ({ ...month, ...series[at] })).reverse();
  const year = rows.slice(0, 12);
  return (
    <div className="overflow-x-auto">
      <Table caption="Months as recorded now" className="min-w-160">
        <TableHead sticky>
          <tr>
            <Th>Month</Th>
            <Th align="right">Members</Th>
            <Th align="right">Contracts</Th>
            <Th align="right">Insured premium</Th>
            <Th align="right">Incurred claims</Th>
            <Th align="right">ASC fees</Th>
            <Th align="right">{insured ? "LR, rolling 12" : "Fee adequacy"}</Th>
          </tr>
        </TableHead>
        <tbody>
          {year.length === 12 && (
            <Tr look="changed">
              <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-semibold whitespace-nowrap">
                Last 12 months
              </th>
              <Td />
              <Td />
              {(["premium", "claims", "fees"] as const).map((column) => (
                <Td key={column} align="right" className="num font-semibold">
                  {exactMoney(sum(year.map((row) => decimal(row[column]))))}
                </Td>
              ))}
              <Td align="right" className="num font-semibold">
                {insured && ratio(year[0]?.ratio)}
              </Td>
            </Tr>
          )}
          {rows.map((row) => (
            <Tr key={row.month}>
              <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-normal whitespace-nowrap">
                {monthText(row.month)} {row.preliminary && insured && <Chip>prelim</Chip>}
              </th>
              <Td align="right" className="num">
                {count(row.members)}
              </Td>
              <Td align="right" quiet className="num">
                {count(row.contracts)}
              </Td>
              <Td align="right" quiet className="num">
                {exactMoney(row.premium)}
              </Td>
              <Td align="right" quiet className="num">
                {exactMoney(row.claims)}
              </Td>
              <Td align="right" quiet className="num">
                {exactMoney(row.fees)}
              </Td>
              <Td align="right" className="num">
                {ratio(row.ratio)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}
