import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { dayField } from "@/lib/units/form-field";

const words = freeText(1, 4_000, "Say what you talked about.");
const goal = z.union([z.literal(""), freeText(1, 300, "Say what to work on.")]);

export const writeNote = z.object({ aboutId: z.uuid(), on: dayField, words, goal });
/** `was…` is what the person saw: of a field somebody changed meanwhile both are shown. */
export const changeNote = z.object({ noteId: z.uuid(), version: z.coerce.number().int(), on: dayField, words, goal });
export const removeNote = z.object({ noteId: z.uuid() });
