import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { kindNames } from "@/lib/imports/kind";
import type { ImportState } from "@/lib/imports/queries";
import { StatusMark } from "./status-mark";
import { momentText } from "./words";

/** What an Admin sees: that something ran and how it ended, and nothing of what was in it. */
export function ImportStates({ imports, zone, now }: { imports: ImportState[]; zone: string; now: Date }) {
  return (
    <Table caption="Imports, newest first">
      <TableHead sticky>
        <tr>
          <Th className="pl-5 max-md:pl-4">Kind</Th>
          <Th>Who</Th>
          <Th className="max-md:hidden">Began</Th>
          <Th className="max-md:hidden">Ended</Th>
          <Th className="pr-5">Status</Th>
        </tr>
      </TableHead>
      <tbody>
        {imports.map(({ id, kind, requester, createdAt, finishedAt, status }) => (
          <Tr key={id}>
            <Td className="pl-5 max-md:pl-4">{kindNames[kind]}</Td>
            <Td quiet>{requester}</Td>
            <Td quiet className="num max-md:hidden">
              {momentText(createdAt, zone, now)}
            </Td>
            <Td quiet className="num max-md:hidden">
              {finishedAt ? momentText(finishedAt, zone, now) : "—"}
            </Td>
            <Td className="pr-5">
              <StatusMark status={status} kind={kind} />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}
