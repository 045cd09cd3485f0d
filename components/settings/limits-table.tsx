import { Remark } from "@/components/ui/note";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Column, columns, type Matrix, salesLadder, underwritingLadder } from "@/lib/authority/matrix";
import type { Weighed } from "@/lib/authority/needed";
import { columnOf, levelNames } from "@/lib/settings/authority";
import { fieldText } from "@/lib/settings/field";
import { type Decimal, inFull } from "@/lib/units/decimal";

type LimitsTableProps = { caption: string; matrix: Matrix; weighed?: Weighed[] };

/** The two ladders beside each other; with a case, the columns it is weighed by, strictest first. */
export function LimitsTable({ caption, matrix, weighed }: LimitsTableProps) {
  const rows = weighed ?? columns.map((column) => ({ column, asked: undefined }));
  const levels = [...salesLadder, ...underwritingLadder];
  return (
    <Scroller className="overflow-x-auto" label={caption}>
      <Table caption={caption}>
        <TableHead>
          <tr>
            <Th className="pl-0">Column</Th>
            {weighed && <Th align="right">Asked</Th>}
            {levels.map((level) => (
              <Th key={level} align="right" className={level === "UNDERWRITER" ? "border-l" : "last:pr-0"}>
                {levelNames[level]}
              </Th>
            ))}
          </tr>
        </TableHead>
        <tbody className="num">
          {rows.map(({ column, asked }, at) => (
            <Tr key={column}>
              <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-normal whitespace-nowrap">
                {columnOf[column].name}
              </th>
              {asked && (
                <Td align="right" className="whitespace-nowrap">
                  {at === 0 ? <Remark tone="warn">{shown(column, asked)}, binding</Remark> : shown(column, asked)}
                </Td>
              )}
              {levels.map((level) => (
                <Td
                  key={level}
                  align="right"
                  quiet={Boolean(asked && matrix[level][column]?.lt(asked))}
                  className={`whitespace-nowrap ${level === "UNDERWRITER" ? "border-l border-line" : "last:pr-0"}`}
                >
                  {shown(column, matrix[level][column])}
                </Td>
              ))}
            </Tr>
          ))}
        </tbody>
      </Table>
    </Scroller>
  );
}

const shown = (column: Column, value: Decimal | undefined) =>
  fieldText({ path: column, label: "", unit: columnOf[column].unit }, value && inFull(value));
