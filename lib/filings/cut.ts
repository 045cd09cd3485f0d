export type Why = "SHORT" | "LONG" | "QUOTE" | "BYTES" | "ENDS" | "TABLE";

/** A file that is no table, or no whole one: why, and at which line it shows. */
export class Broken extends Error {
  constructor(
    readonly why: Why,
    readonly line: number,
  ) {
    super(`${why} at line ${line}`);
  }
}

const longestRow = 4_000_000;

/**
 * Cuts a CSV, piece by piece, into rows of exactly so many cells, its headings left off; as PostgreSQL's COPY reads one.
 * Told the last piece, it gives what is left. Holds no more than one row between pieces. Throws Broken.
 */
export function cutterOf(width: number) {
  let held = "";
  let line = 1;
  let ends: { mark: "\n" | "\r"; both: boolean } | undefined;
  let headings = true;

  function take(rows: string[][], cells: string[]) {
    if (headings) headings = false;
    else if (cells.length === width) rows.push(cells);
    else throw new Broken(cells.length < width ? "SHORT" : "LONG", line);
  }

  function cut(piece: string, last = false): string[][] {
    const text = held + piece;
    if (piece.includes("\0")) throw new Broken("BYTES", line + newlines(text.slice(0, text.indexOf("\0"))));
    ends ??= endsOf(text, last);
    const rows: string[][] = [];
    let at = 0;
    let quote = ends ? text.indexOf('"') : -1;
    while (ends && at < text.length) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      let stop = text.indexOf(ends.mark, at);
      const quoted = quote >= 0 && (stop < 0 || quote < stop);
      if (quoted) stop = endOfQuoted(text, quote, ends.mark);
      if (stop < 0 && !last) break;
      if (quoted && stop < 0 && openAtEnd(text, at)) throw new Broken("QUOTE", line);
      const to = stop < 0 ? text.length : stop;
      const row = ends.both && text[to - 1] === "\r" ? text.slice(at, to - 1) : text.slice(at, to);
      if (ends.both && stop >= 0 && text[to - 1] !== "\r") throw new Broken("ENDS", line);
      if (!quoted && (row.includes("\r") || row.includes("\n"))) throw new Broken("ENDS", line);
      take(rows, quoted ? unquoted(row) : row.split(","));
      line += 1 + (quoted ? newlines(row) : 0);
      at = to + 1;
    }
    held = text.slice(at);
    if (held.length > longestRow) throw new Broken(openAtEnd(held, 0) ? "QUOTE" : "TABLE", line);
    return rows;
  }

  return { cut, line: () => line + newlines(held) };
}

const newlines = (text: string) => text.split("\n").length - 1;

/** How the first line ends, and so every one; undefined while that is not told yet. */
function endsOf(text: string, last: boolean) {
  const at = text.search(/[\r\n]/);
  if (at < 0 || (text[at] === "\r" && at + 1 === text.length && !last))
    return last ? { mark: "\n" as const, both: false } : undefined;
  if (text[at] === "\n") return { mark: "\n" as const, both: false };
  return text[at + 1] === "\n" ? { mark: "\n" as const, both: true } : { mark: "\r" as const, both: false };
}

/** Where the row ends whose first quote is at `quote`; -1 if not in this text. */
function endOfQuoted(text: string, quote: number, mark: string) {
  for (let open = quote; ; ) {
    const shut = text.indexOf('"', open + 1);
    if (shut < 0) return -1;
    const end = text.indexOf(mark, shut + 1);
    const next = text.indexOf('"', shut + 1);
    if (next < 0 || (end >= 0 && end < next)) return end;
    open = next;
  }
}

const openAtEnd = (text: string, from: number) => (text.slice(from).split('"').length - 1) % 2 === 1;

function unquoted(row: string) {
  const cells: string[] = [];
  let cell = "";
  let within = false;
  for (let at = 0; at < row.length; at += 1) {
    const letter = row[at];
    if (letter === '"') {
      if (within && row[at + 1] === '"') {
        cell += '"';
        at += 1;
      } else within = !within;
    } else if (letter === "," && !within) {
      cells.push(cell);
      cell = "";
    } else cell += letter;
  }
  cells.push(cell);
  return cells;
}
