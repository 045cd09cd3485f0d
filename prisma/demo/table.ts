/** Records by table, their columns named as the database names them; tables stand in the order they must be written. */
export type Book = Map<string, Row[]>;
export type Row = Record<string, unknown>;

/** Adds records to a table of the book. */
export function put(book: Book, table: string, ...rows: Row[]) {
  const held = book.get(table);
  if (held) for (const row of rows) held.push(row);
  else book.set(table, rows);
}

/** Cents as the database takes dollars: "12.05". */
export function dollars(cents: number) {
  const whole = String(Math.abs(cents)).padStart(3, "0");
  return `${cents < 0 ? "-" : ""}${whole.slice(0, -2)}.${whole.slice(-2)}`;
}

/** A share per ten thousand as the database takes it: "0.925". */
export const share = (bps: number) => (bps / 10_000).toFixed(4);
