import { type CsvError, parse } from "csv-parse/stream";
import { Refusal, refuse } from "../errors";
import { encodingOf, textOf } from "./encoding";
import { limits } from "./limits";
import type { Encoding, Separator, TableRow } from "./row";
import { separatorOf } from "./separator";
import type { Source } from "./source";

const sampled = 65_536;
const batch = 500;
export type Spelling = { encoding: Encoding; mark: number; separator: Separator };

/** How a file of text is written; what is no text is refused. */
export async function spellingOf(source: Source, known: readonly string[]): Promise<Spelling> {
  const found = await encodingOf(source);
  let head = "";
  for await (const text of textOf(source, found)) {
    head += text;
    if (head.length >= sampled) break;
  }
  head = head.slice(0, sampled);
  const odd = head.match(/(?![\t\r\n\f\v])\p{Cc}/gu)?.length ?? 0;
  if (head.includes("\0") || odd > head.length / 100 || head.startsWith("%PDF-"))
    refuse("The file is neither a CSV nor an Excel workbook (.xlsx).");
  if (/^\s*<(!doctype|html|table|\?xml)/i.test(head))
    refuse("The file is a web page or XML under another name; open it in Excel and save it as .xlsx or CSV.");
  if (!head.trim()) refuse("The file is empty.");
  return { ...found, separator: separatorOf(head, known) };
}

/** The rows of a CSV, some hundred at a time, blank ones left out; one that is cut short or no table is refused. */
export async function* csvRows(source: Source, spelling: Spelling): AsyncGenerator<TableRow[]> {
  let rows: TableRow[] = [];
  let row = 0;
  let [before, last] = [0, 0];
  const read = { end: "" };
  try {
    for await (const cells of records(source, spelling, read)) {
      row += 1;
      if (!cells.some((cell) => cell.trim())) continue;
      [before, last] = [last, cells.length];
      rows.push({ row, cells: cells.map((cell) => plainCell(cell, row)) });
      if (cells.length > limits.columns) refuse(`Row ${row} has more than 1,000 columns.`);
      if (rows.length < batch) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw (error as { code?: string }).code?.startsWith("CSV_") ? refusalOf(error as CsvError) : error;
  }
  // A last line of one cell without its end is a remark; of some cells, fewer than the line before, the rest is missing.
  if (last > 1 && last < before && !/[\r\n]/.test(read.end))
    refuse(`The file ends in the middle of row ${row}: it was cut short. Bring the whole file.`);
  if (rows.length > 0) yield rows;
}

/** Cells of one row after another, as the separator cuts them. */
function records(source: Source, spelling: Spelling, read: { end: string }): AsyncIterable<string[]> {
  const cut = parse({
    delimiter: spelling.separator,
    record_delimiter: ["\r\n", "\n", "\r"],
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: limits.cell * 64,
  });
  pump(utf8Of(source, spelling, read), cut.writable);
  return cut.readable as unknown as AsyncIterable<string[]>;
}

/** Piece after piece, each once the one before is cut, so that no more of a file is held than is being read. */
async function pump(pieces: AsyncGenerator<Uint8Array>, into: WritableStream<Uint8Array>) {
  const writer = into.getWriter();
  try {
    for await (const piece of pieces) await writer.write(piece);
    await writer.close();
  } catch (error) {
    await writer.abort(error).catch(() => {});
  }
}

/** The text as UTF-8, which is what it mostly is already; `read` keeps how it ends. */
async function* utf8Of(source: Source, spelling: Spelling, read: { end: string }): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const text of textOf(source, spelling)) {
    read.end = text.at(-1) ?? read.end;
    yield encoder.encode(text);
  }
}

/** An apostrophe that keeps a spreadsheet from running a cell as a formula is not part of it. */
function plainCell(cell: string, row: number) {
  if (cell.length > limits.cell) refuse(`Row ${row} has a cell of more than 32,767 characters.`);
  return cell.startsWith("'") && /^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function refusalOf({ code }: CsvError) {
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return new Refusal(
      "refused",
      "The file ends inside a quoted cell: it was cut short, or a quote is opened and not closed.",
    );
  if (code === "CSV_MAX_RECORD_SIZE")
    return new Refusal("refused", "A row is longer than two million characters: a quote is opened and not closed.");
  return new Refusal("refused", "The file isn’t a CSV: its quotes don’t pair up.");
}
