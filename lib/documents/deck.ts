import { z } from "zod";

const day = z.iso.date();
const whole = z.number().int().nonnegative();
/** Dollars or a share, digits with a sign. */
const numeral = z.string().regex(/^-?\d+(\.\d+)?$/);
const person = z.strictObject({ name: z.string(), title: z.string() });

/**
 * What a pre-renewal deck shows a customer: who is covered, their own claims by month, an early view if somebody gave one, the
 * dates ahead, and who is there. As closed as an exhibit; only `deckOf` builds one.
 */
export const deck = z
  .strictObject({
    kind: z.literal("DECK"),
    preparedFor: z.string(),
    preparedOn: day,
    effectiveOn: day,
    lines: z.array(z.strictObject({ name: z.string(), plan: z.string(), members: whole })),
    /** Of medical, oldest first; dollars of claims as last valued. */
    months: z.array(z.strictObject({ month: day, members: whole, claims: numeral.nullable() })).max(24),
    /** Rate changes as shares, as somebody typed them. */
    range: z.strictObject({ low: numeral, high: numeral }).nullable(),
    dates: z.array(z.strictObject({ what: z.string(), on: day })),
    ours: z.array(person),
    theirs: z.array(person),
    agenda: z.array(z.string()),
  })
  .brand<"For a customer">();
export type Deck = z.output<typeof deck>;
