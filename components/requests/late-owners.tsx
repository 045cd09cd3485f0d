import Link from "next/link";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, counted } from "@/lib/format";
import { deskNames } from "@/lib/requests/desks";
import { type LateOwner, type RequestsState, requestsHref } from "@/lib/requests/list";

/** Who is late: by desk and person, how many of theirs, and by how much the oldest. */
export function LateOwners({ owners, state }: { owners: LateOwner[]; state: RequestsState }) {
  if (owners.length === 0) return null;
  return (
    <section aria-labelledby="late-owners" className="border-b border-line px-5 pb-3 max-md:px-4">
      <h2 id="late-owners" className="flex min-h-9 items-center text-sm font-semibold">
        Late by owner
      </h2>
      <Table caption="Late by owner" className="max-w-3xl">
        <TableHead>
          <tr>
            <Th>Owner</Th>
            <Th className="max-md:hidden">Desk</Th>
            <Th align="right">Late</Th>
            <Th align="right">Open</Th>
            <Th align="right">Oldest</Th>
          </tr>
        </TableHead>
        <tbody>
          {owners.map(({ desk, of, name, open, late, oldest }) => (
            <Tr key={`${desk} ${name}`}>
              <th scope="row" className="border-b border-line px-2 text-left font-medium">
                <Link
                  href={requestsHref(state, { show: "late", desk, of, id: undefined })}
                  prefetch={false}
                  className="hover:underline"
                >
                  {name}
                </Link>
              </th>
              <Td quiet className="max-md:hidden">
                {deskNames[desk]}
              </Td>
              <Td align="right">{count(late)}</Td>
              <Td align="right" quiet>
                {count(open)}
              </Td>
              <Td align="right" className="font-medium text-warn-ink">
                {counted(oldest, "business day")}
              </Td>
            </Tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}
