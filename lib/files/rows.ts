import { csvRows, type Spelling, spellingOf } from "./csv-rows";
import { foundHeading, headRows, knownNames } from "./heading-row";
import { kindOf } from "./kind";
import { isNotice } from "./notice";
import type { Table, TableRow } from "./row";
import type { Source } from "./source";
import { openWorkbook } from "./workbook";

/** `known` are the names headings may have, by which the sheet, the separator and the heading row are found. */
export type Asked = { known?: readonly string[]; sheet?: string };

/** How a file is to be read and what its headings are. Throws a Refusal, one sentence, for a file that can't be read. */
export async function openTable(source: Source, asked: Asked = {}): Promise<Table> {
  const { known = [], sheet } = asked;
  if ((await kindOf(source)) === "CSV") {
    const spelling = await spellingOf(source, known);
    const heading = foundHeading(await firstRows(csvRows(source, spelling)), knownNames(known)).row;
    return { kind: "CSV", encoding: spelling.encoding, separator: spelling.separator, heading };
  }
  const workbook = await openWorkbook(source);
  const { sheets, chosen, heading } = await workbook.survey(known, sheet);
  return { kind: "XLSX", sheets, sheet: chosen, heading };
}

/** A table's rows, hundreds at a time: its headings first, then every row that isn't blank or our own notice. Refuses like openTable, and for what it meets on the way. */
export async function* readBatches(source: Source, asked: Asked = {}): AsyncGenerator<TableRow[]> {
  const { rows, heading } = await located(source, asked);
  let found = false;
  for await (const batch of rows) {
    const from = found ? 0 : batch.findIndex(({ row }) => row === heading);
    if (from < 0) continue;
    found = true;
    const rows = batch.slice(from).filter(({ cells }) => !isNotice(cells));
    if (rows.length > 0) yield rows;
  }
}

/** The same, row by row. */
export async function* readTable(source: Source, asked: Asked = {}): AsyncGenerator<TableRow> {
  for await (const batch of readBatches(source, asked)) yield* batch;
}

async function located(source: Source, { known = [], sheet }: Asked) {
  if ((await kindOf(source)) === "CSV") {
    const spelling: Spelling = await spellingOf(source, known);
    const heading = foundHeading(await firstRows(csvRows(source, spelling)), knownNames(known)).row;
    return { rows: csvRows(source, spelling), heading: heading.row };
  }
  const workbook = await openWorkbook(source);
  const { chosen, heading } = await workbook.survey(known, sheet);
  return { rows: workbook.rows(chosen), heading: heading.row };
}

/** The rows a heading is looked for in. */
async function firstRows(batches: AsyncGenerator<TableRow[]>): Promise<TableRow[]> {
  for await (const rows of batches) return rows.slice(0, headRows);
  return [];
}
