import { readFileSync } from "node:fs";
import path from "node:path";
import { parse } from "csv-parse/sync";

/** One line of the book's file, its heading as key and its text untouched. */
export type FileRow = Record<string, string>;

export const bookFile = path.join(import.meta.dirname, "demo-book.csv");

export const fileRows = (): FileRow[] => parse(readFileSync(bookFile), { columns: true, bom: true });
