import { z } from "zod";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import type { Rfp } from "./rfp";
import { isOpen, stages } from "./stages";

export const shows = ["open", "ours", "lost", "all"] as const;
export const showNames: Record<(typeof shows)[number], string> = {
  open: "Open",
  ours: "Awarded to us",
  lost: "Ended otherwise",
  all: "All",
};

/** What the address says of the list; anything it cannot mean is left out. */
export const rfpsState = z.object({
  q: searchField,
  show: z.enum(shows).catch("open").default("open"),
  stage: z.enum(stages).optional().catch(undefined),
  ae: z.uuid().optional().catch(undefined),
});
export type RfpsState = z.output<typeof rfpsState>;

/** The address that shows the list in this state, changed as given; what is usual is left out. */
export function rfpsHref(state: Partial<RfpsState>, change: Partial<RfpsState> = {}) {
  const entries = Object.entries({ ...state, ...change }).filter(
    ([key, value]) => value && !(key === "show" && value === "open"),
  );
  const search = new URLSearchParams(entries.map(([key, value]) => [key, String(value)])).toString();
  return `/opportunities/rfps${search ? `?${search}` : ""}`;
}

/** Where what a state shows comes from as a file; and of one RFP its days, and what it asks. */
export const rfpsExportHref = (state: Partial<RfpsState>) => rfpsHref(state).replace("/rfps", "/rfps/export");
export const daysExportHref = (id: string) => `/opportunities/rfps/days?rfp=${id}`;
export const questionsExportHref = (id: string) => `/opportunities/rfps/questions?rfp=${id}`;

const inShow = ({ stage }: Pick<Rfp, "stage">, show: RfpsState["show"]) => {
  if (show === "all" || show === "open") return show === "all" || isOpen(stage);
  return show === "ours" ? stage === "AWARDED_US" : !isOpen(stage) && stage !== "AWARDED_US";
};

type Listed = Pick<Rfp, "stage" | "name" | "subject" | "firm" | "ownerId">;

/** Whether an RFP is among those a state shows. */
export const isShown = ({ q, show, stage, ae }: RfpsState, rfp: Listed) =>
  inShow(rfp, show) &&
  [rfp.name, rfp.subject, rfp.firm ?? ""].some((text) => mentions(text, q)) &&
  (!stage || rfp.stage === stage) &&
  (!ae || rfp.ownerId === ae);
