import fc from "fast-check";
import { columns, type MetricRow } from "@/lib/metrics/sums";

/** Any rows a book may hold: whole counts, dollars to the hundredth of a cent. */
export const season = "2027-01-01";
export const anyRow = fc
  .tuple(
    fc.array(fc.nat(50_000_000), { minLength: columns.length, maxLength: columns.length }),
    fc.constantFrom("RETAINED", "VERBAL", "OPEN", "AT_RISK", "LOST"),
    fc.constantFrom(season, "2027-07-01", null),
  )
  .map(
    ([figures, seasonState, renewsOn]) =>
      ({
        ...Object.fromEntries(columns.map((column, index) => [column, `${figures[index]}.${index % 4}5`])),
        seasonState,
        renewsOn,
      }) as MetricRow,
  );
