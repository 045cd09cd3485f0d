import type { ImportWhole } from "@/lib/imports/queries";
import { totalsMissing } from "@/lib/imports/totals";

/** Finance has not said yet what the months of the file add up to. */
export const lacksTotals = ({ counts }: Pick<ImportWhole, "counts">) =>
  counts?.actuals ? totalsMissing(counts.actuals.months, counts.actuals.needed).length > 0 : false;
