import { createHash } from "node:crypto";

/** A whole number from `low` to `high`, both included. */
export type Dice = (low: number, high: number) => number;

/** The same throws for the same words, on every machine. */
export function diceOf(words: string): Dice {
  let state = createHash("md5").update(words).digest().readUInt32LE(0);
  return (low, high) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return low + (((mixed ^ (mixed >>> 14)) >>> 0) % (high - low + 1));
  };
}

/** A record's id, the same in every demo. */
export function idOf(...words: string[]) {
  const hex = createHash("md5").update(words.join("/")).digest("hex");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-7${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** Ids of many records of one parent, without a hash for each. */
export function idsUnder(...words: string[]) {
  const stem = idOf(...words).slice(0, 24);
  let count = 0;
  return () => `${stem}${(count++).toString(16).padStart(12, "0")}`;
}
