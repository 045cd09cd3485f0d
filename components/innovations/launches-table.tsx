import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, dayText } from "@/lib/format";
import type { LaunchRow } from "@/lib/innovations/adoption";
import type { Day } from "@/lib/units/day";

/** The largest accounts, each with what it adopted within 24 months. */
export const LaunchesTable = ({ rows, today }: { rows: LaunchRow[]; today: Day }) => (
  <div className="overflow-x-auto">
    <Table caption="The largest accounts and what they adopted" className="min-w-[560px] max-w-3xl">
      <TableHead>
        <tr>
          <Th>Account</Th>
          <Th align="right">Members</Th>
          <Th>Adopted within 24 months</Th>
        </tr>
      </TableHead>
      <tbody>
        {rows.map(({ accountId, account, members, launches }) => (
          <Tr key={accountId}>
            <th scope="row" className="border-b border-line px-2 text-left font-medium whitespace-nowrap">
              <Link href={`/accounts/${accountId}`} prefetch={false} className="hover:underline">
                {account}
              </Link>
            </th>
            <Td align="right">{count(members)}</Td>
            <Td quiet={launches.length === 0}>
              {launches.length === 0
                ? "Nothing"
                : launches.map(({ program, on }) => `${program}, ${dayText(on, today)}`).join("; ")}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  </div>
);
