import { z } from "zod";
import { sides } from "./merge";

const side = z.enum(sides);
const version = z.coerce.number().int();

/** Two firms as they were seen, which of them stays under its name, and the side each field is taken from. */
export const firmMerge = z
  .object({
    firstId: z.uuid(),
    firstVersion: version,
    secondId: z.uuid(),
    secondVersion: version,
    stays: side,
    kind: side.optional(),
    city: side.optional(),
    state: side.optional(),
    disclosure: side.optional(),
    note: side.optional(),
  })
  .refine(({ firstId, secondId }) => firstId !== secondId, {
    path: ["secondId"],
    message: "Choose another firm than this one.",
  });

/** The same of two accounts. */
export const accountMerge = z
  .object({
    accountId: z.uuid(),
    firstVersion: version,
    secondId: z.uuid(),
    secondVersion: version,
    stays: side,
    externalId: side.optional(),
    employer: side.optional(),
    customerSinceOn: side.optional(),
    situs: side.optional(),
    priority: side.optional(),
    nextStep: side.optional(),
    tags: side.optional(),
    note: side.optional(),
  })
  .refine(({ accountId, secondId }) => accountId !== secondId, {
    path: ["secondId"],
    message: "Choose another account than this one.",
  });
