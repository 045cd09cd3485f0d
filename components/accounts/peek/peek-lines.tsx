import { FundingChip } from "@/components/accounts/funding-chip";
import type { BookLine, Rates } from "@/lib/book/row";
import { count, money, notApplicable, rateAction, renewalDayShort } from "@/lib/format";
import { addDays } from "@/lib/units/day";

/** The lines in force; those priced inside another say so. */
export function PeekLines({ lines, rates }: { lines: BookLine[]; rates: Record<string, Rates> }) {
  if (lines.length === 0) return null;
  return (
    <section aria-label="Lines" className="mt-5 border-t border-line pt-4">
      <h3 className="mb-1 font-semibold">Lines</h3>
      <table className="w-full [&_td]:h-8 [&_td]:border-b [&_td]:border-line [&_th]:h-8 [&_th]:border-b [&_th]:border-line [&_tr:last-child>*]:border-0">
        <caption className="sr-only">Lines in force</caption>
        <thead className="text-xs text-ink-3">
          <tr>
            <th className="text-left font-medium">Line</th>
            <th className="text-left font-medium">Funding</th>
            <th className="text-right font-medium">Members</th>
            <th className="text-right font-medium">Annual</th>
            <th className="text-right font-medium">Term</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={line.lineId}>
              <th scope="row" className="text-left font-normal">
                {line.label}
                {rates[line.lineId]?.quoted && (
                  <span className="ml-1.5 text-xs text-ink-3">{rateAction(rates[line.lineId]?.quoted)} quoted</span>
                )}
              </th>
              <td>
                <FundingChip funding={line.funding} />
              </td>
              <td className="text-right text-ink-2">{line.members === null ? notApplicable : count(line.members)}</td>
              <td className="text-right">
                {line.bucket === "INCLUDED" ? <span className="text-ink-3">included</span> : money(line.annual)}
              </td>
              <td className="text-right text-ink-2">{renewalDayShort(addDays(line.termEndsOn, 1))}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
