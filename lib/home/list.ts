import { z } from "zod";

/** How many of what is due a home shows at first, and at most. */
export const dueAtOnce = 12;
export const mostDue = 400;

/** What the address says of a home; anything it cannot mean is left out. */
export const homeState = z.object({
  rows: z.coerce.number().int().min(dueAtOnce).max(mostDue).catch(dueAtOnce).default(dueAtOnce),
});
export type HomeState = z.output<typeof homeState>;

/** The address of a home that shows so many. */
export const homeHref = (rows: number) => (rows > dueAtOnce ? `/?rows=${Math.min(rows, mostDue)}` : "/");
