import { decimal } from "@/lib/units/decimal";
import { type Figures, figuresOf } from "./parameters";
import { type Sheet, sheets } from "./sheets";
import type { Stated } from "./stated";

type Version = { parameters: string; stated: Stated };
/** `named` is what the row of a list is called. */
export type Change = { key: string; from: string | null; to: string | null; named?: string };

/** What differs between two versions, field by field in the order of the sheet; stated lines last, as "stated.L16". */
export function changesBetween(before: Version, after: Version, sheet = sheets.INSURED): Change[] {
  const [was, is] = [figuresOf(before.parameters, sheet), figuresOf(after.parameters, sheet)];
  const stated = sheet.stated.map(({ id }) => id);
  const seen = new Set<string>();
  const figures = sheet.fields.flatMap(({ key, list }) => {
    if (!list) return changed([key], was, is);
    if (seen.has(list)) return [];
    seen.add(list);
    return changedRows(sheet, list, was, is);
  });
  return [
    ...figures,
    ...changed(stated, before.stated, after.stated).map((change) => ({ ...change, key: `stated.${change.key}` })),
  ];
}

const changed = (keys: readonly string[], before: Figures, after: Figures): Change[] =>
  keys
    .map((key) => ({ key, from: before[key] ?? null, to: after[key] ?? null }))
    .filter(({ from, to }) => !isSame(from, to));

/** Rows of a list with names are the same row where they have the same name, wherever it stands; others by their place. */
function changedRows({ fields, byKey }: Sheet, list: string, before: Figures, after: Figures): Change[] {
  const isNamed = byKey.has(`${list}.1.name`);
  const own = fields.filter((field) => field.list === list);
  const columns = own.filter(({ row }) => row === 1).map(({ key }) => key.slice(`${list}.1.`.length));
  const rowsOf = (figures: Figures) => {
    const rows = [...new Set(own.flatMap(({ key, row }) => (figures[key] === undefined ? [] : (row ?? []))))];
    return new Map(rows.map((row) => [isNamed ? (figures[`${list}.${row}.name`] ?? "").toLowerCase() : `${row}`, row]));
  };
  const [was, is] = [rowsOf(before), rowsOf(after)];
  return [...new Set([...is.keys(), ...was.keys()])].flatMap((name) => {
    const [from, to] = [was.get(name), is.get(name)];
    const named = isNamed ? (after[`${list}.${to}.name`] ?? before[`${list}.${from}.name`]) : undefined;
    return columns
      .filter((column) => !isNamed || column !== "name")
      .map((column) => ({
        key: `${list}.${to ?? from}.${column}`,
        from: before[`${list}.${from}.${column}`] ?? null,
        to: after[`${list}.${to}.${column}`] ?? null,
        ...(named && { named }),
      }))
      .filter((change) => !isSame(change.from, change.to));
  });
}

const numeral = /^-?\d+(\.\d+)?$/;

/** 747.00 is 747. */
const isSame = (from: string | null, to: string | null) =>
  from === to || (from !== null && to !== null && numeral.test(from) && numeral.test(to) && decimal(from).eq(to));
