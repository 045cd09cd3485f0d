import { columnsOf } from "./columns";
import type { FileKind } from "./kind";

const quoted = (cell: string) => (/[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A CSV to fill in: every column of a kind under the name the reading knows it by, and one row that shows how. */
export function templateOf(kind: FileKind): string {
  const columns = Object.values(columnsOf[kind]);
  const rows = [columns.map(({ label }) => label), columns.map(({ example }) => example)];
  return rows.map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}
