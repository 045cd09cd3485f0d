import { z } from "zod";
import type { Day } from "@/lib/units/day";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";

/** What is known of an account’s people on both sides; `backup` is who of us would take it over, trained since a day or not yet. */
export type SuccessionRow = {
  accountId: string;
  account: string;
  owner: string | null;
  members: number;
  /** People recorded, of them those known to one of ours and to two, and how many of ours know one of them. */
  people: number;
  theirs: number;
  twice: number;
  ours: number;
  backup: string | null;
  trainedOn: Day | null;
};

export const pageOfSuccession = 100;
export const gaps = ["any", "single", "backup", "untrained", "none"] as const;
export type Gap = (typeof gaps)[number];
export const gapNames: Record<Gap, string> = {
  any: "With a gap",
  single: "Single-threaded",
  backup: "No named backup",
  untrained: "No trained backup",
  none: "All accounts",
};

export const successionState = z.object({
  q: searchField,
  gap: z.enum(gaps).catch("any").default("any"),
  rows: z.coerce.number().int().min(pageOfSuccession).max(10_000).catch(pageOfSuccession).default(pageOfSuccession),
});
export type SuccessionState = z.output<typeof successionState>;

export function successionHref(state: Partial<SuccessionState>, change: Partial<SuccessionState> = {}) {
  const usual: Record<string, unknown> = { gap: "any", rows: pageOfSuccession };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return search ? `/accounts/succession?${search}` : "/accounts/succession";
}

export const isSingle = ({ theirs, ours }: Pick<SuccessionRow, "theirs" | "ours">) => Math.min(theirs, ours) < 2;

/** Whether an account has the gap a state asks for, and the name. */
export function hasGap({ q, gap }: Pick<SuccessionState, "q" | "gap">, row: SuccessionRow): boolean {
  if (!mentions(`${row.account} ${row.owner ?? ""}`, q)) return false;
  if (gap === "single") return isSingle(row);
  if (gap === "backup") return row.backup === null;
  if (gap === "untrained") return row.trainedOn === null;
  return gap === "none" || isSingle(row) || row.backup === null;
}
