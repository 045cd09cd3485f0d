import Link from "next/link";
import { FigureShown } from "@/components/metrics/figure";
import { Chip } from "@/components/ui/chip";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { count, dayText } from "@/lib/format";
import type { Programs } from "@/lib/innovations/queries";
import { waveStateNames, waveStates } from "@/lib/innovations/stages";

/** Every program with how many accounts of the reader stand where. */
export const ProgramsTable = ({ programs, today }: Pick<Programs, "programs" | "today">) => (
  <div className="overflow-x-auto">
    <Table caption="Programs" className="min-w-[880px]">
      <TableHead>
        <tr>
          <Th>Program</Th>
          <Th>Begun</Th>
          <Th align="right" tip="Of those you see">
            Accounts
          </Th>
          {waveStates.map((state) => (
            <Th key={state} align="right">
              {waveStateNames[state]}
            </Th>
          ))}
          <Th align="right" tip="Accounts that adopted ÷ accounts invited">
            Adoption
          </Th>
        </tr>
      </TableHead>
      <tbody>
        {programs.map(({ id, name, words, launchedOn, endedOn, accounts, standing, share }) => (
          <Tr key={id}>
            <th scope="row" className="max-w-96 border-b border-line px-2 py-1.5 text-left font-medium">
              <Link href={`/opportunities/programs/${id}`} prefetch={false} className="hover:underline">
                {name}
              </Link>{" "}
              {endedOn && <Chip tone="outline">Ended</Chip>}
              <span className="block truncate text-xs font-normal text-ink-3">{words}</span>
            </th>
            <Td quiet>{dayText(launchedOn, today)}</Td>
            <Td align="right">{count(accounts)}</Td>
            {standing.map((number, at) => (
              <Td key={waveStates[at]} align="right" quiet={number === 0}>
                {count(number)}
              </Td>
            ))}
            <Td align="right">
              <FigureShown
                figure={share}
                over={`On ${dayText(today, "")}`}
                drillHref={`/opportunities/programs/${id}`}
              />
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  </div>
);
