import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { countChange, exactMoney, missing, rate, ratio, renewalDay } from "@/lib/format";
import type { AccountLine } from "@/lib/lines/queries";
import { happeningNames } from "@/lib/timeline/timeline";
import { FundingChip } from "./funding-chip";

const bases: Record<string, string> = { PMPM: "PMPM", PEPM: "PEPM", TIER: "PEPM, by tier", INCLUDED: "In medical" };

/** One line: its terms newest first, each never overlapping another, and the events that changed it. */
export function LineTerms({ line, today }: { line: AccountLine; today: string }) {
  const name = coverageNames[line.coverage as Coverage];
  return (
    <section aria-label={`${name}, ${line.planOption}`} className="border-b border-line py-4 last:border-0">
      <div className="flex flex-wrap items-center gap-2">
        <h2 className="text-sm font-semibold">{name}</h2>
        <span className="text-ink-2">{line.planOption}</span>
        <span className="text-xs text-ink-3">since {renewalDay(line.startedOn)}</span>
        {line.terminatedOn && <Chip tone="neg">Ended {renewalDay(line.terminatedOn)}</Chip>}
      </div>
      <Scroller label={`Terms of ${name}`} className="mt-2 overflow-x-auto">
        <Table caption={`Terms of ${name}`} className="min-w-160">
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
              <Th>Guarantee</Th>
            </tr>
          </TableHead>
          <tbody>
            {line.terms.map((term) => (
              <Tr key={term.id} look={term.fromOn <= today && today <= term.toOn ? "changed" : "plain"}>
                <Td className="num">{renewalDay(term.fromOn)}</Td>
                <Td className="num">{renewalDay(term.toOn)}</Td>
                <Td>
                  <FundingChip funding={term.funding} />
                </Td>
                <Td align="right" className="num">
                  {term.priceBasis === "INCLUDED" ? "Included" : rate(term.rate)}
                </Td>
                <Td quiet>{bases[term.priceBasis]}</Td>
                <Td align="right" quiet className="num">
                  {rate(term.targetRate)}
                </Td>
                <Td align="right" quiet className="num">
                  {ratio(term.adequacy)}
                </Td>
                <Td align="right" quiet className="num">
                  {exactMoney(term.poolingPoint)}
                </Td>
                <Td align="right" quiet className="num">
                  {ratio(term.commission)}
                </Td>
                <Td quiet>
                  {term.guaranteedUntil ? `to ${renewalDay(term.guaranteedUntil)}` : missing}
                  {term.rateCap && `, cap ${ratio(term.rateCap)}`}
                </Td>
              </Tr>
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
