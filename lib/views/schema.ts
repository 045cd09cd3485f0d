import { z } from "zod";
import { freeText, unmarked } from "@/lib/accounts/free-text";
import { viewListKeys } from "./lists";

export const audiences = ["ME", "TEAM", "ALL"] as const;
export type Audience = (typeof audiences)[number];
export const audienceNames: Record<Audience, string> = { ME: "Only me", TEAM: "My team", ALL: "Everyone" };

const name = z
  .string("Give the view a name.")
  .trim()
  .min(1, "Give the view a name.")
  .max(40, "Keep the name to 40 characters.")
  .pipe(freeText(1, 40, "Give the view a name."));
const audience = z.enum(audiences, "Say who sees it.");
/** A list's query string as lib/book/state.ts or lib/prospects/list.ts spells it; read anew, and checked, whenever the view opens. */
const state = unmarked(z.string().max(1_000, "This view has too many filters to save."));

export const newView = z.object({ list: z.enum(viewListKeys), name, audience, state });
/** `version` is the one the person saw: two people's changes never pass over each other. */
const seen = { id: z.uuid(), version: z.coerce.number().int() };
export const renamedView = z.object({ ...seen, name, audience });
export const changedView = z.object({ ...seen, state });
export const removedView = z.object(seen);
