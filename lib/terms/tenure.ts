import { counted, renewalDay } from "@/lib/format";
import type { Day } from "@/lib/units/day";

/** For how long a firm has been of record without a break, in whole years; in its first, since when. */
export function tenure(since: Day | null, today: Day): string | undefined {
  if (!since) return undefined;
  const years = Number(today.slice(0, 4)) - Number(since.slice(0, 4)) - Number(today.slice(5) < since.slice(5));
  return years < 1 ? `since ${renewalDay(since)}` : counted(years, "year");
}

type OfRecord = { firm: string | null; firmSince: Day | null };

/** Who stands behind an account, and for how long; nothing where nobody does. */
export const brokerText = ({ firm, firmSince }: OfRecord, today: Day) =>
  firm === null ? undefined : [firm, tenure(firmSince, today)].filter(Boolean).join(", ");
