import type { z } from "zod";
import { ascInconsistencies } from "@/lib/rating/asc/consistency";
import { type AscInput, ascFields } from "@/lib/rating/asc/schema";
import { type Inconsistency, inconsistencies } from "@/lib/rating/consistency";
import { type RateInput, rateFields } from "@/lib/rating/schema";
import { leavesOf } from "@/lib/units/leaves";
import { fieldAt } from "./fields";
import { closedUp } from "./rows";
import { type Sheet, sheets } from "./sheets";

/** The figures of a sheet as stored, by the key of their field; what is not said is absent. */
export type Figures = Record<string, string>;
/** The figures among what a form or a caller sends. */
export const figuresIn = (given: object, { byKey } = sheets.INSURED): Figures =>
  Object.fromEntries(
    Object.entries(given).filter(
      (entry): entry is [string, string] => byKey.has(entry[0]) && typeof entry[1] === "string",
    ),
  );

type Tree = { [name: string]: Tree | string };

const period = /^p(\d)\./;
const coverage = /^(p\d\.(?:medical|rx))\./;
const begun = (figures: Figures, start: string) => Object.keys(figures).some((key) => key.startsWith(start));

/** The engine’s input that figures make, as JSON text whose bytes depend on them alone. Decimals are digits in quotes. */
export function parametersOf(given: Figures, sheet = sheets.INSURED): string {
  const { figures } = closedUp(sheet, given);
  const tree: Tree = {};
  for (const { key, at, unit, named, options } of sheet.fields) {
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
export function figuresOf(parameters: string, { fields } = sheets.INSURED): Figures {
  const leaves = leavesOf(JSON.parse(parameters));
  return Object.fromEntries(
    fields.flatMap(({ key, at }) => (leaves[at] === undefined ? [] : [[key, leaves[at]] as const])),
  );
}

export type Faults = Record<string, string[]>;
type Read<T> = { input: T } | { faults: Faults };

/** The engine’s input of an insured sheet's stored parameters, or what is wrong beside the field it concerns. */
export const readParameters = (parameters: string): Read<RateInput> =>
  readBy(sheets.INSURED, parameters, rateFields, inconsistencies);

/** The same of a fee's or a stop-loss sheet. */
export function readAscParameters(sheet: Sheet, parameters: string): Read<AscInput> {
  const read = readBy(sheet, parameters, ascFields, ascInconsistencies);
  const figures = figuresOf(parameters, sheet);
  const lacking = sheet.fields.filter(({ key, besides }) => besides && figures[besides] && !figures[key]);
  if (lacking.length === 0) return read;
  return { faults: Object.fromEntries(lacking.map(({ key, label }) => [key, [`${label} is missing.`]])) };
}

function readBy<T>(
  { fields, places }: Sheet,
  parameters: string,
  schema: z.ZodType<T>,
  contradictions: (input: T) => Inconsistency[],
): Read<T> {
  const json = JSON.parse(parameters);
  const { success, data, error } = schema.safeParse(json);
  const issues = success ? contradictions(data) : error.issues.map((issue) => ({ ...issue, ...saidOf(issue, json) }));
  if (success && issues.length === 0) return { input: data };
  const faults: Faults = {};
  for (const { path, message } of issues) {
    const { key, label } = fieldAt(path, fields);
    const said = `${places[path.join(".")] ?? label} ${message.replace(/^must be an? /, "must be a ")}.`;
    faults[key] = [...(faults[key] ?? []), said];
  }
  return { faults };
}

/** What is not there is missing, whatever else it would have to be. */
function saidOf({ code, path, message }: z.core.$ZodIssue, json: unknown) {
  const found = path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], json);
  return { message: found === undefined && code !== "custom" ? "is missing" : message };
}
