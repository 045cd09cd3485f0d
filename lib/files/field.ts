import { Decimal } from "../units/decimal";

/** What a column of a file holds: dollars and rates to the cent, shares of one, days "2027-01-01", moments "2027-01-01 08:30:00". */
export type FieldKind = "TEXT" | "COUNT" | "DOLLARS" | "SHARE" | "DAY" | "MOMENT";
export type FieldValue = string | number | null | undefined;
/** A column of a file: its heading, what it holds, and how a row says it. */
export type Field<Row> = { head: string; kind: FieldKind; of: (row: Row) => FieldValue };

export const field = <Row>(head: string, kind: FieldKind, of: Field<Row>["of"]): Field<Row> => ({ head, kind, of });

const places: Partial<Record<FieldKind, number>> = { COUNT: 0, DOLLARS: 2, SHARE: 4 };

/** A value as a file spells it: figures exact and to their places, nothing as "". */
export function spelled(value: FieldValue, kind: FieldKind): string {
  if (value === null || value === undefined || value === "") return "";
  const to = places[kind];
  if (to === undefined || (to === 0 && typeof value === "number")) return String(value);
  return new Decimal(value).toFixed(to);
}
