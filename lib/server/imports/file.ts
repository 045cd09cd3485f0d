import "server-only";
import { createReadStream } from "node:fs";
import { open, stat } from "node:fs/promises";
import { pipeline, Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { refuse } from "@/lib/errors";
import { type AccountRow, type Fault, readAccountRow } from "@/lib/imports/account-row";
import { type Headings, readHeadings, separatorOf } from "@/lib/imports/headings";

const largest = 200 * 1024 * 1024;
/** A row as its place in a spreadsheet, where the heading is row 1. */
export type FileRow = { row: number; account: AccountRow; faults: Fault[] };
export type AccountsFile = { rows: FileRow[]; unknown: string[] };

/** Reads an accounts file as it streams; a file that is too large, no text or no accounts file is refused whole. */
export async function readAccountsFile(path: string): Promise<AccountsFile> {
  const { size } = await stat(path);
  if (size > largest) refuse(`The file is ${Math.ceil(size / 1024 / 1024)} MB; an import takes 200 MB at most.`);
  const rows: FileRow[] = [];
  let headings: Headings | undefined;
  let width = 0;
  let row = 0;
  for await (const cells of records(path, await separator(path))) {
    row += 1;
    if (!headings) [headings, width] = [checked(readHeadings(cells)), cells.length];
    else if (cells.some((cell) => cell.trim())) rows.push(rowOf(row, cells, headings, width));
  }
  if (!headings) refuse("The file is empty.");
  if (rows.length === 0) refuse("The file has headings and no rows.");
  return { rows, unknown: headings?.unknown ?? [] };
}

async function* records(path: string, delimiter: string): AsyncGenerator<string[]> {
  const parser = parse({ bom: true, delimiter, relax_column_count: true, max_record_size: 100_000 });
  pipeline(Readable.from(text(path)), parser, () => {});
  try {
    for await (const record of parser) yield record as string[];
  } catch (error) {
    const { code = "" } = error as { code?: string };
    if (code === "ERR_ENCODING_INVALID_ENCODED_DATA") refuse("The file isn’t text in UTF-8; save it as CSV UTF-8.");
    if (error instanceof CsvError) refuse("The file isn’t a CSV: somewhere a quote is opened and not closed.");
    throw error;
  }
}

async function* text(path: string) {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for await (const bytes of createReadStream(path)) yield decoder.decode(bytes as Buffer, { stream: true });
  yield decoder.decode();
}

/** The mark between the cells of the first line. */
async function separator(path: string) {
  const file = await open(path);
  const { buffer, bytesRead } = await file.read(Buffer.alloc(16_384), 0, 16_384, 0);
  await file.close();
  const [line = ""] = buffer
    .subarray(0, bytesRead)
    .toString("utf8")
    .split(/\r\n|\r|\n/);
  return separatorOf(line);
}

function checked(headings: Headings) {
  const { missing, twice } = headings;
  if (twice.length > 0) refuse(`Two headings mean ${twice[0]}; keep one.`);
  if (missing.length > 0) refuse(`The file has no column for ${missing.join(", ")}.`);
  return headings;
}

function rowOf(row: number, cells: string[], { places }: Headings, width: number): FileRow {
  const { row: account, faults } = readAccountRow((column) => cells[places.get(column) ?? -1] ?? "");
  if (!cells.slice(width).some((cell) => cell.trim())) return { row, account, faults };
  return {
    row,
    account,
    faults: [{ column: "account", reason: "More cells than headings: a comma stands without quotes." }],
  };
}
