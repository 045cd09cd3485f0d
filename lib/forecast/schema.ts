import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { calls } from "@/lib/metrics/calls";
import { isDay } from "@/lib/units/day";
import { orNothing } from "@/lib/units/form-field";

const typed = /^[+−-]?\d{1,3}(,?\d{3})*$/;
/** A signed count of members as people type it: "+120", "−1,200". */
const change = orNothing(
  z
    .string()
    .trim()
    .regex(typed, "Enter a number of members, such as +120 or −40.")
    .transform((text) => Number(text.replace(/,/g, "").replace("−", "-")))
    .refine((members) => Math.abs(members) <= 1_000_000, "Enter fewer members."),
);

export const sayCall = z.object({
  renewalId: z.uuid(),
  call: z.enum(calls, "Choose a call."),
  note: orNothing(freeText(1, 500, "Say why.")),
  inGroup: change,
  slices: change,
  /** The latest call of this voice when the form was opened, "" where there was none; absent, nobody looked. */
  seen: z.union([z.literal(""), z.uuid()]).optional(),
});

export const freezeForecast = z.object({
  season: z.string().refine(isDay, "Choose a season."),
  span: z.enum(["season", "year"]),
});
