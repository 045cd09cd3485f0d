import { z } from "zod";
import { orNothing } from "@/lib/units/form-field";

/** An operation as its outcome named it; with an account, that account's share of it alone. */
export const undoOperation = z.object({ operationId: z.uuid(), accountId: orNothing(z.uuid()) });
