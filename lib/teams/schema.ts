import { z } from "zod";
import { unmarked } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";

const optional = <S extends z.ZodType>(inner: S) =>
  z.preprocess((given) => (given === "" || given === undefined ? null : given), inner.nullable());

export const addTeam = z.object({
  name: unmarked(z.string().trim().min(2, "Name the team.").max(60, "Use at most 60 characters.")),
});

/** Joins a team, changes grade or place in it, or leaves it (no team) from a day on. */
export const move = z.object({
  id: z.uuid(),
  teamId: optional(z.uuid()),
  kind: z.enum(["MEMBER", "LEAD"]).default("MEMBER"),
  grade: optional(z.enum(["JUNIOR", "SENIOR"])),
  fromOn: z.string().refine(isDay, "Enter a day."),
});
