import { Decimal } from "./decimal";

const stringOrNumber = /"[^"\\]*(?:\\.[^"\\]*)*"(\s*:)?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** JSON whose numbers come back as Decimals of their very text, so that 0.1 is a tenth; throws what JSON.parse throws. */
export function parseExactly(text: string): unknown {
  const json = text.replace(/^\uFEFF/, "");
  JSON.parse(json);
  const marked = json.replace(stringOrNumber, (token, isKey) => (isKey ? token : mark(token)));
  return JSON.parse(marked, (_key, value) => (typeof value === "string" ? unmark(value) : value));
}

const mark = (token: string) => (token.startsWith('"') ? `"s${token.slice(1)}` : `"n${token}"`);
const unmark = (marked: string) => (marked.startsWith("n") ? new Decimal(marked.slice(1)) : marked.slice(1));
