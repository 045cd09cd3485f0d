import { columnName, placeOf } from "@/lib/files/cell-text";
import { plainHeading } from "@/lib/files/heading-row";
import type { TableRow } from "@/lib/files/row";

/** A cell of underwriting's own workbook that holds something; `row` counts from 1, `place` from 0. */
export type Cell = { row: number; place: number; text: string; fault?: string };
export type SeenSheet = { name: string; cells: Cell[] };

/** The cells of a sheet that are not blank, row by row. */
export const cellsOf = (rows: readonly TableRow[]): Cell[] =>
  rows.flatMap(({ row, cells, faults = [] }) => {
    const wide = Math.max(cells.length, ...faults.map(({ place }) => place + 1));
    return Array.from({ length: wide }, (_, place): Cell[] => {
      const text = (cells[place] ?? "").trim();
      const fault = faults.find((each) => each.place === place)?.reason;
      return text || fault ? [{ row, place, text, ...(fault && { fault }) }] : [];
    }).flat();
  });

/** A sheet asked by place. */
export type Grid = SeenSheet & { at: (row: number, place: number) => Cell | undefined };
export function gridOf({ name, cells }: SeenSheet): Grid {
  const byPlace = new Map(cells.map((cell) => [`${cell.row} ${cell.place}`, cell]));
  return { name, cells, at: (row, place) => byPlace.get(`${row} ${place}`) };
}

/** Whether a text is a figure or a day, and so no label. */
export const isFigure = (text: string) =>
  /^\(?[-−+]?\$? ?[\d.,]*\d[\d.,]* ?(%|×|x)?\)?$/i.test(text) ||
  /^\d{4}-\d{2}(-\d{2})?( |$)|^\d{1,2}\/[\d/]+$/.test(text);

/** Whether a text could be a label: words of it, not a mark such as "$". */
export const isLabel = (text: string) => !isFigure(text) && /\p{L}\p{L}|\p{L}\d/u.test(text);

/** A label as it is compared; `loosely` without its digits, which may be those of a year. */
export const wordsOf = (text: string) => plainHeading(text);
export const loosely = (text: string) => wordsOf(text.replace(/\d+/g, "#"));

/** C12, as a spreadsheet calls it. */
export const cellName = (row: number, place: number) => `${columnName(place)}${row}`;

/** The row and place of "C12" or "$C$12"; nothing for what names no cell. */
export function cellAt(name: string): { row: number; place: number } | undefined {
  const [, letters, digits] = /^\s*\$?([a-z]{1,3})\$?([1-9]\d{0,6})\s*$/i.exec(name) ?? [];
  const place = letters && placeOf(letters);
  return place === undefined || place === "" ? undefined : { row: Number(digits), place };
}

const nearest = (cells: Cell[], distance: (cell: Cell) => number) =>
  cells.reduce<Cell | undefined>((best, cell) => (best && distance(best) <= distance(cell) ? best : cell), undefined);

/** The label left of a cell in its row. */
export const labelBeside = ({ cells }: Grid, row: number, place: number) =>
  nearest(
    cells.filter((cell) => cell.row === row && cell.place < place && isLabel(cell.text)),
    (cell) => place - cell.place,
  );

/** The label above a cell in its column. */
export const labelAbove = ({ cells }: Grid, row: number, place: number) =>
  nearest(
    cells.filter((cell) => cell.place === place && cell.row < row && isLabel(cell.text)),
    (cell) => row - cell.row,
  );
