import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, monthText } from "@/lib/format";
import type { NotReceived as Late, Warning } from "@/lib/imports/report";

/** Lines in force in a month of the file that it has no row for, and the file their month before came with. */
export function NotReceived({ lines, total }: { lines: Late[]; total: number }) {
  return (
    <>
      <Table caption="Lines the file has no row for">
        <TableHead sticky>
          <tr>
            <Th className="pl-5 max-md:pl-4">Account</Th>
            <Th>Line</Th>
            <Th>Month</Th>
            <Th className="pr-5 max-md:hidden">Month before came with</Th>
          </tr>
        </TableHead>
        <tbody>
          {lines.map(({ accountId, account, lineId, line, month, source }) => (
            <Tr key={`${lineId} ${month}`}>
              <Td className="max-w-0 w-1/3 pl-5 max-md:pl-4">
                <Link
                  href={`/accounts/${accountId}?tab=financials`}
                  prefetch={false}
                  className="block truncate hover:underline"
                >
                  {account}
                </Link>
              </Td>
              <Td quiet>{line}</Td>
              <Td quiet>{monthText(month)}</Td>
              <Td quiet className="max-w-0 w-1/3 truncate pr-5 max-md:hidden">
                {source ?? "—"}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <More shown={lines.length} total={total} what="lines" />
    </>
  );
}

export function Warnings({ warnings, total }: { warnings: Warning[]; total: number }) {
  return (
    <>
      <Table caption="Rows to look at; they are taken all the same">
        <TableHead sticky>
          <tr>
            <Th align="right" className="w-20 pl-5 max-md:w-14 max-md:pl-4">
              Row
            </Th>
            <Th className="w-1/3">Account</Th>
            <Th className="pr-5">Why</Th>
          </tr>
        </TableHead>
        <tbody>
          {warnings.map(({ row, account, reason }) => (
            <Tr key={`${row} ${reason}`}>
              <Td align="right" quiet className="num pl-5 max-md:pl-4">
                {count(row)}
              </Td>
              <Td className="whitespace-normal">{account}</Td>
              <Td className="pr-5 whitespace-normal">{reason}</Td>
            </Tr>
          ))}
        </tbody>
      </Table>
      <More shown={warnings.length} total={total} what="rows" />
    </>
  );
}

function More({ shown, total, what }: { shown: number; total: number; what: string }) {
  if (total <= shown) return null;
  return (
    <p className="px-5 py-2.5 text-xs text-ink-3 max-md:px-4">
      The first {count(shown)} of {count(total)} {what}.
    </p>
  );
}
