import Link from "next/link";
import { Avatar } from "@/components/ui/avatar";
import { StageIcon } from "@/components/ui/stage-icon";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { renewalDay } from "@/lib/format";
import type { Rfp } from "@/lib/rfps/rfp";
import { decisionNames, isOpen, stageNames } from "@/lib/rfps/stages";
import type { Day } from "@/lib/units/day";
import { NextDay } from "./next-day";
import { stageMarks } from "./words";

type RfpsProps = { rfps: Rfp[]; today: Day };
const focus = "has-[[data-row]:focus-visible]:[&>*]:shadow-[inset_0_2px_0_var(--accent),inset_0_-2px_0_var(--accent)]";

/** Every RFP with where the bid stands and what comes next. */
export function RfpsTable({ rfps, today }: RfpsProps) {
  return (
    <Table caption="RFPs" fixed className="min-w-[1120px] max-md:hidden">
      <TableHead sticky>
        <tr>
          <Th className="w-52 pl-5!">Account or employer</Th>
          <Th className="w-40">Asks for</Th>
          <Th className="w-44">Run by</Th>
          <Th className="w-24">Effective</Th>
          <Th className="w-20" tip="Whether we bid">
            Decision
          </Th>
          <Th className="w-40">Stage</Th>
          <Th className="w-24">Due</Th>
          <Th>Next</Th>
          <Th className="w-32 pr-5!">Owner</Th>
        </tr>
      </TableHead>
      <tbody>
        {rfps.map((rfp) => (
          <Tr key={rfp.id} className={focus}>
            <th scope="row" className="border-b border-line px-2 py-1 pl-5 text-left font-medium">
              <Link
                data-row
                href={`/opportunities/rfps/${rfp.id}`}
                prefetch={false}
                className="block truncate outline-none hover:underline"
                data-tip={rfp.name}
              >
                {rfp.name}
              </Link>
            </th>
            <Td quiet>{rfp.subject}</Td>
            <Td quiet>{rfp.firm ?? "—"}</Td>
            <Td className="num">{renewalDay(rfp.effectiveOn)}</Td>
            <Td>{rfp.go ? decisionNames[rfp.go] : "Not yet"}</Td>
            <Td>
              <StageIcon mark={stageMarks[rfp.stage]} label={stageNames[rfp.stage]} />
            </Td>
            <Td className="num">{renewalDay(rfp.dueOn)}</Td>
            <Td quiet>{isOpen(rfp.stage) ? <NextDay rfp={rfp} today={today} /> : renewalDay(rfp.closedOn)}</Td>
            <Td quiet className="pr-5">
              {rfp.owner ?? "—"}
            </Td>
          </Tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The same on a phone: three lines each. */
export function RfpsList({ rfps, today }: RfpsProps) {
  return (
    <ul aria-label="RFPs" className="md:hidden">
      {rfps.map((rfp) => (
        <li key={rfp.id} className="relative border-b border-line px-4 py-2 text-base hover:bg-hover">
          <span className="flex min-h-6 items-center justify-between gap-3">
            <Link
              href={`/opportunities/rfps/${rfp.id}`}
              prefetch={false}
              className="truncate font-medium after:absolute after:inset-0"
            >
              {rfp.name}
            </Link>
            {rfp.owner && <Avatar name={rfp.owner} named />}
          </span>
          <span className="flex min-h-6 items-center justify-between gap-3 text-xs text-ink-2">
            <StageIcon mark={stageMarks[rfp.stage]} label={stageNames[rfp.stage]} />
            <span className="truncate">{rfp.subject}</span>
          </span>
          <span className="block min-h-6 text-xs text-ink-3">
            {isOpen(rfp.stage) ? <NextDay rfp={rfp} today={today} /> : renewalDay(rfp.closedOn)}
          </span>
        </li>
      ))}
    </ul>
  );
}
