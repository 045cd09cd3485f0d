import Link from "next/link";
import { ChangeLines } from "@/components/activity/change-lines";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count } from "@/lib/format";
import { columnLabel } from "@/lib/imports/file-fields";
import type { ImportKind } from "@/lib/imports/kind";
import type { ImportRowShown } from "@/lib/imports/queries";
import { type Names, rowLines, rowPlace } from "@/lib/imports/row-lines";

type RowsTableProps = { rows: ImportRowShown[]; kind: ImportKind; names: Names };

const cell = "border-b border-line px-2 py-1.5 align-top";
const rowCell = `${cell} num pl-5 text-right text-ink-3 max-md:pl-4`;

/** Rows that change something, or nothing: where in the file, of which account, before and after. */
export function ChangedRows({ rows, names }: RowsTableProps) {
  const changes = rows.some(({ after }) => after);
  return (
    <Table caption="Rows of the file">
      <TableHead sticky>
        <tr>
          <RowHead />
          <Th className={changes ? "w-[34%]" : ""}>Account</Th>
          {changes && <Th className="pr-5">Before and after</Th>}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row} className="hover:bg-hover">
            <td className={rowCell}>{count(row.row)}</td>
            <td className={cell}>
              <RowAccount row={row} />
            </td>
            {changes && (
              <td className={`${cell} pr-5 break-words max-md:pr-4`}>
                <ChangeLines lines={rowLines(row.before, row.after, names)} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Rows that are not taken: the cell that is to blame, and why. */
export function RejectedRows({ rows, kind }: RowsTableProps) {
  return (
    <Table caption="Rows that are not taken">
      <TableHead sticky>
        <tr>
          <RowHead />
          <Th className="w-[26%] max-md:w-[45%]">Account</Th>
          <Th className="w-[16%] max-md:hidden">Column</Th>
          <Th className="w-[20%] max-md:hidden">Cell</Th>
          <Th className="pr-5">Why</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => {
          const column = columnLabel(kind, row.column);
          return (
            <tr key={row.row} className="hover:bg-hover">
              <td className={rowCell}>{count(row.row)}</td>
              <td className={`${cell} break-words`}>
                <RowAccount row={row} />
                <span className="block md:hidden">
                  {column} <Value row={row} />
                </span>
              </td>
              <td className={`${cell} max-md:hidden`}>{column}</td>
              <td className={`${cell} max-md:hidden`}>
                <Value row={row} />
              </td>
              <td className={`${cell} pr-5 break-words max-md:pr-4`}>{row.reason}</td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}

const RowHead = () => (
  <Th align="right" className="w-20 pl-5 max-md:w-14 max-md:pl-4">
    Row
  </Th>
);

const Value = ({ row: { after } }: { row: ImportRowShown }) =>
  after?.value ? (
    <span className="rounded-sm bg-sunken px-1 break-all">{after.value}</span>
  ) : (
    <span className="text-ink-3">Blank</span>
  );

function RowAccount({ row: { accountId, account, after } }: { row: ImportRowShown }) {
  const place = rowPlace(after);
  return (
    <>
      {accountId && account ? (
        <Link href={`/accounts/${accountId}`} prefetch={false} className="font-medium break-words hover:underline">
          {account}
        </Link>
      ) : (
        <span className={account ? "font-medium break-words" : "text-ink-3"}>{account ?? "—"}</span>
      )}
      {place && <span className="block text-ink-3">{place}</span>}
    </>
  );
}
