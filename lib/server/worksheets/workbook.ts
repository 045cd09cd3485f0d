import "server-only";
import { identifierIn } from "@/lib/accounts/phi";
import { refuse } from "@/lib/errors";
import { kindOf } from "@/lib/files/kind";
import type { TableRow } from "@/lib/files/row";
import { sourceOf } from "@/lib/files/source";
import { openWorkbook } from "@/lib/files/workbook";
import { cellsOf, type Grid, gridOf } from "@/lib/worksheets/forms/cells";
import { personsIn } from "@/lib/worksheets/forms/persons";

const most = { sheets: 60, rows: 3_000, cells: 20_000 };

/** The cells of underwriting's workbook; one that is none, holds macros, data or persons is refused in a sentence. Nothing of it is kept here. */
export async function readWorkbook(bytes: Uint8Array): Promise<Grid[]> {
  const source = sourceOf(bytes);
  if ((await kindOf(source)) !== "XLSX")
    refuse("That is no Excel workbook. Save your rating as .xlsx and choose it again.");
  const workbook = await openWorkbook(source);
  if (workbook.macros) refuse("The workbook holds macros, which are not taken. Save it as .xlsx without them.");
  if (workbook.sheets.length > most.sheets)
    refuse(`The workbook has more than ${most.sheets} sheets. Save the rating alone.`);
  const grids: Grid[] = [];
  let count = 0;
  for (const { name } of workbook.sheets) {
    if (identifierIn(name)) refuse("A sheet’s name holds what looks like a person’s number. Nothing was kept.");
    const cells = cellsOf(await collected(name, workbook.rows(name)));
    count += cells.length;
    if (count > most.cells)
      refuse("The workbook holds more than 20,000 cells: that is data. Save the rating sheets alone.");
    grids.push(gridOf({ name, cells }));
  }
  if (count === 0) refuse("The workbook is empty.");
  const persons = personsIn(grids);
  if (persons) refuse(persons);
  return grids;
}

async function collected(name: string, batches: AsyncIterable<TableRow[]>) {
  const rows: TableRow[] = [];
  for await (const batch of batches) {
    rows.push(...batch);
    if (rows.length > most.rows)
      refuse(`“${name}” has more than 3,000 rows: that is data. Save the rating sheets alone.`);
  }
  return rows;
}
