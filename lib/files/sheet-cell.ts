import { type Field, type FieldKind, spelled } from "./field";
import { limits } from "./limits";

/** How each kind of column writes its cells, and how wide it is, in letters. */
export const looks: Record<FieldKind, { format?: string; width: number }> = {
  TEXT: { width: 24 },
  COUNT: { format: "#,##0", width: 12 },
  DOLLARS: { format: "#,##0.00", width: 16 },
  SHARE: { format: "0.0%", width: 12 },
  DAY: { format: "yyyy-mm-dd", width: 12 },
  MOMENT: { format: "yyyy-mm-dd hh:mm", width: 18 },
};

/** A row as a workbook keeps it: figures as numbers, days as dates, text as text whatever it begins with. */
export const sheetCells = <Row>(fields: readonly Field<Row>[], row: Row) =>
  fields.map(({ kind, of }) => {
    const text = spelled(of(row), kind);
    if (text === "") return null;
    if (kind === "TEXT") return sheetText(text);
    if (kind === "DAY") return new Date(`${text}T00:00:00Z`);
    if (kind === "MOMENT") return new Date(`${text.replace(" ", "T")}Z`);
    return Number(text);
  });

/** Text as XML can hold it and a cell can show it: no control characters, no half of a pair, 32,767 letters at most. */
export const sheetText = (text: string) =>
  text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, "").slice(0, limits.cell);
