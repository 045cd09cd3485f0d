import type { Grid } from "@/lib/documents/grid";
import { recomputed, type WrittenCell } from "./formulas";

const placed = ({ rows }: Grid) =>
  rows.flatMap((row, line) =>
    row.flatMap((cell, column) => (cell ? [[`${String.fromCharCode(65 + column)}${line + 1}`, cell] as const] : [])),
  );

/** A sheet’s formulas with their places. */
export const formulasOf = (grid: Grid) =>
  placed(grid).flatMap(([place, cell]) => ("formula" in cell ? [[place, cell] as const] : []));

/**
 * Where a formula worked out in floats differs from what it says it comes to: whole cents by less than a thousandth of one,
 * so that they are the same cents; others by less than seven places.
 */
export function differences(grid: Grid) {
  const cells = new Map<string, WrittenCell>(
    placed(grid).map(([place, cell]) => {
      if ("words" in cell) return [place, { value: cell.words }];
      return [place, "formula" in cell ? { formula: cell.formula, value: "" } : { value: cell.figure }];
    }),
  );
  const values = recomputed(cells);
  return formulasOf(grid).filter(([place, { result, format }]) => {
    const apart = Math.abs(values.get(place)! - Number(result));
    const isCents = format === "DOLLARS" || format === "COUNT";
    return !(apart < (isCents ? 1e-5 : 1e-7 * Math.max(1, Math.abs(Number(result)))));
  });
}
