/** How well a name we know ourselves fits a text: 3 begins with it, 2 has a word that does, 1 has a word for each of its words, 0 not. */
export function matchOf(name: string, q: string): number {
  const [text, asked] = [plain(name), plain(q)];
  if (!asked) return 1;
  if (text.startsWith(asked)) return 3;
  if (text.includes(` ${asked}`)) return 2;
  const words = text.split(" ");
  return asked.split(" ").every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
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
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
