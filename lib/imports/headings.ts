import { plainHeading } from "@/lib/files/heading-row";
import { type ColumnSpec, columnsOf, lackingIn } from "./columns";
import type { FileKind } from "./kind";
import type { Mapping } from "./report";

const namesOf = ([column, { label, names }]: [string, ColumnSpec]) => [column, label, ...names].map(plainHeading);

const meanings = new Map<FileKind, Map<string, string>>();
function meaningsOf(kind: FileKind) {
  const found = meanings.get(kind) ?? new Map<string, string>();
  if (meanings.has(kind)) return found;
  const columns = Object.entries(columnsOf[kind]);
  for (const entry of columns.toReversed()) for (const name of namesOf(entry)) found.set(name, entry[0]);
  // A column's own name means it, whatever else goes by that word.
  for (const [column, { label }] of columns) for (const name of [label, column]) found.set(plainHeading(name), column);
  meanings.set(kind, found);
  return found;
}

/** Words as ledgers shorten them. */
const short: Record<string, string> = {
  acct: "account",
  asof: "as of",
  clm: "claims",
  clms: "claims",
  cov: "coverage",
  ded: "deductible",
  eff: "effective",
  grp: "group",
  inc: "incurred",
  incd: "incurred",
  mbr: "members",
  mbrs: "members",
  mo: "month",
  nbr: "number",
  num: "number",
  pd: "paid",
  prem: "premium",
  premiums: "premium",
  sub: "subscribers",
  subs: "subscribers",
};
const inFull = (words: string) =>
  words
    .split(" ")
    .map((word) => short[word] ?? word)
    .join(" ");

/** "Group #" is a group's number; a "#" that makes no such word is a mark like any other. "Earned prem" is in short. */
function meaningOf(kind: FileKind, heading: string) {
  const means = meaningsOf(kind);
  const ways = [plainHeading(heading.replace(/#/g, " number ")), plainHeading(heading)];
  return [...ways, ...ways.map(inFull)].map((way) => means.get(way)).find(Boolean);
}

/** Every name a heading of this kind of file may have, by which a heading row is found. */
export const knownHeadings = (kind: FileKind): string[] => [...meaningsOf(kind).keys()];

/** Each heading once: a second "Total" is "Total (2)", a blank one "Column 3". */
export function distinctHeadings(cells: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return cells.map((cell, place) => {
    const heading = cell.replace(/\s+/g, " ").trim().slice(0, 200) || `Column ${place + 1}`;
    const times = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, times);
    return times === 1 ? heading : `${heading} (${times})`;
  });
}

/** What headings mean: as remembered, else by their names; one that means nothing known is left out. */
export function proposeMapping(kind: FileKind, headings: readonly string[], remembered: Mapping = {}): Mapping {
  const known = (heading: string) => remembered[heading] ?? meaningOf(kind, heading) ?? "";
  return Object.fromEntries(headings.map((each) => [each, known(each) in columnsOf[kind] ? known(each) : ""]));
}

export type Places = { places: Map<string, number>; unknown: string[]; problem?: string };

/** Which place holds which column, and why a file that is mapped so can't be read. */
export function placesOf(kind: FileKind, headings: readonly string[], mapping: Mapping): Places {
  const places = new Map<string, number>();
  const unknown: string[] = [];
  let problem: string | undefined;
  for (const [place, heading] of headings.entries()) {
    const column = mapping[heading] ?? "";
    if (!column) unknown.push(heading);
    else if (!(column in columnsOf[kind])) problem ??= `There is no column ${column} in a file of this kind.`;
    else if (places.has(column)) problem ??= `Two headings mean ${labelOf(kind, column)}; keep one.`;
    else places.set(column, place);
  }
  const lacking = lackingIn(kind, places.keys());
  if (lacking.length > 0) problem ??= `The file has no column for ${lacking.join("; ")}.`;
  return { places, unknown, problem };
}

export const labelOf = (kind: FileKind, column: string) => columnsOf[kind][column]?.label ?? column;

/** The headings of a file in one text, whatever their order, under which what they mean is remembered. */
export const headingsKey = (headings: readonly string[]) => headings.map(plainHeading).sort().join("|").slice(0, 4000);
