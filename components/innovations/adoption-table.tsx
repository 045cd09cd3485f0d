import Link from "next/link";
import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { segmentNames } from "@/lib/accounts/segment";
import { count, dayText } from "@/lib/format";
import type { ProgramShown } from "@/lib/innovations/queries";
import { sinceOf, stateOf, waveStages, waveStateNames } from "@/lib/innovations/stages";
import { can, type Viewer } from "@/lib/policy";
import type { Day } from "@/lib/units/day";
import { MoveAdoption } from "./move-adoption";

type AdoptionTableProps = { rows: ProgramShown["adoptions"]; today: Day; moves: boolean; viewer: Viewer };

/** How far each account has come, with the day of each stage; moved from its row. */
export const AdoptionTable = ({ rows, today, moves, viewer }: AdoptionTableProps) => (
  <div className="overflow-x-auto">
    <Table caption="Accounts of the program" className="min-w-[900px]">
      <TableHead>
        <tr>
          <Th>Account</Th>
          <Th>AE</Th>
          <Th>Segment</Th>
          <Th align="right">Members</Th>
          <Th>Stands at</Th>
          {waveStages.map((stage) => (
            <Th key={stage}>{waveStateNames[stage]}</Th>
          ))}
          {moves && (
            <Th>
              <span className="sr-only">Move</span>
            </Th>
          )}
        </tr>
      </TableHead>
      <tbody>
        {rows.map((row) => {
          const state = stateOf(row);
          const { id, version, account, reference, days, endedOn, endReason } = row;
          return (
            <Tr key={id}>
              <th scope="row" className="min-w-40 border-b border-line px-2 text-left font-medium">
                <Link href={`/accounts/${row.accountId}`} prefetch={false} className="hover:underline">
                  {account}
                </Link>
              </th>
              <Td quiet>{row.owner ?? "—"}</Td>
              <Td quiet>{segmentNames[row.segment]}</Td>
              <Td align="right">{count(row.members)}</Td>
              <Td>
                <span className="flex flex-wrap items-center gap-x-2">
                  {waveStateNames[state]}
                  {endedOn && (
                    <span className="block max-w-40 text-xs whitespace-normal text-ink-3">{`${dayText(sinceOf(row), today)}: ${endReason}`}</span>
                  )}
                  {reference && <Chip tone="outline">May be named</Chip>}
                </span>
              </Td>
              {waveStages.map((stage) => (
                <Td key={stage} quiet>
                  {days[stage] ? dayText(days[stage], today) : "—"}
                </Td>
              ))}
              {moves && (
                <Td align="right">
                  {can(viewer, "adoption.move", row) && (
                    <MoveAdoption
                      adoption={{ id, version, account, reference, days, endedOn, endReason }}
                      today={today}
                    />
                  )}
                </Td>
              )}
            </Tr>
          );
        })}
      </tbody>
    </Table>
  </div>
);
