import { Uint8ArrayReader, Uint8ArrayWriter, ZipWriter } from "@zip.js/zip.js/lib/zip-core-native.js";
import type { Source } from "./source";
import { openZip } from "./zip";

/** The same zip with some parts changed: every other part comes out as it went in, in the same order. */
export async function repack(
  source: Source,
  changes: ReadonlyMap<string, (text: string) => string>,
): Promise<Uint8Array> {
  const zip = await openZip(source);
  const writer = new ZipWriter(new Uint8ArrayWriter(), { useWebWorkers: false });
  for (const name of zip.names) {
    const pieces: Uint8Array[] = [];
    for await (const piece of zip.part(name)) pieces.push(piece);
    const bytes = joined(pieces);
    const change = changes.get(name.toLowerCase());
    const written = change ? new TextEncoder().encode(change(new TextDecoder().decode(bytes))) : bytes;
    await writer.add(name, new Uint8ArrayReader(written));
  }
  return writer.close();
}

function joined(pieces: Uint8Array[]) {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
