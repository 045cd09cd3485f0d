import { RestatedMark } from "@/components/imports/restated-mark";
import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { MonthRatios } from "@/lib/accounts/series";
import { count, dayText, exactMoney, monthText, ratio } from "@/lib/format";
import type { Restatement } from "@/lib/imports/queries";
import type { Day } from "@/lib/units/day";
import { decimal, sum } from "@/lib/units/decimal";

const all = {
  premium: "Insured premium",
  claims: "Incurred claims",
  fees: "ASC fees",
  targetFees: "Fees at target",
} as const;
type Column = keyof typeof all;

/** The buckets this account has or had: what does not apply is not shown as nothing. */
const columnsOf = (months: MonthRatios[]) =>
  (Object.keys(all) as Column[]).filter((column) => months.some((month) => Number(month[column]) !== 0));

type MonthsTableProps = { months: MonthRatios[]; recorded: "now" | "then"; restated: Restatement[]; today: Day };

/** The account's months as recorded, newest first: what every figure above them is made of. */
export function MonthsTable({ months, recorded, restated, today }: MonthsTableProps) {
  const rows = months.toReversed();
  const year = rows.slice(0, 12);
  const money = columnsOf(months);
  const insured = money.includes("premium");
  const targeted = money.includes("targetFees");
  return (
    <Scroller label="Months, to be scrolled sideways" className="overflow-x-auto">
      <Table caption={`Months as recorded ${recorded}`} className="min-w-180">
        <TableHead sticky>
          <tr>
            <Th>Month</Th>
            <Th align="right">Members</Th>
            <Th align="right">Contracts</Th>
            {money.map((column) => (
              <Th key={column} align="right">
                {all[column]}
              </Th>
            ))}
            {insured && <Th align="right">LR, rolling 12</Th>}
            {targeted && <Th align="right">Fee adequacy</Th>}
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
              {insured && (
                <Td align="right" className="num font-semibold">
                  {ratio(year[0]?.lossRatio)}
                </Td>
              )}
              {targeted && <Td />}
            </Tr>
          )}
          {rows.map((row) => (
            <Tr key={row.month}>
              <RowHead>
                {monthText(row.month)} <Restated of={restated.find(({ month }) => month === row.month)} today={today} />{" "}
                {row.preliminary && Number(row.premium) > 0 && <Chip>prelim</Chip>}
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
              {insured && (
                <Td align="right" className="num">
                  {ratio(row.lossRatio)}
                </Td>
              )}
              {targeted && (
                <Td align="right" className="num">
                  {ratio(row.feeAdequacy)}
                </Td>
              )}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

function Restated({ of, today }: { of?: Restatement; today: Day }) {
  return of ? <RestatedMark on={dayText(of.on, today)} file={of.file} /> : null;
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
