import { dueText } from "@/lib/format";
import type { Deal } from "@/lib/opportunities/deal";
import type { Day } from "@/lib/units/day";
import { isLate } from "./words";

/** When the next step is due. */
export const Due = ({ deal, today }: { deal: Deal; today: Day }) =>
  isLate(deal, today) ? (
    <span className="shrink-0 font-medium text-warn-ink">{dueText(deal.nextStepOn, today)}</span>
  ) : (
    <span className="shrink-0">{dueText(deal.nextStepOn, today)}</span>
  );
