import { outcomeNames } from "@/components/renewals/face";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import type { Precedent } from "@/lib/approvals/queries";
import { type ReliefReason, reliefReasons } from "@/lib/approvals/reasons";
import { concessionText, statusNames } from "@/lib/approvals/words";
import { renewalDayShort } from "@/lib/format";

/** What was decided before for the same firm or reason, and what became of it. */
export function Precedents({ precedents }: { precedents: Precedent[] }) {
  return (
    <section aria-labelledby="precedent">
      <SectionHeader id="precedent" title="Precedent">
        Same firm or reason, three years
      </SectionHeader>
      {precedents.length === 0 ? (
        <p className="pb-2 text-xs text-ink-3">Nothing of this firm or reason was decided before.</p>
      ) : (
        <Table caption="Precedent">
          <TableHead>
            <tr>
              <Th className="pl-0!">Account</Th>
              <Th>Renewal</Th>
              <Th>Decided</Th>
              <Th className="max-sm:hidden">Alike in</Th>
              <Th className="pr-0!">What happened</Th>
            </tr>
          </TableHead>
          <tbody>
            {precedents.map((each) => (
              <Tr key={each.id}>
                <th scope="row" className="h-[34px] max-w-44 truncate border-b border-line pr-2 text-left font-medium">
                  {each.account}
                </th>
                <Td quiet>{renewalDayShort(each.effectiveOn)}</Td>
                <Td className="num">
                  {statusNames[each.status]}, {concessionText(each)}
                </Td>
                <Td quiet className="max-sm:hidden">
                  {[
                    each.sameFirm && "firm",
                    each.sameReason && reliefReasons[each.reason as ReliefReason].toLowerCase(),
                  ]
                    .filter(Boolean)
                    .join(", ")}
                </Td>
                <Td className="pr-0!">
                  {each.outcome ? (outcomeNames[each.outcome] ?? each.outcome) : "Not decided yet"}
                  {each.lostTo && <span className="text-ink-3"> to {each.lostTo}</span>}
                </Td>
              </Tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
