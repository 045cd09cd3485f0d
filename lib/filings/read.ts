import { type Dataset, namesOf } from "./datasets";
import { contracts } from "./rows/contracts";
import { filings } from "./rows/filings";
import { brokers, providers } from "./rows/paid";

/** What a cell means, as PostgreSQL takes it: money in dollars and a day as text. */
export type Value = string | number | boolean | null | string[];
type Row = readonly string[];
/** A cell of a row, "" where the file has no such column. */
export type Cell = (row: Row) => string;
/** Cells by our names of their columns, in that order. */
export type Pick = <Names extends string[]>(...names: Names) => { [At in keyof Names]: Cell };
/** The table a file's rows go to, its columns, how many of the first are its key, and how a row is read. */
export type Reading = { table: string; columns: string[]; key: number; row: (pick: Pick) => (row: Row) => Value[] };

const readings: Record<Dataset, Reading> = {
  F_5500: filings,
  F_5500_SF: filings,
  F_SCH_A: contracts,
  F_SCH_A_PART1: brokers,
  F_SCH_C_PART1_ITEM2: providers,
};

/** How one of the agency's files with these headings is read: its table, the columns, and a row's values in their order. */
export function readingOf(dataset: Dataset, headings: readonly string[]) {
  const names = namesOf(dataset, headings);
  const { table, columns, key, row } = readings[dataset];
  const cell = (name: string): Cell => {
    const at = names.indexOf(name);
    return (cells) => cells[at] ?? "";
  };
  const pick = ((...wanted: string[]) => wanted.map(cell)) as Pick;
  return { table, columns, key, row: row(pick) };
}

/** A row as a line of COPY's text. */
export function copyLine(values: readonly Value[]): string {
  let line = "";
  for (const [at, value] of values.entries()) {
    if (at > 0) line += "\t";
    if (value === null) line += "\\N";
    else if (typeof value === "string") line += /[\\\t\n\r\b\f\v]/.test(value) ? escaped(value) : value;
    else if (typeof value === "object") line += `{${value.join(",")}}`;
    else line += typeof value === "boolean" ? (value ? "t" : "f") : value;
  }
  return `${line}\n`;
}

const escapes: Record<string, string> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
  "\b": "\\b",
  "\f": "\\f",
  "\v": "\\v",
};
const escaped = (text: string) => text.replace(/[\\\t\n\r\b\f\v]/g, (letter) => escapes[letter] ?? letter);
