import { type Decimal, decimal } from "./decimal";

/** A value as JSON keeps it. */
export type Json = string | number | boolean | null | Json[] | { [name: string]: Json };

/** The leaves of a value by their path, each as text: { a: ["1", 2] } is a.0 "1" and a.1 "2". */
export function leavesOf(value: unknown, path = ""): Record<string, string> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object") return { [path]: String(value) };
  return Object.assign(
    {},
    ...Object.entries(value).map(([name, inner]) => leavesOf(inner, path ? `${path}.${name}` : name)),
  );
}

/** The same shape with other leaves; a number stays text, a yes or no becomes one again. */
export function withLeaves(shape: Json, leaves: Record<string, string>, path = ""): Json {
  if (shape === null) return null;
  if (Array.isArray(shape))
    return shape.map((inner, at) => withLeaves(inner, leaves, path ? `${path}.${at}` : `${at}`));
  if (typeof shape === "object")
    return Object.fromEntries(
      Object.entries(shape).map(([name, inner]) => [name, withLeaves(inner, leaves, path ? `${path}.${name}` : name)]),
    );
  const leaf = leaves[path] ?? String(shape);
  return typeof shape === "boolean" ? leaf === "true" : leaf;
}

const numeral = /^-?\d+(\.\d+)?$/;

/** The figures of a shape as they are stored, each on its own; one that is missing or no figure is as usual. */
export function figuresOver<K extends string>(usual: Record<K, string>, stored: unknown): Record<K, Decimal> {
  const kept = leavesOf(stored);
  const figures = Object.entries<string>(usual).map(([name, figure]) => {
    const given = kept[name];
    return [name, decimal(given !== undefined && numeral.test(given) ? given : figure)];
  });
  return Object.fromEntries(figures) as Record<K, Decimal>;
}
