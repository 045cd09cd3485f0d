import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

/** The code as the rules see it: each file's text, by its path from the root. */
export type Tree = Map<string, string>;
export type Import = { from: string; to: string; typeOnly: boolean };

/** Every file of ours under the given folders, or of that name at the root. */
export function readTree(places: string[]): Tree {
  const files = places.flatMap((place) =>
    /\.\w+$/.test(place)
      ? [place]
      : readdirSync(place, { recursive: true, encoding: "utf8" }).map((file) => path.join(place, file)),
  );
  const ours = files.filter((file) => /\.(tsx?|mjs|css)$/.test(file) && !file.startsWith("prisma/generated/"));
  return new Map(ours.sort().map((file) => [file, readFileSync(file, "utf8")]));
}

/** What a file imports, `@/` and relative paths alike as paths from the root. */
export const importsOf = (tree: Tree): Import[] =>
  [...tree].flatMap(([from, text]) =>
    [...text.matchAll(/(?:^(?:import|export)(\s+type)?\b[^"';(]*?|import\()["']([^"']+)["']/gms)].map(
      ([, type, to = ""]) => ({
        from,
        to: to.startsWith(".") ? path.join(path.dirname(from), to) : to.replace(/^@\//, ""),
        typeOnly: Boolean(type),
      }),
    ),
  );

/** The text without its comments, for rules about code. */
export const codeOf = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");

/** Each call of a function whose name fits, with everything between its parentheses. */
export function callsOf(text: string, name: RegExp) {
  const calls: string[] = [];
  for (const match of text.matchAll(new RegExp(`${name.source}(?:<[^>(]*>)?\\(`, "g"))) {
    let depth = 1;
    let end = match.index + match[0].length;
    while (depth > 0 && end < text.length) depth += { "(": 1, ")": -1 }[text[end++]!] ?? 0;
    calls.push(text.slice(match.index, end));
  }
  return calls;
}
