import { z } from "zod";

/** Which promises somebody read and chose for a customer to see. */
export const giveBrief = z.object({ accountId: z.uuid(), promiseIds: z.array(z.uuid()).max(200) });
