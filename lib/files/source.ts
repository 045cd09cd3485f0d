import type { Encoding } from "./row";

/**
 * Bytes that can be read from anywhere: a file on disk, in memory, or kept in parts. `read` may give less only at the end.
 * `encoding` is what a text was found to be before, so that it need not be read whole to find it again.
 */
export type Source = { size: number; encoding?: Encoding; read(start: number, length: number): Promise<Uint8Array> };

/** Bytes at hand. */
export const sourceOf = (bytes: Uint8Array): Source => ({
  size: bytes.length,
  read: async (start, length) => bytes.subarray(start, start + length),
});

/** A file kept in parts of `partSize` bytes, the last one shorter; the last part read is kept, so reading on asks once. */
export function partsSource(size: number, partSize: number, readPart: (part: number) => Promise<Uint8Array>): Source {
  let kept: { part: number; bytes: Promise<Uint8Array> } | undefined;
  const partAt = (part: number) => {
    if (kept?.part !== part) kept = { part, bytes: readPart(part) };
    return kept.bytes;
  };
  return {
    size,
    async read(start, length) {
      const end = Math.min(start + length, size);
      if (end <= start) return new Uint8Array();
      const whole = new Uint8Array(end - start);
      for (let at = start; at < end; ) {
        const offset = at % partSize;
        const piece = (await partAt((at - offset) / partSize)).subarray(offset, offset + end - at);
        if (piece.length === 0) return whole.subarray(0, at - start);
        whole.set(piece, at - start);
        at += piece.length;
      }
      return whole;
    },
  };
}

const stride = 1 << 18;

/** All of its bytes in order, a quarter of a megabyte at a time. */
export async function* chunksOf({ size, read }: Source, from = 0): AsyncGenerator<Uint8Array> {
  for (let at = from; at < size; ) {
    const chunk = await read(at, Math.min(stride, size - at));
    if (chunk.length === 0) return;
    yield chunk;
    at += chunk.length;
  }
}
