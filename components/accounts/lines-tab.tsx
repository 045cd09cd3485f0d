import type { ReactNode } from "react";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { type Coverage, coverageNames } from "@/lib/accounts/coverage";
import { renewalDay } from "@/lib/format";
import type { AccountLine } from "@/lib/lines/queries";
import { FundingChip } from "./funding-chip";
import { LineTerms } from "./line-terms";

const isIncluded = ({ terms }: AccountLine) =>
  terms.length > 0 && terms.every((term) => term.priceBasis === "INCLUDED");

type LinesTabProps = { lines: AccountLine[]; writable: boolean; today: string; children?: ReactNode };

/** Lines with a price of their own, each with its terms; then what is priced inside medical. */
export function LinesTab({ lines, writable, today, children }: LinesTabProps) {
  const included = lines.filter(isIncluded);
  return (
    <Scroller label="Lines and terms" className="px-5 pb-6 max-md:px-4 xl:min-h-0 xl:flex-1 xl:overflow-auto">
      {lines.length === 0 && <p className="py-4 text-xs text-ink-3">No line is recorded yet.</p>}
      {lines
        .filter((line) => !isIncluded(line))
        .map((line) => (
          <LineTerms key={line.id} line={line} writable={writable} today={today} />
        ))}
      {included.length > 0 && (
        <section aria-labelledby="inside-medical" className="pt-2">
          <SectionHeader title="Priced inside medical" id="inside-medical" />
          <Table caption="Priced inside medical">
            <TableHead>
              <tr>
                <Th>Line</Th>
                <Th className="max-md:hidden">Plan option</Th>
                <Th>Funding</Th>
                <Th className="max-md:hidden">Since</Th>
                <Th>Term ends</Th>
              </tr>
            </TableHead>
            <tbody>
              {included.map((line) => (
                <Tr key={line.id}>
                  <th
                    scope="row"
                    className="h-[34px] border-b border-line px-2 text-left font-medium md:whitespace-nowrap"
                  >
                    {coverageNames[line.coverage as Coverage]}
                    <span className="block pb-1 text-xs font-normal text-ink-3 md:hidden">
                      {line.planOption}, since {renewalDay(line.startedOn)}
                    </span>
                  </th>
                  <Td quiet className="max-md:hidden">
                    {line.planOption}
                  </Td>
                  <Td>
                    <FundingChip funding={line.terms[0]?.funding ?? ""} />
                  </Td>
                  <Td quiet className="num max-md:hidden">
                    {renewalDay(line.startedOn)}
                  </Td>
                  <Td quiet className="num">
                    {renewalDay(line.terminatedOn ?? line.terms[0]?.toOn)}
                  </Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </section>
      )}
      {children}
    </Scroller>
  );
}
