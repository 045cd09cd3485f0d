import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Approval } from "@/lib/approvals/queries";
import { odds } from "@/lib/format";
import { columnOf, levelNames } from "@/lib/settings/authority";
import { fieldText } from "@/lib/settings/field";

type BindingTableProps = { columns: Approval["needed"]["columns"] };
const levelText = (level: string) => (levelNames as Record<string, string>)[level] ?? "Committee";

/** What a request was weighed by when it was asked, strictest first: the level each column needs on both ladders. */
export function BindingTable({ columns }: BindingTableProps) {
  return (
    <Table caption="Authority, strictest first">
      <TableHead>
        <tr>
          <Th className="pl-0!">Authority, strictest first</Th>
          <Th align="right">Asked</Th>
          <Th>Sales</Th>
          <Th className="max-sm:hidden">Underwriting</Th>
          <Th align="right" className="pr-0!">
            Of limit
          </Th>
        </tr>
      </TableHead>
      <tbody>
        {columns.map(({ column, asked, sales, underwriting, used }, at) => (
          <Tr key={column}>
            <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-normal">
              {columnOf[column].name}
            </th>
            <Td align="right" className="num">
              {at === 0 ? <Remark tone="warn">{shown(column, asked)}, binds</Remark> : shown(column, asked)}
            </Td>
            <Td quiet>{levelText(sales)}</Td>
            <Td quiet className="max-sm:hidden">
              {levelText(underwriting)}
            </Td>
            <Td align="right" quiet className="num pr-0!">
              {used === null ? "—" : Number(used) > 9.99 ? "over" : odds(used)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

const shown = (column: BindingTableProps["columns"][number]["column"], value: string) =>
  fieldText({ path: column, label: "", unit: columnOf[column].unit }, Number(value) === 0 ? "0" : value);
