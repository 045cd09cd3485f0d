import { decimal } from "@/lib/units/decimal";
import type { Cell, Grid } from "./cells";
import { cellAt, cellName, isFigure, labelAbove, labelBeside, loosely, wordsOf } from "./cells";
import { personsRow } from "./persons";
import type { Target } from "./targets";

/** How a workbook writes a percent where no % stands: 0.085 or 8.5. */
export const percentStyles = ["SHARE", "PERCENT"] as const;
export type PercentStyle = (typeof percentStyles)[number];
/** What somebody chose: the cell of a figure, as its name. */
export type Chosen = { key: string; sheet: string; cell: string; as?: PercentStyle };

/**
 * Where a figure stands in every workbook of one form: so many rows down and columns across from a label, the `nth` of
 * `many` in the same words. `head` is what stands above where one label serves several columns.
 */
export type Place = {
  key: string;
  sheet: string;
  label: string;
  row: number;
  place: number;
  nth: number;
  many: number;
  down: number;
  across: number;
  head?: string;
  as?: PercentStyle;
};
export type Faults = Record<string, string[]>;

const sameWords = (cells: readonly Cell[], label: string, read: (text: string) => string) =>
  cells.filter(({ text }) => !isFigure(text) && read(text) === read(label));

/** The places of what was chosen in a workbook, or what is wrong beside the figure it concerns. */
export function placesOf(grids: readonly Grid[], targets: readonly Target[], chosen: readonly Chosen[]) {
  const faults: Faults = {};
  const places: Place[] = [];
  for (const { key, sheet, cell, as } of chosen) {
    const target = targets.find((each) => each.key === key);
    const grid = grids.find(({ name }) => name === sheet);
    const at = cellAt(cell);
    const fault = (said: string) => {
      faults[key] = [said];
    };
    if (!target) continue;
    if (!grid) fault(`The workbook has no sheet “${sheet}”.`);
    else if (!at) fault("Give a cell, such as C12.");
    else if (!grid.at(at.row, at.place)) fault(`${cellName(at.row, at.place)} is empty in this workbook.`);
    else {
      const beside = target.list ? undefined : labelBeside(grid, at.row, at.place);
      const label = beside ?? labelAbove(grid, at.row, at.place);
      if (!label) fault(`No label stands beside or above ${cellName(at.row, at.place)} to find it by.`);
      else if (personsRow.test(wordsOf(label.text))) fault("That is of a single claimant, which is not kept.");
      else {
        const alike = sameWords(grid.cells, label.text, wordsOf);
        places.push({
          key,
          sheet,
          label: label.text.slice(0, 200),
          row: label.row,
          place: label.place,
          nth: alike.indexOf(label),
          many: alike.length,
          down: at.row - label.row,
          across: at.place - label.place,
          ...(target.unit === "percent" && { as: as ?? styleOf(grid.at(at.row, at.place)!.text) }),
        });
      }
    }
  }
  return { faults, places: headed(grids, places) };
}

/** What a percent without its sign is taken for until somebody says otherwise. */
export const styleOf = (text: string): PercentStyle =>
  /^-?[\d.]+$/.test(text) && Number.isFinite(Number(text)) && decimal(text).abs().gt(1) ? "PERCENT" : "SHARE";

/** Where one label serves several figures, what stands above each tells them apart. */
const headed = (grids: readonly Grid[], places: readonly Place[]) =>
  places.map((place) => {
    const shared = places.some(
      (other) =>
        other !== place && other.sheet === place.sheet && other.row === place.row && other.place === place.place,
    );
    const grid = grids.find(({ name }) => name === place.sheet);
    const head = shared && place.across > 0 && grid ? headOf(grid, place, place) : undefined;
    return head ? { ...place, head: head.slice(0, 200) } : place;
  });

/** What stands above the figure of a place whose label is at `label`. */
export const headOf = (grid: Grid, { down, across }: Place, label: Pick<Cell, "row" | "place">) =>
  labelAbove(grid, label.row + down, label.place + across)?.text;

/** The label of a place in another workbook of its form; why not, where it is not there. */
export function labelIn(grid: Grid, place: Place): Cell | "MISSING" | "SEVERAL" {
  const exact = sameWords(grid.cells, place.label, wordsOf);
  const alike = exact.length > 0 ? exact : sameWords(grid.cells, place.label, loosely);
  if (alike.length === 0) return "MISSING";
  const there = alike.find(({ row, place: at }) => row === place.row && at === place.place);
  return (alike.length === place.many ? alike[place.nth] : there) ?? there ?? "SEVERAL";
}

/** A form by which no case can be told from another: its labels. Two workbooks of one form have the same. */
export const markOf = (places: readonly Place[]) =>
  [...new Set(places.map(({ sheet, label }) => `${sheet}\t${loosely(label)}`))].sort().join("\n");
