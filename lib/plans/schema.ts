import { z } from "zod";
import { plan } from "./plan";

const accountId = z.uuid();
/** The version that was read, 0 where there was none. */
const number = z.number().int().nonnegative();

/** `mine` says to keep one's own where somebody else changed the same. */
export const savePlan = z.object({ accountId, number, plan, mine: z.boolean().default(false) });
export const reviewPlan = z.object({ accountId, number });
