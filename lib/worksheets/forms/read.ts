import { decimal } from "@/lib/units/decimal";
import { readFigure } from "../figure";
import type { Figures } from "../parameters";
import type { Sheet } from "../sheets";
import type { Stated } from "../stated";
import { type Cell, cellName, type Grid, loosely, wordsOf } from "./cells";
import { headOf, labelIn, type Place } from "./places";
import { rowsOf, type Target, targetsOf } from "./targets";

/** What a workbook says by a form, and what keeps it from being taken: a sentence each. */
export type Reading = { figures: Figures; stated: Stated; faults: string[] };
type Read = { value: string } | { fault: string };

const kept = { figure: 12, stated: 8 };
const wanted: Record<Target["unit"], string> = {
  month: "a month belongs",
  count: "a whole number belongs",
  dollars: "a number belongs",
  pmpm: "a number belongs",
  percent: "a percent belongs",
  factor: "a number belongs",
  choice: "one of its list belongs",
  name: "a name belongs",
};

/** A cell as the figure it is mapped to: spreadsheets work to fifteen digits, of which 12 decimals are kept, 8 of a stated line. */
export function readCell(target: Target, text: string, as?: Place["as"]): Read {
  if (target.unit === "choice") {
    const option = target.options?.find(({ value, label }) => [wordsOf(value), wordsOf(label)].includes(wordsOf(text)));
    return option ? { value: option.value } : { fault: `“${text.slice(0, 40)}”` };
  }
  const isShare = target.unit === "percent" && as !== "PERCENT" && !text.includes("%");
  const places =
    kept[target.key.startsWith("stated.") ? "stated" : "figure"] - (target.unit === "percent" && !isShare ? 2 : 0);
  const plain = /^-?\d+\.\d+$/.test(text) ? decimal(text).toDecimalPlaces(places).toFixed() : text;
  const read = readFigure(isShare ? { unit: "factor" } : target, plain);
  if ("fault" in read) return { fault: `“${text.slice(0, 40)}”` };
  if (target.unit === "percent" && decimal(read.value).abs().gte(5))
    return { fault: `${text}, which reads as ${decimal(read.value).times(100).toDecimalPlaces(2).toFixed()}%` };
  return read;
}

/** Reads a workbook by the places of its form. */
export function readForm(sheet: Sheet, grids: readonly Grid[], places: readonly Place[]): Reading {
  const reading: Reading = { figures: {}, stated: {}, faults: [] };
  const targets = new Map(targetsOf(sheet).map((target) => [target.key, target]));
  const found = places.flatMap((place) => {
    const target = targets.get(place.key);
    const grid = grids.find(({ name }) => name === place.sheet);
    const label = grid && labelIn(grid, place);
    if (!target) return [];
    if (!grid || typeof label !== "object") reading.faults.push(absent(place, target, label));
    else if (place.head && loosely(place.head) !== loosely(headOf(grid, place, label) ?? ""))
      reading.faults.push(moved(grid, place, label));
    else return [{ place, target, grid, row: label.row + place.down, column: label.place + place.across }];
    return [];
  });
  const put = ({ target, grid, place }: Found, key: string, cell: Cell) => {
    const read: Read = cell.fault ? { fault: cell.fault } : readCell(target, cell.text, place.as);
    const where = `${grid.name}!${cellName(cell.row, cell.place)}`;
    if ("fault" in read)
      reading.faults.push(
        cell.fault
          ? `${where}, ${target.label}: ${cell.fault}`
          : `${where} holds ${read.fault} where ${wanted[target.unit]}: ${target.label}.`,
      );
    else if (key.startsWith("stated.")) reading.stated[key.slice("stated.".length)] = read.value;
    else reading.figures[key] = read.value;
  };
  for (const one of found) {
    const cell = one.target.list ? undefined : one.grid.at(one.row, one.column);
    if (cell) put(one, one.target.key, cell);
  }
  for (const list of new Set(found.flatMap(({ target }) => target.list ?? [])))
    readList(sheet, list, found, put, reading);
  return reading;
}

type Found = { place: Place; target: Target; grid: Grid; row: number; column: number };
type Put = (found: Found, key: string, cell: Cell) => void;

/** A list's rows from its first one down, until one is blank or a total. */
function readList(sheet: Sheet, list: string, found: readonly Found[], put: Put, { faults }: Reading) {
  const columns = found.filter(({ target }) => target.list === list);
  const most = rowsOf(sheet, list);
  for (let row = 1; ; row += 1) {
    const cells = columns.map(({ grid, row: first, column }) => grid.at(first + row - 1, column));
    const isTotal = cells.some((cell) => cell && /^(sub ?)?total\b/i.test(cell.text));
    if (isTotal || cells.every((cell) => !cell)) return;
    if (row > most) {
      const [first] = columns;
      if (first)
        faults.push(
          `${first.grid.name}!${cellName(first.row + most, first.column)} is one row more than ${first.target.section} takes: ${most}.`,
        );
      return;
    }
    columns.forEach((one, at) => {
      const cell = cells[at];
      if (cell) put(one, one.target.key.replace(`${list}.1`, `${list}.${row}`), cell);
    });
  }
}

function absent({ sheet, label }: Place, { label: wants }: Target, found: "MISSING" | "SEVERAL" | Cell | undefined) {
  if (found === undefined) return `The workbook has no sheet “${sheet}”.`;
  return found === "SEVERAL"
    ? `“${label}” stands at several places of “${sheet}” and no longer where it did: ${wants} is read beside it.`
    : `The label “${label}” is missing on “${sheet}”: ${wants} is read by it.`;
}

function moved(grid: Grid, place: Place, label: Cell) {
  const where = cellName(label.row + place.down, label.place + place.across);
  return `Above ${grid.name}!${where} stands “${headOf(grid, place, label) ?? "nothing"}”, not “${place.head}”.`;
}
