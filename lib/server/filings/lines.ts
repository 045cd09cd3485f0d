import "server-only";
import { isUtf8 } from "node:buffer";
import { Broken, cutterOf } from "@/lib/filings/cut";
import { copyLine, readingOf, type Value } from "@/lib/filings/read";
import type { Filed } from "./sources";

const lineEnd = 10;

/**
 * One of the agency's files as its table takes it: read, cut and cleaned a piece at a time while PostgreSQL copies the
 * piece before. `ordered` tells afterwards whether its keys only rose, so that none comes twice.
 */
export function linesOf({ dataset, headings, bytes }: Filed, tell: (rows: number) => void) {
  const { table, columns, key, row } = readingOf(dataset, headings);
  const order = risingIn(key);
  async function* lines(): AsyncGenerator<Uint8Array> {
    const { cut, line } = cutterOf(headings.length);
    const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
    let rows = 0;
    const written = (cells: string[][]) => {
      let text = "";
      for (const each of cells) {
        const values = row(each);
        order.next(values);
        text += copyLine(values);
      }
      tell((rows += cells.length));
      return Buffer.from(text);
    };
    for await (const piece of bytes()) yield written(cut(decoded(decoder, piece, line)));
    yield written(cut(decoded(decoder, undefined, line), true));
  }
  return { table, columns, lines: lines(), ordered: order.rose };
}

function decoded(decoder: TextDecoder, piece: Uint8Array | undefined, line: () => number) {
  try {
    return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
  } catch {
    throw new Broken("BYTES", line() + (piece ? linesBeforeFault(piece) : 0));
  }
}

/** How many lines of a piece are text before the one that is not. Its first and last may be cut in a character. */
function linesBeforeFault(piece: Uint8Array) {
  let lines = 0;
  for (let at = piece.indexOf(lineEnd); at >= 0; lines += 1) {
    const end = piece.indexOf(lineEnd, at + 1);
    if (end < 0 || !isUtf8(piece.subarray(at, end))) return lines + 1;
    at = end;
  }
  return lines;
}

/** Whether the first so many values of each row are above those of the row before; rows without them are loaded nowhere. */
function risingIn(length: number) {
  let before: Value[] = [];
  let rose = true;
  return {
    rose: () => rose,
    next: (values: Value[]) => {
      if (!rose) return;
      const key = values.slice(0, length);
      if (key.includes(null)) return;
      const at = key.findIndex((value, place) => value !== before[place]);
      rose = before.length === 0 || (at >= 0 && (key[at] ?? "") > (before[at] ?? ""));
      before = key;
    },
  };
}
