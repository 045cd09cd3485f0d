import type { SheetField } from "../fields";
import { type Sheet, sheets } from "../sheets";

/** What a cell can be mapped to: a figure of a sheet, the first row of a list of them, or a line underwriting states. */
export type Target = Pick<SheetField, "key" | "label" | "unit" | "section" | "options" | "list">;

export const statedSection = "Stated by underwriting";

/** Everything of a kind of sheet that a workbook may say, in the order of its sections. A list is mapped by its first row. */
export const targetsOf = ({ fields, stated }: Sheet): Target[] => [
  ...fields.filter(({ row = 1 }) => row === 1),
  ...stated.map(({ id, label, unit }) => ({
    key: `stated.${id}`,
    label: `${label} (${id})`,
    unit,
    section: statedSection,
  })),
];

export const targetKeys = [
  ...new Set(Object.values(sheets).flatMap((sheet) => targetsOf(sheet).map(({ key }) => key))),
];

/** How many rows of a list a sheet takes. */
export const rowsOf = ({ fields }: Sheet, list: string) =>
  Math.max(0, ...fields.filter((field) => field.list === list).map(({ row }) => row ?? 0));
