import "server-only";
import { refuse } from "@/lib/errors";
import { openTable, readBatches } from "@/lib/files/rows";
import type { Source } from "@/lib/files/source";
import { distinctHeadings, knownHeadings } from "@/lib/imports/headings";
import type { FileKind } from "@/lib/imports/kind";
import { personalDataIn } from "@/lib/imports/personal";
import type { Contents, Sheet } from "@/lib/imports/report";
import { shownCell } from "@/lib/imports/values";
import { plainText } from "@/lib/units/plain-text";

const shown = 5;
const sheetsShown = 12;

/** What is in a file: its sheets, the one whose headings fit best first, with headings and first rows. Refuses what no import may hold. */
export async function contentsOf(source: Source, kind: FileKind, asked?: string): Promise<Contents> {
  const known = knownHeadings(kind);
  const table = await openTable(source, { known, sheet: asked });
  const names = table.kind === "CSV" ? [""] : table.sheets.filter(({ hidden }) => !hidden).map(({ name }) => name);
  const chosen = table.kind === "CSV" ? "" : table.sheet;
  const order = [chosen, ...names.filter((name) => name !== chosen)].slice(0, sheetsShown);
  const told: Source = table.kind === "CSV" ? { ...source, encoding: table.encoding } : source;
  const sheets: Sheet[] = [];
  for (const name of order) {
    const sheet = await sheetOf(told, known, name).catch((error) => {
      // A sheet that holds no table is none to choose, unless it is the one.
      if (name === chosen) throw error;
      return undefined;
    });
    if (sheet) sheets.push(sheet);
  }
  for (const sheet of sheets) {
    const problem = personalDataIn(sheet.headings, sheet.rows);
    if (problem) refuse(problem);
    sheet.rows = sheet.rows.map((cells) => cells.map((cell) => shownCell(cell).slice(0, 100)));
  }
  return table.kind === "CSV"
    ? { kind: "CSV", encoding: table.encoding, separator: table.separator, sheets }
    : { kind: "XLSX", sheets };
}

async function sheetOf(source: Source, known: string[], name: string): Promise<Sheet> {
  const rows: string[][] = [];
  let heading: { row: number; cells: string[] } | undefined;
  for await (const batch of readBatches(source, { known, sheet: name || undefined })) {
    for (const row of batch) {
      if (!heading) heading = row;
      else if (rows.length < shown) rows.push(row.cells.map(plainText));
    }
    if (heading && rows.length >= shown) break;
  }
  return { name, headings: distinctHeadings(trimmed(heading?.cells ?? [])), headingRow: heading?.row ?? 1, rows };
}

/** Without the empty cells behind the last heading. */
function trimmed(cells: string[]) {
  const last = cells.findLastIndex((cell) => cell.trim());
  return cells.slice(0, last + 1).map(plainText);
}
