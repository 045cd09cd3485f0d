import { columnsOf } from "./columns";
import type { FileKind } from "./kind";
import type { Reject } from "./report";
import { shownCell } from "./values";

type Cell = (column: string) => string;
const namings = ["account", "id", "ein"];

/** The column by which a row names its account: one that is not blank. */
const namingOf = (cell: Cell) => namings.find((column) => cell(column).trim()) ?? "account";

/** A row refused once, with its first fault's column; the others follow in the reason, by their columns' labels. */
export function rejectionOf(
  kind: FileKind,
  row: number,
  faults: readonly { column: string; reason: string }[],
  cell: Cell = () => "",
): Reject {
  const [first, ...others] = faults;
  const more = others.map(({ column, reason }) => `${columnsOf[kind][column]?.label ?? column}: ${reason}`);
  const naming = namingOf(cell);
  const column = !first || first.column === "account" ? naming : first.column;
  const value = shownCell(cell(column).trim());
  const name = shownCell(cell(naming).trim());
  return {
    row,
    column,
    reason: [first?.reason ?? "", ...more].join(" "),
    ...(value && { value }),
    ...(name && { name }),
  };
}
