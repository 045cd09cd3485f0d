import { RfpForm } from "@/components/accounts/tab-parts";
import { RecordsSection } from "@/components/ui/records-section";
import { Td, Tr } from "@/components/ui/table";
import { dayText, renewalDay } from "@/lib/format";
import type { AccountService } from "@/lib/service/queries";

const statuses: Record<string, string> = {
  OPEN: "Open",
  FINALIST: "Finalist",
  WON: "Won",
  LOST: "Lost",
  WITHDRAWN: "Withdrawn",
};

type MarketProps = { rfps: AccountService["rfps"]; accountId: string; writable: boolean; today: string };

/** Notices that the account goes to market, and who told us. */
export function Market({ rfps, accountId, writable, today }: MarketProps) {
  return (
    <RecordsSection
      id="market-notices"
      title="RFP notices"
      add={writable && <RfpForm accountId={accountId} today={today} />}
      empty="No RFP is known."
      columns={["Received", "For", "Status", "Source", "Next step"]}
      acts
      className="min-w-160"
    >
      {rfps.map((rfp) => (
        <Tr key={rfp.id}>
          <Td>{dayText(rfp.receivedOn, today)}</Td>
          <Td quiet className="num">
            {renewalDay(rfp.effectiveOn)}
          </Td>
          <Td>
            {statuses[rfp.status]}
            {rfp.dissatisfied && <span className="text-neg-ink">, dissatisfied</span>}
          </Td>
          <Td quiet>{rfp.source}</Td>
          <Td quiet>{[rfp.nextStep, rfp.nextOn && dayText(rfp.nextOn, today)].filter(Boolean).join(", ") || "—"}</Td>
          <Td align="right">{writable && <RfpForm accountId={accountId} today={today} rfp={rfp} />}</Td>
        </Tr>
      ))}
    </RecordsSection>
  );
}
