import { columnName, placeOf } from "@/lib/files/cell-text";

/** Answers by row of the sheet, from 1. `kept` are the rows whose answer cell holds a formula of theirs. */
export type Filled = { xml: string; kept: number[] };

// A tag, with what may stand in its attributes; comments and the like are passed over whole.
const tags =
  /<!--[\s\S]*?-->|<!\[CDATA\[[\s\S]*?\]\]>|<\?[\s\S]*?\?>|<(\/?)([\w:.-]+)((?:\s[^"'<>]*(?:"[^"]*"|'[^']*'))*\s*)(\/?)>/g;
type Cell = { place: number; from: number; to: number; attributes: string; formula: boolean };
type Row = { open: { from: number; to: number; text: string; closed: boolean }; end: number; cells: Cell[] };

const attributeOf = (text: string, name: string) => new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)["']`).exec(text)?.[1];
const bare = (name: string) => name.slice(name.indexOf(":") + 1);

/** Writes answers into a column of a sheet's XML, and leaves every other character of it as it is. */
export function fillSheet(xml: string, column: number, answers: ReadonlyMap<number, string>): Filled {
  const prefix = /<((?:[\w.-]+:)?)worksheet[\s>]/.exec(xml)?.[1] ?? "";
  const rows = rowsOf(xml, answers);
  const kept: number[] = [];
  const edits: { from: number; to: number; text: string }[] = [];
  for (const [number, answer] of answers) {
    const row = rows.get(number);
    if (!row) continue;
    const name = `${columnName(column)}${number}`;
    const there = row.cells.find(({ place }) => place === column);
    if (there?.formula) {
      kept.push(number);
      continue;
    }
    const style = there && attributeOf(there.attributes, "s");
    const cell = cellOf(prefix, name, style, answer);
    if (there) edits.push({ from: there.from, to: there.to, text: cell });
    else if (row.open.closed) {
      const open = row.open.text.replace(/\s*\/>$/, ">");
      edits.push({ from: row.open.from, to: row.open.to, text: `${spanned(open, column)}${cell}</${prefix}row>` });
    } else {
      const next = row.cells.find(({ place }) => place > column);
      const at = next ? next.from : row.end;
      edits.push({ from: at, to: at, text: cell });
      edits.push({ from: row.open.from, to: row.open.to, text: spanned(row.open.text, column) });
    }
  }
  edits.sort((a, b) => a.from - b.from);
  let [filled, at] = ["", 0];
  for (const { from, to, text } of edits) {
    filled += xml.slice(at, from) + text;
    at = to;
  }
  return { xml: filled + xml.slice(at), kept: kept.sort((a, b) => a - b) };
}

/** The rows that are to be written to, with where their cells stand. */
function rowsOf(xml: string, wanted: ReadonlyMap<number, string>) {
  const rows = new Map<number, Row>();
  let [number, place] = [0, -1];
  let row: Row | undefined;
  let cell: Cell | undefined;
  for (const found of xml.matchAll(tags)) {
    const [text, closing, name = "", attributes = "", alone] = found;
    if (!name) continue;
    const [from, to] = [found.index, found.index + text.length];
    const tag = bare(name);
    if (tag === "row" && !closing) {
      number = Number(attributeOf(attributes, "r") ?? number + 1);
      place = -1;
      row = { open: { from, to, text, closed: alone === "/" }, end: to, cells: [] };
      if (wanted.has(number)) rows.set(number, row);
    } else if (tag === "row" && row) row.end = from;
    else if (tag === "c" && !closing) {
      place = placeOf(attributeOf(attributes, "r") ?? "") ?? place + 1;
      cell = { place, from, to, attributes, formula: false };
      row?.cells.push(cell);
      if (alone) cell = undefined;
    } else if (tag === "c" && cell) {
      cell.to = to;
      cell = undefined;
    } else if (tag === "f" && cell) cell.formula = true;
  }
  return rows;
}

/** A row's hint of how far its cells reach must not end before the answer. */
const spanned = (open: string, column: number) =>
  open.replace(
    /(\sspans\s*=\s*["'])(\d+):(\d+)/,
    (_, head: string, first: string, last: string) =>
      `${head}${Math.min(Number(first), column + 1)}:${Math.max(Number(last), column + 1)}`,
  );

const cellOf = (prefix: string, name: string, style: string | undefined, answer: string) =>
  `<${prefix}c r="${name}"${style ? ` s="${style}"` : ""} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${escaped(answer)}</${prefix}t></${prefix}is></${prefix}c>`;

/** Text as XML may hold it; what a spreadsheet would read as an escape is written as one. */
const escaped = (text: string) =>
  text
    .replace(/_x[0-9a-f]{4}_/gi, (code) => `_x005F${code}`)
    .replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, "")
    .replaceAll("\r\n", "\n")
    .replaceAll("\r", "\n")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;");
