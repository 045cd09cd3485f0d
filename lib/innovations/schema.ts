import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { catalogue } from "@/lib/products/catalogue";
import { dayField, orNothing } from "@/lib/units/form-field";
import { waveStates } from "./stages";

const codes = catalogue.map(({ code }) => code);

const fields = {
  name: freeText(1, 80, "Give it a name."),
  words: freeText(1, 1_000, "Say what it is, and for whom."),
  product: orNothing(z.enum(codes as [string, ...string[]], "Choose a product of the catalogue.")),
  launchedOn: dayField,
};

/** `version` is the one the person saw: two people's changes never pass over each other. */
const seen = { id: z.uuid(), version: z.coerce.number().int() };
export const addProgram = z.object(fields);
export const changeProgram = z.object({ ...seen, ...fields });
/** Ended or begun again. */
export const endProgram = z.object({ ...seen, ended: z.boolean() });

/** As many as a page of choices holds. */
export const inviteAccounts = z.object({
  programId: z.uuid(),
  on: dayField,
  accountIds: z.array(z.uuid()).min(1, "Choose an account.").max(100, "Choose 100 at most."),
});
export const moveAdoption = z.object({
  ...seen,
  to: z.enum(waveStates, "Choose where it goes."),
  on: dayField,
  reason: orNothing(freeText(1, 200, "Say why it ended.")),
});
export const markReference = z.object({ ...seen, reference: z.boolean() });
