import { count, exactMoney, rate } from "@/lib/format";
import type { Line } from "@/lib/rating/line";
import { decimal } from "@/lib/units/decimal";
import type { Change } from "@/lib/worksheets/diff";
import { figureText } from "@/lib/worksheets/figure";
import { type SheetKind, sheets } from "@/lib/worksheets/sheets";

const percent = (share: string, places: number) => `${decimal(share).times(100).toFixed(places).replace("-", "−")}%`;

/** A line's value in its unit, to the places one reads a sheet by. */
export function lineText(value: string, unit: string) {
  if (unit === "PMPM" || unit === "PEPM") return rate(value);
  if (unit === "USD") return exactMoney(value, 2);
  if (unit === "share") return percent(value, 2);
  if (unit === "factor") return decimal(value).toFixed(6);
  return unit === "member months" ? count(value) : decimal(value).toDecimalPlaces(2).toFixed();
}

/** What stands behind a line, in full, as its inputs are named. */
export const inputText = (inputs: [string, string][]) =>
  inputs.map(([name, value]) => `${name} ${decimal(value).toDecimalPlaces(8).toFixed()}`).join(" · ");

/** A field or stated line of a change, where it belongs and how it was and is; a row by what it is called. */
export function changeText({ key, from, to, named }: Change, kind: SheetKind) {
  const stated = sheets[kind].stated.find(({ id }) => key === `stated.${id}`);
  const field = sheets[kind].byKey.get(key);
  const told = stated ? { ...stated, section: "Stated by underwriting" } : field;
  if (!told) return { section: "", label: key, from: from ?? "", to: to ?? "" };
  const label = named ? told.label.replace(/^.*? \d+/, () => named) : told.label;
  return { section: told.section, label, from: figureText(told, from), to: figureText(told, to) };
}

/** The value of a line by its id; nothing where the sheet has none. */
export function linesOf(lines: readonly Line[]) {
  const values = new Map(lines.map(({ id, value }) => [id, value]));
  return (id: string) => {
    const value = values.get(id);
    return value === undefined ? undefined : decimal(value);
  };
}
