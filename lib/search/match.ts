import { folded } from "@/lib/units/folded";

/** How well a name we know ourselves fits a text: 3 begins with it, 2 has a word that does, 1 has a word for each of its words, 0 not. */
export function matchOf(name: string, q: string): number {
  const [text, asked] = [plain(name), plain(q)];
  if (!asked) return 1;
  if (text.startsWith(asked)) return 3;
  if (text.includes(` ${asked}`)) return 2;
  const words = text.split(" ");
  return asked.split(" ").every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

/** Shorter texts resemble too much of everything. */
const leastForTypos = 4;
const longWord = 8;

/** Whether a name has for each word of a text one that begins nearly so: a letter wrong, missing, too many or two swapped; in a long word two. */
export function nearlyMatches(name: string, q: string): boolean {
  const asked = plain(q);
  if (asked.length < leastForTypos) return false;
  const words = plain(name).split(" ");
  return asked.split(" ").every((part) => words.some((word) => beginsNearly(word, part)));
}

function beginsNearly(word: string, part: string) {
  const most = part.length < leastForTypos ? 0 : part.length < longWord ? 1 : 2;
  for (let length = part.length - most; length <= part.length + most; length += 1)
    if (length <= word.length && apart(word.slice(0, length), part) <= most) return true;
  return false;
}

/** How many letters must be changed, put in, left out or swapped with the next to make one word of another. */
function apart(one: string, other: string): number {
  const rows: number[][] = [Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1] ? 0 : 1;
      const ways = [rows[i - 1]![j]! + 1, row[j - 1]! + 1, rows[i - 1]![j - 1]! + same];
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        ways.push(rows[i - 2]![j - 2]! + 1);
      row.push(Math.min(...ways));
    }
    rows.push(row);
  }
  return rows[one.length]![other.length]!;
}

/**
 * Kinds of things found, in the order given, but those with a name that fits the text before those without any: what is
 * spelt nearly so, or holds the text inside a word, never stands above what begins with it.
 */
export function fittingFirst<G extends { entries: readonly { name: string }[] }>(groups: readonly G[], q: string): G[] {
  const fits = ({ entries }: G) => entries.some(({ name }) => matchOf(name, q) > 0);
  return [...groups.filter(fits), ...groups.filter((group) => !fits(group))];
}

const plain = (text: string) =>
  folded(text)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
