import { z } from "zod";
import { mentions } from "@/lib/units/folded";
import { searchField } from "@/lib/units/search-field";
import type { Implementation } from "./view";

export const shows = ["open", "late", "unsigned", "off", "mine", "all"] as const;
export const showNames: Record<(typeof shows)[number], string> = {
  open: "Not closed",
  late: "A step is late",
  unsigned: "In force unsigned",
  off: "Loaded or billed wrong",
  mine: "A step is mine",
  all: "Closed ones too",
};

/** What the address says of the implementations shown; anything it cannot mean is left out. */
export const implementationsState = z.object({
  q: searchField,
  show: z.enum(shows).catch("open").default("open"),
});
export type ImplementationsState = z.output<typeof implementationsState>;

export function implementationsHref(state: Partial<ImplementationsState> = {}) {
  const entries = Object.entries(state).filter(([key, value]) => value && !(key === "show" && value === "open"));
  const search = new URLSearchParams(entries).toString();
  return `/renewals/implementation${search ? `?${search}` : ""}`;
}

const matches: Record<ImplementationsState["show"], (one: Implementation, readerId: string) => boolean> = {
  open: ({ over }) => !over,
  late: ({ over, stepsLate }) => !over && stepsLate > 0,
  unsigned: ({ unsignedDays }) => unsignedDays > 0,
  off: ({ verdict }) => verdict === "off",
  mine: ({ over, tracks }, readerId) =>
    !over && tracks.some(({ steps }) => steps.some(({ ownerId, state }) => ownerId === readerId && state !== "done")),
  all: () => true,
};

/** Those a state shows, in the order they were read. */
export const listed = (all: readonly Implementation[], { q, show }: ImplementationsState, readerId: string) =>
  all.filter((one) => matches[show](one, readerId) && mentions(one.account, q));
