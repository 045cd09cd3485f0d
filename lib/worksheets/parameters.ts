import { inconsistencies } from "@/lib/rating/consistency";
import { type RateInput, rateFields } from "@/lib/rating/schema";
import { leavesOf } from "@/lib/units/leaves";
import { fieldAt, fieldByKey, sheetFields } from "./fields";

/** The figures of a sheet as stored, by the key of their field; what is not said is absent. */
export type Figures = Record<string, string>;
/** The figures among what a form or a caller sends. */
export const figuresIn = (given: object): Figures =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => fieldByKey.has(entry[0]) && typeof entry[1] === "string",
    ),
  );

type Tree = { [name: string]: Tree | string };

const period = /^p(\d)\./;
const coverage = /^(p\d\.(?:medical|rx))\./;
const begun = (figures: Figures, start: string) => Object.keys(figures).some((key) => key.startsWith(start));

/** The engine’s input that figures make, as JSON text whose bytes depend on them alone. Decimals are digits in quotes. */
export function parametersOf(figures: Figures): string {
  const tree: Tree = {};
  for (const { key, at, unit, named, options } of sheetFields) {
    const belongs = coverage.exec(key)?.[1] ?? period.exec(key)?.[0];
    const isFirst = belongs?.startsWith("p1.medical") || belongs === "p1.";
    if (belongs && !isFirst && !begun(figures, belongs)) continue;
    const isEntry = at.startsWith("retention.");
    const value = figures[key] ?? (unit === "choice" ? options?.[0]?.value : isEntry ? "0" : undefined);
    if (named && value !== undefined) put(tree, at.replace(/[^.]+$/, "name"), named);
    if (value !== undefined) put(tree, at, value);
  }
  return JSON.stringify(listed(tree));
}

function put(tree: Tree, at: string, value: string) {
  const names = at.split(".");
  const last = names.pop()!;
  let place = tree;
  for (const name of names) {
    place[name] ??= {};
    place = place[name] as Tree;
  }
  place[last] = value;
}

/** A tree whose names are 0, 1, 2 … is a list. */
function listed(tree: Tree | string): unknown {
  if (typeof tree === "string") return tree;
  const entries = Object.entries(tree).map(([name, inner]) => [name, listed(inner)] as const);
  return entries.every(([name]) => /^\d+$/.test(name))
    ? entries.map(([, inner]) => inner)
    : Object.fromEntries(entries);
}

/** The figures that stored parameters were made of; a load of nothing and a usual order are said too. */
export function figuresOf(parameters: string): Figures {
  const leaves = leavesOf(JSON.parse(parameters));
  return Object.fromEntries(
    sheetFields.flatMap(({ key, at }) => (leaves[at] === undefined ? [] : [[key, leaves[at]] as const])),
  );
}

type Read = { input: RateInput } | { faults: Record<string, string[]> };

/** The engine’s input of stored parameters, or what is wrong beside the field it concerns. */
export function readParameters(parameters: string): Read {
  const { success, data, error } = rateFields.safeParse(JSON.parse(parameters));
  const issues = success ? inconsistencies(data) : error.issues;
  if (success && issues.length === 0) return { input: data };
  const faults: Record<string, string[]> = {};
  for (const { path, message } of issues) {
    const { key, label } = fieldAt(path);
    const said = `${label} ${message.replace(/^must be an? /, "must be a ")}.`;
    faults[key] = [...(faults[key] ?? []), said];
  }
  return { faults };
}
