import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { countChange, renewalDay } from "@/lib/format";
import type { AccountLine } from "@/lib/lines/queries";
import { happeningNames } from "@/lib/timeline/timeline";
import { AddTerm } from "./tab-parts";
import { TermRow } from "./term-row";

/** One line: its terms newest first, each never overlapping another, and the events that changed it. */
export function LineTerms({ line, writable, today }: { line: AccountLine; writable: boolean; today: string }) {
  const name = coverageNames[line.coverage as Coverage];
  return (
    <section aria-label={`${name}, ${line.planOption}`} className="border-b border-line py-4 last:border-0">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-sm font-semibold">{name}</h2>
        <span className="text-ink-2">{line.planOption}</span>
        <span className="text-xs text-ink-3">since {renewalDay(line.startedOn)}</span>
        {writable && !line.terminatedOn && (
          <span className="order-last ml-auto">
            <AddTerm key={line.terms[0]?.id} line={line} name={name} />
          </span>
        )}
        {line.terminatedOn && <Chip tone="neg">Ended {renewalDay(line.terminatedOn)}</Chip>}
      </div>
      <Scroller label={`Terms of ${name}`} className="mt-2 overflow-x-auto">
        <Table caption={`Terms of ${name}`} className="min-w-200">
          <TableHead>
            <tr>
              <Th>From</Th>
              <Th>To</Th>
              <Th>Funding</Th>
              <Th align="right">Rate</Th>
              <Th>Basis</Th>
              <Th align="right">Target</Th>
              <Th align="right">Adequacy</Th>
              <Th align="right">Pooling or deductible</Th>
              <Th align="right">Commission</Th>
              <Th>Guaranteed until</Th>
              <Th align="right">Rate cap</Th>
            </tr>
          </TableHead>
          <tbody>
            {line.terms.map((term) => (
              <TermRow key={term.id} term={term} line={name} writable={writable} today={today} />
            ))}
          </tbody>
        </Table>
      </Scroller>
      {line.events.length > 0 && (
        <ul className="mt-2 space-y-1 text-xs text-ink-2">
          {line.events.map(({ id, kind, happenedOn, members, note }) => (
            <li key={id}>
              <span className="num">{renewalDay(happenedOn)}</span> {happeningNames[kind]}
              {members !== null && `, ${countChange(members)} members`}
              {note && `. ${note}`}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
