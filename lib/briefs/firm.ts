import { z } from "zod";
import { promised } from "./customer";

const day = z.iso.date();

/**
 * What a firm may hold in hand: names, the accounts it is of record for with their lines and dates, and what each side
 * promised. It is strict, so that a figure of ours is refused where it is built, not hidden where it is drawn.
 */
export const firmBrief = z.strictObject({
  preparedFor: z.string(),
  preparedOn: day,
  ours: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  theirs: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  accounts: z.array(z.strictObject({ name: z.string(), renewsOn: day.nullable(), lines: z.array(z.string()) })),
  promises: z.array(promised),
});
export type FirmBrief = z.output<typeof firmBrief>;
