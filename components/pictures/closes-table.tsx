import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, dayText, money, monthText, ratio } from "@/lib/format";
import { type Close, retentionOf } from "@/lib/pictures/closes";

/** What somebody had at the close of each month. */
export function ClosesTable({ closes, of }: { closes: Close[]; of: string }) {
  return (
    <Table caption={`Month closes of ${of}`}>
      <TableHead sticky>
        <tr>
          <Th>Month</Th>
          <Th align="right">Members</Th>
          <Th align="right" className="max-md:hidden">
            Contracts
          </Th>
          <Th align="right" tip="Medical and the stop-loss we write, of the month">
            <span className="max-md:hidden">Insured premium</span>
            <span className="md:hidden">Insured</span>
          </Th>
          <Th align="right" tip="Medical administration, of the month">
            <span className="max-md:hidden">ASC fees</span>
            <span className="md:hidden">ASC</span>
          </Th>
          <Th align="right" className="max-md:hidden" tip="Members of the same month a year before">
            Year before
          </Th>
          <Th align="right" tip="Of these, the members in accounts that still have members">
            Retained
          </Th>
          <Th align="right" className="max-md:hidden" tip="The day a figure of the month last moved">
            Stored
          </Th>
        </tr>
      </TableHead>
      <tbody className="num">
        {closes.map((close) => (
          <Tr key={close.month}>
            <th scope="row" className="h-[34px] border-b border-line px-2 text-left font-normal whitespace-nowrap">
              {monthText(close.month)}
            </th>
            <Td align="right">{count(close.members)}</Td>
            <Td align="right" quiet className="max-md:hidden">
              {count(close.contracts)}
            </Td>
            <Td align="right">{money(close.premium)}</Td>
            <Td align="right">{money(close.fees)}</Td>
            <Td align="right" quiet className="max-md:hidden">
              {close.opening > 0 ? count(close.opening) : "—"}
            </Td>
            <Td align="right">{ratio(retentionOf(close))}</Td>
            <Td align="right" quiet className="max-md:hidden">
              {dayText(close.storedOn, "")}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
