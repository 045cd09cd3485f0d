import { AgreementForm, EndAgreement, RemoveAgreement } from "@/components/accounts/tab-parts";
import { Chip } from "@/components/ui/chip";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { renewalDay } from "@/lib/format";
import { termNames } from "@/lib/terms/kinds";
import type { Agreement } from "@/lib/terms/queries";

type AgreementsProps = { accountId: string; agreements: Agreement[]; writable: boolean; today: string };

/** What is agreed with an account beyond its lines: guarantees, caps, the next bid. */
export function Agreements({ accountId, agreements, writable, today }: AgreementsProps) {
  return (
    <RecordsSection
      id="agreements"
      title="Agreed terms and RFP cycle"
      add={writable && <AgreementForm accountId={accountId} />}
      empty="Nothing is recorded."
      columns={["Term", "State", "From", "To", "Source"]}
      acts
      spaced
      className="min-w-160"
    >
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
    </RecordsSection>
  );
}
