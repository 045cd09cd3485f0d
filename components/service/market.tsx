import { Scroller } from "@/components/ui/scroller";
import { SectionHeader } from "@/components/ui/section-header";
import { Table, TableHead, Td, Tr } from "@/components/ui/table";
import { Th } from "@/components/ui/th";
import { dayText, renewalDay } from "@/lib/format";
import type { AccountService } from "@/lib/service/queries";
import { RfpForm } from "./rfp-form";

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
    <section aria-labelledby="market-notices">
      <SectionHeader title="RFP notices" id="market-notices">
        {writable && <RfpForm accountId={accountId} today={today} />}
      </SectionHeader>
      {rfps.length === 0 && <p className="py-2 text-xs text-ink-3">No RFP is known.</p>}
      {rfps.length > 0 && (
        <Scroller label="RFP notices, to be scrolled sideways" className="overflow-x-auto">
          <Table caption="RFP notices" className="min-w-160">
            <TableHead>
              <tr>
                <Th>Received</Th>
                <Th>For</Th>
                <Th>Status</Th>
                <Th>Source</Th>
                <Th>Next step</Th>
                <Th>
                  <span className="sr-only">Actions</span>
                </Th>
              </tr>
            </TableHead>
            <tbody>
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
                  <Td quiet>
                    {[rfp.nextStep, rfp.nextOn && dayText(rfp.nextOn, today)].filter(Boolean).join(", ") || "—"}
                  </Td>
                  <Td align="right">{writable && <RfpForm accountId={accountId} today={today} rfp={rfp} />}</Td>
                </Tr>
              ))}
            </tbody>
          </Table>
        </Scroller>
      )}
    </section>
  );
}
