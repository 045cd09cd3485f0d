import { useId, useMemo, useState } from "react";
import { TextField } from "@/components/ui/input";
import { Select, SelectField } from "@/components/ui/select";
import { figureText } from "@/lib/worksheets/figure";
import {
  type Cell,
  cellAt,
  cellName,
  type Grid,
  gridOf,
  isFigure,
  labelAbove,
  labelBeside,
} from "@/lib/worksheets/forms/cells";
import { type Chosen, type Faults, type PercentStyle, styleOf } from "@/lib/worksheets/forms/places";
import { readCell } from "@/lib/worksheets/forms/read";
import { type Target, targetsOf } from "@/lib/worksheets/forms/targets";
import { sheets as kinds, type SheetKind } from "@/lib/worksheets/sheets";

export type AskedSheet = { name: string; cells: Cell[] };
type MapCellsProps = {
  kind: SheetKind;
  sheets: AskedSheet[];
  chosen: Chosen[];
  faults: Faults;
  onChosen: (chosen: Chosen[]) => void;
};

/** Which cell of the workbook is which figure: what it would be read as stands below each. */
export function MapCells({ kind, sheets, chosen, faults, onChosen }: MapCellsProps) {
  const list = useId();
  const grids = useMemo(() => sheets.map(gridOf), [sheets]);
  const cells = useMemo(() => grids.flatMap(optionsOf), [grids]);
  const [usual, setUsual] = useState(chosen[0]?.sheet ?? sheets[0]?.name ?? "");
  const targets = targetsOf(kinds[kind]);
  const set = (key: string, change: Partial<Chosen> | undefined) => {
    const was = chosen.find((each) => each.key === key) ?? { key, sheet: usual, cell: "" };
    const others = chosen.filter((each) => each.key !== key);
    onChosen(change ? [...others, { ...was, ...change }] : others);
  };
  return (
    <div className="flex flex-col gap-4">
      {sheets.length > 1 && (
        <SelectField
          label="Sheet of a cell without one"
          value={usual}
          onChange={({ target }) => setUsual(target.value)}
          options={sheets.map(({ name }) => ({ value: name, label: name }))}
          className="max-w-xs"
        />
      )}
      <datalist id={list}>{cells}</datalist>
      {[...new Set(targets.map(({ section }) => section))].map((section) => (
        <fieldset key={section} className="border-t border-line pt-3">
          <legend className="pr-3 text-sm font-semibold">{section}</legend>
          <div className="grid grid-cols-4 items-start gap-3 max-lg:grid-cols-2 max-sm:grid-cols-1">
            {targets
              .filter((target) => target.section === section)
              .map((target) => (
                <MapCell
                  key={target.key}
                  target={target}
                  list={list}
                  grids={grids}
                  chosen={chosen.find(({ key }) => key === target.key)}
                  error={faults[target.key]}
                  onCell={(text) =>
                    set(target.key, text.trim() ? { ...splitCell(text, usual), as: undefined } : undefined)
                  }
                  onStyle={(as) => set(target.key, { as })}
                />
              ))}
          </div>
        </fieldset>
      ))}
    </div>
  );
}

const optionsOf = (grid: Grid) =>
  grid.cells
    .filter(({ text }) => isFigure(text))
    .slice(0, 600)
    .map(({ row, place, text }) => (
      <option key={`${grid.name} ${row} ${place}`} value={`${grid.name}!${cellName(row, place)}`}>
        {[labelOf(grid, row, place), text].filter(Boolean).join(": ")}
      </option>
    ));

type MapCellProps = {
  target: Target;
  list: string;
  grids: Grid[];
  chosen?: Chosen;
  error?: string[];
  onCell: (text: string) => void;
  onStyle: (as: PercentStyle) => void;
};

function MapCell({ target, list, grids, chosen, error, onCell, onStyle }: MapCellProps) {
  // What is typed stays as it is typed until it is a cell.
  const [typed, setTyped] = useState(chosen ? `${chosen.sheet}!${chosen.cell}` : "");
  const grid = grids.find(({ name }) => name === chosen?.sheet);
  const at = chosen && cellAt(chosen.cell);
  const cell = at && grid?.at(at.row, at.place);
  const asked = target.unit === "percent" && cell && !cell.text.includes("%") && isFigure(cell.text);
  const as = chosen?.as ?? (cell && styleOf(cell.text));
  return (
    <div className="flex flex-col gap-1.5">
      <TextField
        label={target.list ? `${target.label}, first of the list` : target.label}
        value={typed}
        list={list}
        autoComplete="off"
        spellCheck={false}
        placeholder="Sheet!C12"
        error={error}
        hint={cell && grid ? hintOf(target, grid, cell, as) : undefined}
        onChange={({ target: { value } }) => {
          setTyped(value);
          onCell(value);
        }}
      />
      {asked && as && (
        <Select
          size="sm"
          aria-label={`How ${target.label} is written`}
          value={as}
          onChange={({ target: { value } }) => onStyle(value as PercentStyle)}
          options={[
            { value: "SHARE", label: "As a share: 0.085 is 8.5%" },
            { value: "PERCENT", label: "As a percent: 8.5 is 8.5%" },
          ]}
        />
      )}
    </div>
  );
}

const labelOf = (grid: Grid, row: number, place: number) =>
  (labelBeside(grid, row, place) ?? labelAbove(grid, row, place))?.text;

function hintOf(target: Target, grid: Grid, { row, place, text }: Cell, as?: PercentStyle) {
  const label = target.list ? labelAbove(grid, row, place)?.text : labelOf(grid, row, place);
  const read = readCell(target, text, as);
  return `${label ?? "No label"}: ${"value" in read ? figureText(target, read.value) : `“${text}” cannot be read`}`;
}

/** "Rating!C12" or "'Rating 2027'!C12", or a cell of the usual sheet. */
function splitCell(text: string, usual: string) {
  const cut = text.lastIndexOf("!");
  const sheet = text.slice(0, Math.max(0, cut)).trim();
  return {
    sheet: sheet ? sheet.replace(/^'(.*)'$/, "$1") : usual,
    cell: text
      .slice(cut + 1)
      .trim()
      .slice(0, 12),
  };
}
