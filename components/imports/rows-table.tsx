import Link from "next/link";
import { ChangeLines } from "@/components/activity/change-lines";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count } from "@/lib/format";
import type { ImportRowShown } from "@/lib/imports/queries";
import { rowLines, rowPlace } from "./row-lines";

const cell = "border-b border-line px-2 py-1.5 align-top";

/** The rows of one outcome: where in the file, which account, and what changes or why not. */
export function RowsTable({ rows, outcome }: { rows: ImportRowShown[]; outcome: ImportRowShown["outcome"] }) {
  const refused = outcome === "REJECT" || outcome === "STAYED";
  return (
    <Table caption="Rows of the file">
      <TableHead sticky>
        <tr>
          <Th align="right" className="w-20 pl-5 max-md:w-14 max-md:pl-4">
            Row
          </Th>
          <Th className="w-[30%]">{refused ? "Account and cell" : "Account"}</Th>
          {outcome !== "UNCHANGED" && <Th className="pr-5">{refused ? "Why" : "Before and after"}</Th>}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.row} className="hover:bg-hover">
            <td className={`${cell} num pl-5 text-right text-ink-3 max-md:pl-4`}>{count(row.row)}</td>
            <td className={cell}>
              <RowAccount row={row} />
              {refused && <RefusedCell row={row} />}
            </td>
            {outcome !== "UNCHANGED" && (
              <td className={`${cell} pr-5 break-words max-md:pr-4`}>
                {refused ? row.reason : <ChangeLines lines={rowLines(row.before, row.after)} />}
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function RowAccount({ row: { accountId, account, before, after } }: { row: ImportRowShown }) {
  const place = rowPlace(before, after);
  return (
    <>
      {accountId && account ? (
        <Link href={`/accounts/${accountId}`} prefetch={false} className="font-medium break-words hover:underline">
          {account}
        </Link>
      ) : (
        account && <span className="font-medium break-words">{account}</span>
      )}
      {place && <span className="block text-ink-3">{place}</span>}
    </>
  );
}

function RefusedCell({ row: { column, after } }: { row: ImportRowShown }) {
  return (
    <span className="block break-all text-ink-2">
      {column && <span className="text-ink-3">{column}</span>}
      {after?.value != null && <span className="ml-1.5 rounded-sm bg-sunken px-1">{after.value}</span>}
    </span>
  );
}
