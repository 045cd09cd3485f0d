import path from "node:path";
import type { Tree } from "./tree";

const statement = /^(?:import|export)(\s+type)?\b\s*([^"';(]*?)\s*(?:\bfrom\s+)?["']([^"']+)["']/gms;
const typesOnly = (names: string) => /^\{(\s*type\s[^,}]+,?)+\s*\}$/.test(names.trim());

/** The packages that each file for the browser brings with it at once, by way of others; what it fetches later it does not. */
export function carriedBy(tree: Tree): Map<string, Set<string>> {
  const fileOf = (from: string, to: string) => {
    const place = to.startsWith(".") ? path.join(path.dirname(from), to) : to.replace(/^@\//, "");
    return [place, `${place}.ts`, `${place}.tsx`].find((file) => tree.has(file)) ?? to;
  };
  const next = (file: string) => {
    const text = tree.get(file);
    if (!text || /^\s*["']use server["']/.test(text)) return [];
    return [...text.matchAll(statement)].flatMap(([, type, names = "", to = ""]) =>
      type || typesOnly(names) ? [] : [fileOf(file, to)],
    );
  };
  const reach = (entry: string) => {
    const reached = new Set([entry]);
    for (const file of reached) for (const to of next(file)) reached.add(to);
    return new Set([...reached].filter((file) => !tree.has(file)));
  };
  const entries = [...tree].filter(([, text]) => /^\s*["']use client["']/.test(text)).map(([file]) => file);
  return new Map(entries.map((entry) => [entry, reach(entry)]));
}
