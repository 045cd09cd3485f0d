import { z } from "zod";
import { type Family, families } from "@/lib/accounts/coverage";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import type { SpaceFacts } from "./facts";

/** Rows that come with the page: what a usual screen shows; the others are read as they are scrolled to. */
export const pageOfAccounts = 18;

/** What the address says of the grid; anything it cannot mean is left out. */
export const whitespaceState = z.object({
  q: searchField,
  funding: z.enum(["INSURED", "ASC"]).optional().catch(undefined),
  ae: z.uuid().optional().catch(undefined),
  sort: z.enum(["window", "name"]).catch("window").default("window"),
  rows: z.coerce.number().int().min(pageOfAccounts).max(10_000).catch(pageOfAccounts).default(pageOfAccounts),
  /** The account and family looked at. */
  account: z.uuid().optional().catch(undefined),
  family: z
    .enum(families as [Family, ...Family[]])
    .optional()
    .catch(undefined),
});
export type WhitespaceState = z.output<typeof whitespaceState>;

/** The address that shows the grid in this state, changed as given; what is usual is left out. */
export function whitespaceHref(state: Partial<WhitespaceState>, change: Partial<WhitespaceState> = {}) {
  const usual: Record<string, unknown> = { sort: "window", rows: pageOfAccounts };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return `/opportunities/whitespace${search ? `?${search}` : ""}`;
}

/** Where what a state shows comes from as a file. */
export const whitespaceExportHref = ({ q, funding, ae, sort }: WhitespaceState) =>
  whitespaceHref({ q, funding, ae, sort }).replace("/whitespace", "/whitespace/export");

/** Where the rows of a state come from that are scrolled to. */
export const whitespaceRowsHref = ({ q, funding, ae, sort }: WhitespaceState) =>
  whitespaceHref({ q, funding, ae, sort }).replace("/whitespace", "/whitespace/rows");

/** Whether a row is among those a state shows; an account split over both fundings is of either. */
export const isShown = ({ q, funding, ae }: WhitespaceState, { facts }: { facts: SpaceFacts }) =>
  mentions(facts.name, q) &&
  (!funding || facts.medicalFunding === funding || facts.medicalFunding === "SPLIT") &&
  (!ae || facts.ownerId === ae);
