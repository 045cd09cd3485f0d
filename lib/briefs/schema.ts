import { z } from "zod";

/** Which promises somebody read and chose for a customer to see. */
export const giveBrief = z.object({ accountId: z.uuid(), promiseIds: z.array(z.uuid()).max(200) });

/** Of a firm, which accounts and promises somebody chose for it to read. */
export const giveFirmBrief = z.object({
  firmId: z.uuid(),
  accountIds: z.array(z.uuid()).max(500),
  promiseIds: z.array(z.uuid()).max(200),
});
