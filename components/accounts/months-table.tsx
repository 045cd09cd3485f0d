import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { MonthRatios } from "@/lib/accounts/series";
import { count, exactMoney, monthText, ratio } from "@/lib/format";
import { decimal, sum } from "@/lib/units/decimal";

const money = ["premium", "claims", "fees", "targetFees"] as const;

/** The account's months as recorded now, newest first: what every figure above them is made of. */
export function MonthsTable({ months }: { months: MonthRatios[] }) {
  const rows = months.toReversed();
  const year = rows.slice(0, 12);
  return (
    <div className="overflow-x-auto">
      <Table caption="Months as recorded now" className="min-w-180">
        <TableHead sticky>
          <tr>
            <Th>Month</Th>
            <Th align="right">Members</Th>
            <Th align="right">Contracts</Th>
            <Th align="right">Insured premium</Th>
            <Th align="right">Incurred claims</Th>
            <Th align="right">ASC fees</Th>
            <Th align="right">Fees at target</Th>
            <Th align="right">LR, rolling 12</Th>
            <Th align="right">Fee adequacy</Th>
          </tr>
        </TableHead>
        <tbody>
          {year.length === 12 && (
            <Tr look="changed">
              <RowHead strong>Last 12 months</RowHead>
              <Td />
              <Td />
              {money.map((column) => (
                <Td key={column} align="right" className="num font-semibold">
                  {exactMoney(sum(year.map((row) => decimal(row[column]))))}
                </Td>
              ))}
              <Td align="right" className="num font-semibold">
                {ratio(year[0]?.lossRatio)}
              </Td>
              <Td />
            </Tr>
          )}
          {rows.map((row) => (
            <Tr key={row.month}>
              <RowHead>
                {monthText(row.month)} {row.preliminary && Number(row.premium) > 0 && <Chip>prelim</Chip>}
              </RowHead>
              <Td align="right" className="num">
                {count(row.members)}
              </Td>
              <Td align="right" quiet className="num">
                {count(row.contracts)}
              </Td>
              {money.map((column) => (
                <Td key={column} align="right" quiet className="num">
                  {exactMoney(row[column])}
                </Td>
              ))}
              <Td align="right" className="num">
                {ratio(row.lossRatio)}
              </Td>
              <Td align="right" className="num">
                {ratio(row.feeAdequacy)}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function RowHead({ strong, children }: { strong?: boolean; children: React.ReactNode }) {
  return (
    <th
      scope="row"
      className={`h-[34px] border-b border-line px-2 text-left whitespace-nowrap ${strong ? "font-semibold" : "font-normal"}`}
    >
      {children}
    </th>
  );
}
