import { type Field, spelled } from "./field";

const line = (cells: string[]) => `${cells.map(quoted).join(",")}\r\n`;

/** Rows as lines of a CSV. Text that a spreadsheet would run as a formula stands behind an apostrophe. */
export const csvLines = <Row>(fields: readonly Field<Row>[], rows: readonly Row[]) =>
  rows
    .map((row) =>
      line(
        fields.map(({ kind, of }) => {
          const text = spelled(of(row), kind);
          return kind === "TEXT" ? harmless(text) : text;
        }),
      ),
    )
    .join("");

/** Cells of text as one line. */
export const csvLine = (cells: readonly string[]) => line(cells.map(harmless));

const quoted = (cell: string) => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
/** Spreadsheets look past spaces, and run what begins with a full-width sign as well. */
const harmless = (text: string) => (/^\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text);
