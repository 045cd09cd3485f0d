/** How well a name we know ourselves fits a text: 3 begins with it, 2 has a word that does, 1 has a word for each of its words, 0 not. */
export function matchOf(name: string, q: string): number {
  const [text, asked] = [plain(name), plain(q)];
  if (!asked) return 1;
  if (text.startsWith(asked)) return 3;
  if (text.includes(` ${asked}`)) return 2;
  const words = text.split(" ");
  return asked.split(" ").every((part) => words.some((word) => word.startsWith(part))) ? 1 : 0;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
