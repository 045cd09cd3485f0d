import { decimal } from "@/lib/units/decimal";
import { sheetFields } from "./fields";
import { type Figures, figuresOf } from "./parameters";
import { type Stated, statedLines } from "./stated";

type Version = { parameters: string; stated: Stated };
export type Change = { key: string; from: string | null; to: string | null };

/** What differs between two versions, field by field in the order of the sheet; stated lines last, as "stated.L16". */
export function changesBetween(before: Version, after: Version): Change[] {
  const keys = sheetFields.map(({ key }) => key);
  const stated = statedLines.map(({ id }) => id);
  return [
    ...changed(keys, figuresOf(before.parameters), figuresOf(after.parameters)),
    ...changed(stated, before.stated, after.stated).map((change) => ({ ...change, key: `stated.${change.key}` })),
  ];
}

const changed = (keys: readonly string[], before: Figures, after: Figures): Change[] =>
  keys
    .map((key) => ({ key, from: before[key] ?? null, to: after[key] ?? null }))
    .filter(({ from, to }) => !isSame(from, to));

const numeral = /^-?\d+(\.\d+)?$/;

/** 747.00 is 747. */
const isSame = (from: string | null, to: string | null) =>
  from === to || (from !== null && to !== null && numeral.test(from) && numeral.test(to) && decimal(from).eq(to));
