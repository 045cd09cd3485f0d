import { Chip } from "@/components/ui/chip";
import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { renewalDay } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import type { Agreement } from "@/lib/terms/queries";
import { AgreementForm, EndAgreement, RemoveAgreement } from "./agreement-forms";

type AgreementsProps = { accountId: string; agreements: Agreement[]; writable: boolean; today: string };

/** What is agreed with an account beyond its lines: guarantees, caps, the next bid. */
export function Agreements({ accountId, agreements, writable, today }: AgreementsProps) {
  return (
    <section aria-labelledby="agreements" className="pt-3">
      <SectionHeader title="Agreed terms and RFP cycle" id="agreements">
        {writable && <AgreementForm accountId={accountId} />}
      </SectionHeader>
      {agreements.length === 0 && <p className="py-2 text-xs text-ink-3">Nothing is recorded.</p>}
      {agreements.length > 0 && (
        <Scroller label="Agreed terms, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="Agreed terms and RFP cycle" className="min-w-160">
            <TableHead>
              <tr>
                <Th>Term</Th>
                <Th>State</Th>
                <Th>From</Th>
                <Th>To</Th>
                <Th>Source</Th>
                <Th>
                  <span className="sr-only">Actions</span>
                </Th>
              </tr>
            </TableHead>
            <tbody>
              {agreements.map((agreement) => {
                const over = agreement.toOn < today;
                const bid = agreement.kind === "NEXT_RFP";
                return (
                  <Tr key={agreement.id}>
                    <th
                      scope="row"
                      className={`h-[34px] border-b border-line px-2 text-left font-medium ${over ? "text-ink-3" : ""}`}
                      title={agreement.note ?? ""}
                    >
                      {termNames[agreement.kind]}
                    </th>
                    <Td>
                      <Chip tone={over ? "neutral" : !bid && agreement.signed ? "accent" : "outline"}>
                        {over ? "Over" : bid ? "Expected" : agreement.signed ? "Signed" : "Asked, not signed"}
                      </Chip>
                    </Td>
                    <Td quiet>{renewalDay(agreement.fromOn)}</Td>
                    <Td quiet>{renewalDay(agreement.toOn)}</Td>
                    <Td quiet>{agreement.source}</Td>
                    <Td align="right">
                      {writable && (
                        <span className="inline-flex">
                          <AgreementForm accountId={accountId} agreement={agreement} />
                          {!over && !bid && agreement.signed && <EndAgreement agreement={agreement} today={today} />}
                          <RemoveAgreement agreement={agreement} />
                        </span>
                      )}
                    </Td>
                  </Tr>
                );
              })}
            </tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
