import "server-only";
import { refuse } from "@/lib/errors";
import { columnName } from "@/lib/files/cell-text";
import { csvRows, spellingOf } from "@/lib/files/csv-rows";
import { textOf } from "@/lib/files/encoding";
import { kindOf } from "@/lib/files/kind";
import { repack } from "@/lib/files/repack";
import type { TableRow } from "@/lib/files/row";
import { sourceOf } from "@/lib/files/source";
import { openWorkbook } from "@/lib/files/workbook";
import { fillCsv } from "@/lib/questions/fill-csv";
import { fillSheet } from "@/lib/questions/fill-sheet";
import { type Asked, type Layout, layoutOf, questionsOf } from "@/lib/questions/layout";

export type SheetKind = "XLSX" | "CSV";
/** A sheet of the file with its columns, as they are to be chosen from. */
export type SeenSheet = {
  name: string;
  columns: { place: number; name: string }[];
  heads: { row: number; text: string }[];
};
export type ReadSheets = { kind: SheetKind; sheets: SeenSheet[]; layouts: Layout[]; asked: Asked[] };

const mostRows = 20_000;
const mostQuestions = 3_000;
const headings = ["Question", "Response", "Answer", "Section"];

/** What a consultant's file asks, by the columns given or by those that are recognised. */
export async function readAsked(bytes: Uint8Array, given?: readonly Layout[]): Promise<ReadSheets> {
  const kind = await kindOf(sourceOf(bytes));
  const tables = kind === "CSV" ? [{ name: "", rows: await csvOf(bytes) }] : await workbookOf(bytes);
  const layouts =
    given ??
    tables.flatMap(({ name, rows }) => {
      const layout = layoutOf(name, rows);
      return layout ? [layout] : [];
    });
  const asked = layouts.flatMap((layout) => {
    const table =
      tables.find(({ name }) => name === layout.sheet) ?? refuse(`The file has no sheet “${layout.sheet}”.`);
    return questionsOf(layout, table.rows);
  });
  if (asked.length > mostQuestions) refuse("The file asks more than 3,000 questions. Choose fewer sheets.");
  return { kind, layouts: [...layouts], asked, sheets: tables.map(({ name, rows }) => seen(name, rows, layouts)) };
}

function seen(name: string, rows: readonly TableRow[], layouts: readonly Layout[]): SeenSheet {
  const heading = layouts.find(({ sheet }) => sheet === name)?.heading;
  const head = rows.find(({ row }) => row === heading);
  const wide = Math.min(40, Math.max(1, ...rows.map(({ cells }) => cells.length)) + 1);
  return {
    name,
    columns: Array.from({ length: wide }, (_, place) => ({
      place,
      name: [columnName(place), head?.cells[place]?.trim().slice(0, 40)].filter(Boolean).join(": "),
    })),
    heads: rows.slice(0, 40).map(({ row, cells }) => ({ row, text: cells.filter(Boolean).join(" | ").slice(0, 60) })),
  };
}

async function collected(batches: AsyncIterable<TableRow[]>) {
  const rows: TableRow[] = [];
  for await (const batch of batches) {
    rows.push(...batch);
    if (rows.length > mostRows) refuse("A sheet has more than 20,000 rows. Send the questions alone.");
  }
  return rows;
}

async function csvOf(bytes: Uint8Array) {
  const source = sourceOf(bytes);
  return collected(csvRows(source, await spellingOf(source, headings)));
}

async function workbookOf(bytes: Uint8Array) {
  const workbook = await openWorkbook(sourceOf(bytes));
  const { sheets } = await workbook.survey(headings);
  const tables: { name: string; rows: TableRow[] }[] = [];
  for (const { name, hidden } of sheets) if (!hidden) tables.push({ name, rows: await collected(workbook.rows(name)) });
  return tables;
}

type Answered = { sheet: string; row: number; answer: string };

/** Their file with the answers in its answer column, and nothing else of it changed. */
export async function filledSheet(bytes: Uint8Array, layouts: readonly Layout[], answered: readonly Answered[]) {
  const source = sourceOf(bytes);
  const answersOf = (sheet: string) =>
    new Map(answered.filter((each) => each.sheet === sheet).map(({ row, answer }) => [row, answer]));
  if ((await kindOf(source)) === "CSV") {
    const [layout] = layouts;
    if (!layout) return bytes;
    const spelling = await spellingOf(source, headings);
    let text = "";
    for await (const piece of textOf(source, spelling)) text += piece;
    const filled = fillCsv(text, spelling.separator, layout.answer, answersOf(""));
    const marked = spelling.mark > 0 || spelling.encoding !== "UTF-8";
    return new TextEncoder().encode(marked ? `\ufeff${filled}` : filled);
  }
  const workbook = await openWorkbook(source);
  const changes = new Map<string, (text: string) => string>();
  for (const layout of layouts) {
    const answers = answersOf(layout.sheet);
    const path = workbook.pathOf(layout.sheet);
    if (path && answers.size > 0) changes.set(path.toLowerCase(), (xml) => fillSheet(xml, layout.answer, answers).xml);
  }
  // What their formulas count of the answers is worked out anew when the file is opened.
  if (changes.size > 0)
    changes.set(workbook.path.toLowerCase(), (xml) =>
      xml.replace(/<((?:\w+:)?)calcPr\b(?![^>]*fullCalcOnLoad)/, '<$1calcPr fullCalcOnLoad="1"'),
    );
  return repack(source, changes);
}
