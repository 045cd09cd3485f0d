import type { ImportWhole } from "@/lib/imports/queries";
import { totalsMissing } from "@/lib/imports/totals";

export const rowsToTake = ({ counts }: Pick<ImportWhole, "counts">) => (counts ? counts.create + counts.update : 0);

/** Something could be taken, and finance has not said yet what the months of the file add up to. */
export const lacksTotals = ({ counts }: Pick<ImportWhole, "counts">) =>
  counts?.actuals && rowsToTake({ counts }) > 0
    ? totalsMissing(counts.actuals.months, counts.actuals.needed).length > 0
    : false;
