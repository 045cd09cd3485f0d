import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, money, renewalDay } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import { brokerText } from "@/lib/terms/tenure";
import type { WallAccount } from "./terms-wall";

/** The same terms as a table. */
export function TermList({ accounts, by, today }: { accounts: WallAccount[]; by: "members" | "fees"; today: string }) {
  const amount = by === "fees" ? money : count;
  return (
    <Table caption="Terms by account" className="min-w-[860px]">
      <TableHead sticky>
        <tr>
          <Th className="pl-5!">Account</Th>
          <Th align="right">{by === "fees" ? "ASC fees" : "Members"}</Th>
          <Th>Term</Th>
          <Th>State</Th>
          <Th>From</Th>
          <Th>To</Th>
          <Th>Source</Th>
          <Th className="pr-5!">Broker of record, since</Th>
        </tr>
      </TableHead>
      <tbody>
        {accounts.flatMap(({ id, name, weight, terms }) =>
          terms.map((term, at) => (
            <Tr key={term.id + term.kind}>
              <th scope="row" className="h-[34px] border-b border-line px-2 pl-5 text-left font-medium">
                <Link href={`/accounts/${id}?tab=lines`} prefetch={false} className="hover:underline">
                  {name}
                </Link>
              </th>
              <Td align="right" quiet>
                {at === 0 ? amount(weight) : ""}
              </Td>
              <Td>{termNames[term.kind]}</Td>
              <Td quiet>{term.kind === "NEXT_RFP" ? "Expected" : term.signed ? "Signed" : "Asked, not signed"}</Td>
              <Td quiet>{renewalDay(term.fromOn)}</Td>
              <Td>{renewalDay(term.toOn)}</Td>
              <Td quiet>{term.source}</Td>
              <Td quiet className="pr-5">
                {brokerText(term, today) ?? "—"}
              </Td>
            </Tr>
          )),
        )}
      </tbody>
    </Table>
  );
}
