/** What is wrong with a cell as it stands in the file, such as an error of a formula; `place` counts from 0. */
export type CellFault = { place: number; reason: string };
/** A row as its place in a spreadsheet, from 1. Cells are text: days "2027-01-01", numbers "-1234.5", TRUE and FALSE. */
export type TableRow = { row: number; cells: string[]; faults?: CellFault[] };

export type Encoding = "UTF-8" | "UTF-16LE" | "UTF-16BE" | "UTF-32LE" | "UTF-32BE" | "Windows-1252";
export type Separator = "," | ";" | "\t";
/** `rows` is what the sheet declares, if it does; `matches` how many of the known names its heading row has. */
export type Sheet = { name: string; rows?: number; matches: number; hidden: boolean };

/** How a file asks to be read: its kind, and the row of its headings. */
export type Table =
  | { kind: "CSV"; encoding: Encoding; separator: Separator; heading: TableRow }
  | { kind: "XLSX"; sheets: Sheet[]; sheet: string; heading: TableRow };
