import Link from "next/link";
import { Remark } from "@/components/ui/note";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { isSingle, type SuccessionRow } from "@/lib/contacts/succession";
import { count } from "@/lib/format";

/** Accounts with who knows whom, most members first. */
export function SuccessionTable({ rows }: { rows: SuccessionRow[] }) {
  return (
    <Table caption="Accounts, most members first" className="min-w-[760px]">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Account</Th>
          <Th>Owner</Th>
          <Th align="right">Members</Th>
          <Th align="right" tip="People of theirs who know one of ours, of those recorded">
            Of theirs
          </Th>
          <Th align="right" tip="People of ours who know one of theirs">
            Of ours
          </Th>
          <Th>Threads</Th>
          <Th className="pr-5!">Backup</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.accountId}>
            <th scope="row" className="h-[34px] border-b border-line px-2 pl-5 text-left font-medium">
              <Link href={`/accounts/${row.accountId}?tab=people`} prefetch={false} className="hover:underline">
                {row.account}
              </Link>
            </th>
            <Td quiet>{row.owner ?? "—"}</Td>
            <Td align="right">{count(row.members)}</Td>
            <Td align="right" quiet>
              {row.theirs} of {row.people}
            </Td>
            <Td align="right" quiet>
              {row.ours}
            </Td>
            <Td>
              {isSingle(row) ? (
                <Remark tone="warn">{row.people === 0 ? "Nobody recorded" : "Single-threaded"}</Remark>
              ) : (
                "Two or more"
              )}
            </Td>
            <Td className="pr-5">
              {row.backup ?? <Remark tone="warn">Nobody named</Remark>}
              {row.backup && !row.trainedOn && <span className="text-ink-3">, not trained yet</span>}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
