import { refuse } from "../errors";
import type { TableRow } from "./row";

/** How many rows are looked at for headings. */
export const headRows = 50;

/** A heading as it is compared: without case, marks and double spaces, "%" as the word. */
export const plainHeading = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/%/g, " percent ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** How many of a row's cells are among `known` names, each counted once. */
export function matchesOf(cells: readonly string[], known: ReadonlySet<string>) {
  const names = new Set(cells.map(plainHeading));
  names.delete("");
  return [...names].filter((name) => known.has(name)).length;
}

export const knownNames = (names: readonly string[]): ReadonlySet<string> => new Set(names.map(plainHeading));

/** The row of headings among a table's first rows: the first that has most of the known names, else the first that could be one. */
export function headingOf(rows: readonly TableRow[], known: ReadonlySet<string>) {
  const counted = rows.map((row) => ({ row, matches: matchesOf(row.cells, known) }));
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (most, each) => (each.matches > (most?.matches ?? 0) ? each : most),
    undefined,
  );
  if (best && best.matches >= Math.min(2, known.size)) return best;
  return counted.find(({ row }) => couldBe(row.cells));
}

/** The same, or a refusal. */
export const foundHeading = (rows: readonly TableRow[], known: ReadonlySet<string>) =>
  headingOf(rows, known) ??
  refuse(rows.length === 0 ? "The file is empty." : "The file has no row of headings: names over its columns.");

/** Two names or more, none of them a figure and none twice. */
function couldBe(cells: readonly string[]) {
  const names = cells.map(plainHeading).filter(Boolean);
  return names.length > 1 && new Set(names).size === names.length && names.every((name) => /^\p{L}/u.test(name));
}
