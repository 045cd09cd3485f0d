import { type Field, field } from "@/lib/files/field";
import { columnsOf } from "./columns";
import type { ImportKind } from "./kind";
import { type Names, type RowValues, rowLines, rowPlace } from "./row-lines";

/** A row of an import as its export tells it. */
export type FileRow = {
  row: number;
  account: string | null;
  accountId: string | null;
  column: string | null;
  reason: string | null;
  before: RowValues;
  after: RowValues;
};

/** A column of a file by the name people know it by. */
export const columnLabel = (kind: ImportKind, column: string | null) =>
  (kind !== "UNDO" && kind !== "FORM5500" && column && columnsOf[kind][column]?.label) || column;

/** Rows that were not taken, as a file: where in the file, what stood there, and why. */
export const rejectFields = (kind: ImportKind): Field<FileRow>[] => [
  field("Row", "COUNT", ({ row }) => row),
  field("Account", "TEXT", ({ account }) => account),
  field("Column", "TEXT", ({ column }) => columnLabel(kind, column)),
  field("Cell", "TEXT", ({ after }) => after?.value),
  field("Why", "TEXT", ({ reason }) => reason),
];

/** Rows that change something, as a file: one row each, all its fields before and after. */
export const changeFields = (names: Names): Field<FileRow>[] => [
  field("Row", "COUNT", ({ row }) => row),
  field("Account", "TEXT", ({ account }) => account),
  field("Of", "TEXT", ({ after }) => rowPlace(after)),
  field("Before and after", "TEXT", ({ before, after }) => rowLines(before, after, names).map(told).join("; ")),
  field("Truebook id", "TEXT", ({ accountId }) => accountId),
];

const told = ({ field: name, before, after }: ReturnType<typeof rowLines>[number]) =>
  before === undefined ? `${name}: ${after}` : `${name}: ${before} → ${after}`;
