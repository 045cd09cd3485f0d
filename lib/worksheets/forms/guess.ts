import { type Cell, cellName, type Grid, isFigure, wordsOf } from "./cells";
import { type Chosen, styleOf } from "./places";
import type { Target } from "./targets";

/** Where a workbook seems to say a figure: beside a label in the figure's own words. Somebody looks at each before it counts. */
export function guessed(grids: readonly Grid[], targets: readonly Target[]): Chosen[] {
  return targets.flatMap((target) => {
    for (const grid of grids) {
      const cell = target.list ? inList(grid, target) : beside(grid, target);
      if (cell) return [chosen(grid, target, cell)];
    }
    return [];
  });
}

const chosen = (grid: Grid, { key, unit }: Target, { row, place, text }: Cell): Chosen => ({
  key,
  sheet: grid.name,
  cell: cellName(row, place),
  ...(unit === "percent" && { as: styleOf(text) }),
});

function beside(grid: Grid, { key, label, unit }: Target) {
  const id = /\((\w+)\)$/.exec(label)?.[1];
  const names = [label, label.replace(/ \(\w+\)$/, ""), `${label} PMPM`, `${label} PEPM`, ...(id ? [id] : [])].map(
    wordsOf,
  );
  const found = grid.cells.find(({ text }) => !isFigure(text) && names.includes(wordsOf(text)));
  if (!found) return;
  const right = grid.cells.filter(({ row, place }) => row === found.row && place > found.place);
  const fitting = unit === "choice" ? right : right.filter(({ text }) => isFigure(text));
  // The second period stands in the second column of the same rows.
  return fitting[key.startsWith("p2.") ? 1 : 0];
}

/** The first row below the heading of a list; its other columns by their own headings in that row. */
function inList(grid: Grid, { key, label }: Target) {
  const noun = wordsOf(label.replace(/ \d.*$/, "").replace(/^.*, /, ""));
  const word = wordsOf(label.split(", ")[1] ?? "");
  const head = grid.cells.find(({ text }) => wordsOf(text) === noun);
  if (!head) return;
  if (key.endsWith(".name") || word === "" || /\d$/.test(label)) return grid.at(head.row + 1, head.place);
  const column = grid.cells.find(
    ({ row, place, text }) => row === head.row && place > head.place && wordsOf(text) === word,
  );
  return column && grid.at(head.row + 1, column.place);
}
