import type { AccountService } from "@/lib/service/queries";
import { addMonths, firstOfMonth } from "@/lib/units/day";
import { Guarantees } from "./guarantees";
import { Issues } from "./issues";
import { Market } from "./market";

type ServiceTabProps = {
  service: AccountService;
  accountId: string;
  /** May record service issues and guarantee results. */
  records: boolean;
  /** May record RFP notices. */
  writable: boolean;
  today: string;
};

export function ServiceTab({ service, accountId, records, writable, today }: ServiceTabProps) {
  return (
    <div className="flex flex-col gap-5 px-5 xl:min-h-0 xl:flex-1 xl:overflow-auto py-3 max-md:px-4">
      <Issues issues={service.issues} accountId={accountId} writable={records} today={today} />
      <Market rfps={service.rfps} accountId={accountId} writable={writable} today={today} />
      <Guarantees
        guarantees={service.guarantees}
        accountId={accountId}
        writable={records}
        quarters={quartersBefore(today)}
      />
    </div>
  );
}

/** First days of the last six quarters, the running one first. */
function quartersBefore(today: string) {
  const month = Number(today.slice(5, 7));
  const first = addMonths(firstOfMonth(today), -((month - 1) % 3));
  return Array.from({ length: 6 }, (_, back) => addMonths(first, -3 * back));
}
