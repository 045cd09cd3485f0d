import { refuse } from "../errors";
import { cellText, placeOf } from "./cell-text";
import { limits } from "./limits";
import type { NumberStyle } from "./number-style";
import type { CellFault, TableRow } from "./row";
import type { Epoch } from "./serial-day";
import { heard, type Listener } from "./xml";

/** What a sheet's cells refer to. */
export type Lexicon = { shared: readonly string[]; styles: readonly NumberStyle[]; epoch: Epoch };
export type Declared = { rows?: number };

/** A sheet's rows in batches as they unpack, blank ones left out; what it declares of itself goes to `declared`. */
export async function* sheetRows(bytes: AsyncIterable<Uint8Array>, lexicon: Lexicon, declared: Declared = {}) {
  let rows: TableRow[] = [];
  for await (const _ of heard(
    bytes,
    listenerOf(lexicon, (row) => rows.push(row), declared),
  )) {
    if (rows.length < 200) continue;
    yield rows;
    rows = [];
  }
  if (rows.length > 0) yield rows;
}

function listenerOf({ shared, styles, epoch }: Lexicon, take: (row: TableRow) => void, declared: Declared): Listener {
  let row = 0;
  let cells: string[] = [];
  let faults: CellFault[] = [];
  let place = -1;
  let type: string | undefined;
  let style: NumberStyle;
  let value = "";
  let computed = false;
  let listening = false;
  let sounds = 0;

  const putCell = () => {
    const said = type === "s" ? (shared[Number(value)] ?? "") : value;
    if (said.length > limits.cell) refuse(`Row ${row} has a cell of more than 32,767 characters.`);
    const text = cellText({ type, style, value: said }, epoch);
    const unknown = computed && value === "" && type !== "str";
    if (text === "" && !unknown) return;
    if (place >= limits.columns) refuse(`Row ${row} has more than 1,000 columns.`);
    while (cells.length < place) cells.push("");
    cells[place] = text;
    if (unknown) faults.push({ place, reason: uncomputed });
    if (type === "e") faults.push({ place, reason: `The formula’s result is an error, ${text}.` });
  };
  const putRow = () => {
    if (faults.length > 0 || cells.some((cell) => cell.trim()))
      take(faults.length > 0 ? { row, cells, faults } : { row, cells });
    [cells, faults] = [[], []];
  };

  return {
    open(name, attributes) {
      if (name === "c") {
        place = placeOf(attributes.r ?? "") ?? place + 1;
        type = attributes.t;
        style = styles[Number(attributes.s ?? 0)];
        value = "";
        computed = false;
      } else if (name === "f") computed = true;
      else if (name === "v" || name === "t") listening = sounds === 0;
      else if (name === "rPh") sounds += 1;
      else if (name === "row") {
        row = Number(attributes.r ?? row + 1);
        place = -1;
        if (!(row > 0 && row <= limits.rows)) refuse("The workbook is damaged: a row has no place in it.");
      } else if (name === "dimension") declared.rows = lastRow(attributes.ref ?? "");
    },
    text(text) {
      if (listening) value += text;
    },
    close(name) {
      if (name === "v" || name === "t") listening = false;
      else if (name === "rPh") sounds -= 1;
      else if (name === "c") putCell();
      else if (name === "row") putRow();
    },
  };
}

/** A program that writes formulas need not work them out; one that comes to no text says so by its type. */
const uncomputed = "The formula’s result is not in the file: open it in Excel, save it, and send it again.";

const lastRow = (range: string) => Number(/(\d+)$/.exec(range)?.[1]) || undefined;
