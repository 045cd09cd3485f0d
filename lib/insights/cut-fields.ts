import { type Field, field } from "@/lib/files/field";
import type { Drawn } from "@/lib/metrics/part";
import { inFull } from "@/lib/units/decimal";
import { type Cut, type CutRow, cutNames } from "./rate-cuts";

/** A row of the table as its file tells it, under the bucket it is of. */
export type CutLine = CutRow & { bucket: string };

type Picked = (row: CutRow) => Drawn;
const dollars = (name: string, of: Picked) => field<CutLine>(name, "DOLLARS", (row) => inFull(of(row).numerator.value));
const share = (name: string, of: Picked) =>
  field<CutLine>(name, "SHARE", (row) => {
    const { value } = of(row);
    return value && inFull(value);
  });

/** Decisions told apart as a file: dollars a year and shares in full. */
export const cutFields = (by: Cut): readonly Field<CutLine>[] => [
  field("Bucket", "TEXT", ({ bucket }) => bucket),
  field(cutNames[by], "TEXT", ({ name }) => name),
  field("Decisions", "COUNT", ({ decisions }) => decisions),
  dollars("Required, a year", ({ required }) => required),
  dollars("Sold, a year", ({ sold }) => sold),
  share("Adequacy", ({ adequacy }) => adequacy),
  dollars("Relief in the quote, a year", ({ toQuote }) => toQuote),
  share("Relief in the quote, of current", ({ toQuote }) => toQuote),
  dollars("Relief after the quote, a year", ({ toSale }) => toSale),
  share("Relief after the quote, of current", ({ toSale }) => toSale),
  dollars("Given up, a year", ({ leakage }) => leakage),
  share("Leakage", ({ leakageShare }) => leakageShare),
  dollars("Contractual, a year", ({ contractual }) => contractual),
  share("Discretionary leakage", ({ discretionary }) => discretionary),
];
