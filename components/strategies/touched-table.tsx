import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { coverageNames } from "@/lib/accounts/coverage";
import { fundingNames } from "@/lib/accounts/funding";
import { productStateNames } from "@/lib/accounts/products";
import { seasonStateNames } from "@/lib/accounts/season";
import { segmentNames } from "@/lib/accounts/segment";
import { count, renewalDayShort } from "@/lib/format";
import type { StrategyShown } from "@/lib/strategies/queries";

type TouchedTableProps = { rows: StrategyShown["touched"]; goal: StrategyShown["strategy"]["goal"] };

/** The accounts of the reader that a strategy touches, the largest first. */
export const TouchedTable = ({ rows, goal }: TouchedTableProps) => (
  <div className="overflow-x-auto">
    <Table caption="Accounts it touches" className="min-w-[720px]">
      <TableHead>
        <tr>
          <Th>Account</Th>
          <Th>AE</Th>
          <Th>State</Th>
          <Th>Segment</Th>
          <Th>Funding</Th>
          <Th align="right">Members</Th>
          <Th>Renews</Th>
          <Th>Season</Th>
          {goal && <Th>{coverageNames[goal]}</Th>}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => (
          <Tr key={row.accountId}>
            <th scope="row" className="border-b border-line px-2 text-left font-medium">
              <Link href={`/accounts/${row.accountId}`} prefetch={false} className="hover:underline">
                {row.account}
              </Link>
            </th>
            <Td quiet>{row.owner ?? "—"}</Td>
            <Td quiet>{row.situs ?? "—"}</Td>
            <Td quiet>{segmentNames[row.segment]}</Td>
            <Td quiet>{fundingNames[row.funding as keyof typeof fundingNames]}</Td>
            <Td align="right">{count(row.members)}</Td>
            <Td quiet>{row.renewsOn ? renewalDayShort(row.renewsOn) : "—"}</Td>
            <Td quiet>{seasonStateNames[row.seasonState]}</Td>
            {goal && <Td>{productStateNames[row.products[goal]]}</Td>}
          </Tr>
        ))}
      </tbody>
    </Table>
  </div>
);
