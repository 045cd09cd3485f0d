import { z } from "zod";
import { plainText } from "@/lib/units/plain-text";
import { disclosures, firmKinds } from "./kinds";

export const firmSorts = ["members", "name", "accounts", "premium", "fees", "owed", "touch"] as const;
export type FirmSort = (typeof firmSorts)[number];
export const pageOfFirms = 100;
const mostFirms = 3200;

/** What the address says of the list of firms; anything it cannot mean is left out. A sort led by "-" is the largest first. */
export const firmsState = z.object({
  q: z
    .string()
    .transform((text) => plainText(text).replace(/\s+/g, " ").trim().slice(0, 100))
    .catch("")
    .default(""),
  kind: z.enum(firmKinds).optional().catch(undefined),
  disclosure: z.enum(disclosures).optional().catch(undefined),
  sort: z
    .templateLiteral([z.enum(["", "-"]), z.enum(firmSorts)])
    .catch("-members")
    .default("-members"),
  rows: z.coerce.number().int().min(pageOfFirms).max(mostFirms).catch(pageOfFirms).default(pageOfFirms),
});
export type FirmsState = z.output<typeof firmsState>;

/** The address that shows the firms in this state, changed as given; what is usual is left out. */
export function firmsHref(state: Partial<FirmsState>, change: Partial<FirmsState> = {}) {
  const usual: Record<string, unknown> = { sort: "-members", rows: pageOfFirms };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/brokers?${search}` : "/brokers";
}

/** The sort a click on a column's head leads to: figures begin with the largest, names with A; again turns it round. */
export function nextSort(now: FirmsState["sort"], column: FirmSort): FirmsState["sort"] {
  const first = column === "name" ? "name" : (`-${column}` as const);
  if (now !== first) return first;
  return column === "name" ? "-name" : column;
}
