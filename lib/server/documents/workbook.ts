import "server-only";
import { writeXlsx } from "hucre/xlsx";
import { figureFormats, type Grid, type GridCell } from "@/lib/documents/grid";
import { sheetText } from "@/lib/files/sheet-cell";

const looks = {
  title: { font: { bold: true, size: 14 } },
  head: { font: { bold: true } },
  note: { font: { italic: true } },
} as const;

/** A sheet as a workbook whose formulas carry what they come to. The same sheet gives the same bytes: its only day is its own. */
export function workbookOf({ name, title, on, widths, rows }: Grid): Promise<Uint8Array> {
  const day = new Date(`${on}T00:00:00Z`);
  const cells = new Map(
    rows.flatMap((row, line) =>
      row.flatMap((cell, column) => (cell ? [[`${line},${column}`, written(cell)] as const] : [])),
    ),
  );
  return writeXlsx({
    sheets: [
      {
        name,
        columns: widths.map((width) => ({ width })),
        rows: rows.map((row) => row.map(() => null)),
        cells,
        pageSetup: { paperSize: "letter", orientation: "landscape", fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
      },
    ],
    properties: { title: sheetText(title), creator: "Truebook", created: day, modified: day },
  });
}

function written(cell: NonNullable<GridCell>) {
  if ("words" in cell) return { value: sheetText(cell.words), ...(cell.look && { style: looks[cell.look] }) };
  const style = { numFmt: figureFormats[cell.format], ...(cell.strong && { font: { bold: true } }) };
  return "formula" in cell
    ? { formula: cell.formula, formulaResult: Number(cell.result), style }
    : { value: Number(cell.figure), style };
}
