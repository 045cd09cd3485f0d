import { z } from "zod";

const day = z.iso.date();
export const promised = z.strictObject({
  words: z.string(),
  side: z.enum(["OURS", "THEIRS"]),
  madeOn: day,
  dueOn: day.nullable(),
});

/**
 * What a customer may hold in hand: names, the lines they have with us and their dates, and what each side promised.
 * It is strict, so that a figure of ours is refused where it is built, not hidden where it is drawn.
 */
export const customerBrief = z.strictObject({
  preparedFor: z.string(),
  preparedOn: day,
  renewsOn: day.nullable(),
  ours: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  theirs: z.array(z.strictObject({ name: z.string(), title: z.string() })),
  lines: z.array(z.string()),
  promises: z.array(promised),
});
export type CustomerBrief = z.output<typeof customerBrief>;
