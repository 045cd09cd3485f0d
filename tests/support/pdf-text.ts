import { inflateSync } from "node:zlib";

/** Streams of a PDF, unpacked, as Latin-1 text. */
function streamsOf(pdf: Uint8Array) {
  const text = Buffer.from(pdf).toString("latin1");
  return [...text.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body = ""]) => {
    try {
      return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
    } catch {
      return body;
    }
  });
}

const decoded = (hex: string) =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join("");

/** A font’s glyphs as letters, from its ToUnicode map. */
function lettersOf(map: string) {
  const letters = new Map<number, string>();
  for (const [, from = "", , list = ""] of map.matchAll(/<([0-9a-f]{4})>\s*<([0-9a-f]{4})>\s*\[([^\]]*)\]/gi)) {
    const first = Number.parseInt(from, 16);
    [...list.matchAll(/<([0-9a-f ]+)>/gi)].forEach(([, hex = ""], n) => {
      letters.set(first + n, decoded(hex.replaceAll(" ", "")));
    });
  }
  return letters;
}

/**
 * What a PDF says, read with each of its fonts in turn, because a page names fonts by resources: the words of one font are
 * right in one reading and gibberish in the others.
 */
export function pdfReadings(pdf: Uint8Array): string[] {
  const streams = streamsOf(pdf);
  const fonts = streams.filter((stream) => stream.includes("begincmap")).map(lettersOf);
  const pages = streams.filter((stream) => /\bTJ\b|\bTj\b/.test(stream));
  return fonts.map((letters) =>
    pages
      .map((page) =>
        [...page.matchAll(/\[((?:<[0-9a-f]*>|[-+\d.e ])*)\]\s*TJ/gi)]
          .map(([, run = ""]) =>
            [...run.matchAll(/<([0-9a-f]*)>/gi)]
              .flatMap(([, hex = ""]) => hex.match(/.{4}/g) ?? [])
              .map((glyph) => letters.get(Number.parseInt(glyph, 16)) ?? "")
              .join(""),
          )
          .join("\n"),
      )
      .join("\n"),
  );
}
