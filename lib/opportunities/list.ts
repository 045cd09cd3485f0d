import { z } from "zod";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import { categories } from "./category";
import type { Deal } from "./deal";
import { isOpen, stages } from "./stages";

export const pageOfDeals = 100;
export const shows = ["open", "sold", "lost", "all"] as const;
export const showNames: Record<(typeof shows)[number], string> = {
  open: "Open",
  sold: "Sold",
  lost: "Lost",
  all: "All",
};

/** What the address says of the list; anything it cannot mean is left out. */
export const opportunitiesState = z.object({
  q: searchField,
  show: z.enum(shows).catch("open").default("open"),
  stage: z.enum(stages).optional().catch(undefined),
  category: z.enum(categories).optional().catch(undefined),
  of: z.enum(["accounts", "pursuits"]).optional().catch(undefined),
  ae: z.uuid().optional().catch(undefined),
  /** Of one account alone. */
  account: z.uuid().optional().catch(undefined),
  by: z.enum(["stage", "owner", "month", "firm"]).catch("stage").default("stage"),
  view: z.enum(["list", "board"]).catch("list").default("list"),
  rows: z.coerce.number().int().min(pageOfDeals).max(10_000).catch(pageOfDeals).default(pageOfDeals),
});
export type OpportunitiesState = z.output<typeof opportunitiesState>;

/** The address that shows the list in this state, changed as given; what is usual is left out. */
export function opportunitiesHref(state: Partial<OpportunitiesState>, change: Partial<OpportunitiesState> = {}) {
  const usual: Record<string, unknown> = { show: "open", by: "stage", view: "list", rows: pageOfDeals };
  const entries = Object.entries({ ...state, ...change }).filter(([key, value]) => value && value !== usual[key]);
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return `/opportunities${search ? `?${search}` : ""}`;
}

/** Where what a state shows comes from as a file. */
export const opportunitiesExportHref = (state: OpportunitiesState) =>
  opportunitiesHref({ ...state, view: "list", rows: pageOfDeals }).replace("/opportunities", "/opportunities/export");

const inShow = (deal: Deal, show: OpportunitiesState["show"]) =>
  show === "all" || (show === "open" ? isOpen(deal.stage) : deal.stage.toLowerCase() === show);

/** Whether an opportunity is among those a state shows. */
export const isShown = ({ q, show, stage, category, of, ae, account }: OpportunitiesState, deal: Deal) =>
  inShow(deal, show) &&
  mentions(deal.name, q) &&
  (!stage || deal.stage === stage) &&
  (!category || deal.category === category) &&
  (!of || (of === "accounts") === (deal.accountId !== null)) &&
  (!ae || deal.ownerId === ae) &&
  (!account || deal.accountId === account);
