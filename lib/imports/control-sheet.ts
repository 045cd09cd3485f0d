import type { Day } from "@/lib/units/day";
import { proposeMapping } from "./headings";
import { type Controls, type Figures, figureNames } from "./report";
import { plainTotal } from "./totals";
import { plainMonth } from "./values";

/** A sheet of a workbook as it was read: its headings and the rows below. */
export type Table = { headings: readonly string[]; rows: readonly (readonly string[])[] };

/** Finance's totals are a row a month; a sheet of more is no sheet of totals. */
export const controlRows = 60;
const accountColumns = ["id", "ein", "account"];

/**
 * The totals of each month in a sheet of finance's own: figures without any account, a row a month, or one row for the one
 * month of a file. Nothing where the sheet is of something else, or two rows are of one month.
 */
export function controlsIn({ headings, rows }: Table, only: Day | undefined): Controls | undefined {
  const places = new Map(
    Object.entries(proposeMapping("ACTUALS", headings)).map(([heading, column]) => [column, headings.indexOf(heading)]),
  );
  const figures = figureNames.filter((figure) => places.has(figure));
  if (figures.length === 0 || rows.length > controlRows || accountColumns.some((column) => places.has(column))) return;
  const dated = places.has("month");
  const controls: Controls = {};
  for (const cells of rows) {
    const cell = (column: string) => cells[places.get(column) ?? -1]?.trim() ?? "";
    const said = figures.flatMap((figure) => {
      const total = plainTotal(cell(figure));
      return total === undefined ? [] : [[figure, total] as const];
    });
    if (said.length === 0) continue;
    const month = dated ? plainMonth(cell("month")) : only;
    // A sum of the months below them is no month's.
    if (!month && dated) continue;
    if (!month || controls[month]) return;
    controls[month] = Object.fromEntries(said) as Partial<Figures>;
  }
  return Object.keys(controls).length > 0 ? controls : undefined;
}
