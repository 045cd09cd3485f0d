import Link from "next/link";
import { Part } from "@/components/home/part";
import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, dayText } from "@/lib/format";
import { agendas } from "@/lib/packs/agenda";
import type { Held } from "@/lib/packs/queries";
import type { Day } from "@/lib/units/day";

type HeldTableProps = { held: readonly Held[]; total: number; today: Day };

/** The meetings one may read, those open first, each with what was agreed in it and is not done. */
export const HeldTable = ({ held, total, today }: HeldTableProps) => (
  <Part id="held" title="Meetings" many={count(total)}>
    <Table caption="Meetings">
      <TableHead>
        <tr>
          <Th className="pl-0!">Meeting</Th>
          <Th>Day</Th>
          <Th className="max-md:hidden">Held by</Th>
          <Th align="right">Open</Th>
          <Th align="right" className="pr-0!">
            Overdue
          </Th>
        </tr>
      </TableHead>
      <tbody>
        {held.map(({ id, kind, account, metOn, author, closedOn, open, overdue }) => (
          <Tr key={id}>
            <th scope="row" className="h-[34px] border-b border-line pr-2 text-left font-medium break-words">
              <Link
                href={`/forecast/meetings/${id}`}
                prefetch={false}
                className="hover:underline touch:inline-flex touch:min-h-11 touch:items-center"
              >
                {account ? `${agendas[kind].name}: ${account}` : agendas[kind].name}
              </Link>
              {!closedOn && (
                <span className="ml-2">
                  <Chip tone="accent">Open</Chip>
                </span>
              )}
            </th>
            <Td quiet>{dayText(metOn, today)}</Td>
            <Td quiet className="max-md:hidden">
              {author}
            </Td>
            <Td align="right" className="num">
              {count(open)}
            </Td>
            <Td align="right" className={`num pr-0! ${overdue > 0 ? "text-warn-ink" : ""}`}>
              {count(overdue)}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  </Part>
);
