import type { Figures } from "./parameters";
import type { Sheet } from "./sheets";

/**
 * Figures with every list's empty rows closed up, so that what is left in row 3 alone is row 1; `typed` leads from a key
 * back to the one it was typed in.
 */
export function closedUp({ fields }: Sheet, figures: Figures) {
  const moved: Figures = {};
  const typed = new Map<string, string>();
  const used: Record<string, number[]> = {};
  for (const { key, list, row } of fields) {
    if (!list || !row || figures[key] === undefined) continue;
    used[list] ??= [];
    if (!used[list].includes(row)) used[list].push(row);
  }
  for (const { key, list, row } of fields) {
    if (!list || !row) {
      if (figures[key] !== undefined) moved[key] = figures[key];
      continue;
    }
    const at = used[list]?.indexOf(row) ?? -1;
    if (at < 0) continue;
    const to = key.replace(`${list}.${row}.`, `${list}.${at + 1}.`);
    typed.set(to, key);
    if (figures[key] !== undefined) moved[to] = figures[key];
  }
  return { figures: moved, typed };
}

/** How many rows of a list are filled in. */
export const rowsIn = ({ fields }: Sheet, list: string, figures: Record<string, string>) =>
  Math.max(0, ...fields.filter((field) => field.list === list && figures[field.key]).map(({ row }) => row ?? 0));
