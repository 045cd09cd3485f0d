import { z } from "zod";
import { asJson, ticked } from "@/lib/units/form-field";

const commas = (ids: unknown) => (typeof ids === "string" ? ids.split(",").filter(Boolean) : ids);

/** Many accounts in one input: all that a list shows, by its query string as the sender sees it now, or these very ones. */
export const chosen = {
  filter: z.string().max(4_000).optional(),
  ids: z.preprocess(commas, z.array(z.uuid()).max(10_000).optional()),
  /** Asks what it would do, and changes nothing. */
  preview: ticked,
  /** Account id → stamp, as the preview answered: what has changed since is left alone and listed. */
  seen: asJson(z.record(z.uuid(), z.string().max(80)).optional()),
};

export type Chosen = { filter?: string; ids?: string[]; seen?: Record<string, string> };

/** Refines an input that spreads `chosen`: somebody must have chosen something. */
export const isChosen = ({ filter, ids }: Chosen) => filter !== undefined || (ids?.length ?? 0) > 0;
export const notChosen = { path: ["ids"], error: "Choose at least one account." };
