import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { powers, stances } from "@/lib/contacts/kinds";
import { asJson, dayField, emailField, orNothing, phoneField, ticked, versionField } from "@/lib/units/form-field";

const text = (atMost: number) => z.union([z.literal(""), freeText(1, atMost, "Write something.")]).default("");
const reach = { title: text(120), email: emailField, phone: phoneField, leads: ticked };
const asRead = { personId: z.uuid(), version: z.coerce.number().int() };

/** A person of a firm as a form holds them; `was` is what the form showed, so that only what was changed is written. */
export const savePerson = z.object({
  firmId: z.uuid(),
  personId: orNothing(z.uuid()),
  version: versionField,
  was: asJson(z.record(z.string(), z.string().max(2_000)).optional()),
  name: freeText(2, 120, "Say their name."),
  ...reach,
  power: z.union([z.literal(""), z.enum(powers)]).default(""),
  chief: ticked,
  voice: ticked,
  community: ticked,
  counterpartId: z.union([z.literal(""), z.uuid("Choose a person.")]).default(""),
  note: text(500),
});

/** What somebody of a firm thinks of us, as whoever notes it saw it. */
export const noteStance = z.object({
  personId: z.uuid(),
  stance: z.enum(stances, "Choose a stance."),
  reason: freeText(3, 300, "Say why: what they said or did."),
  notedOn: dayField,
});

/** To which firm they moved, the last day at the one before, and how they are reached from now on. */
export const movePerson = z.object({
  ...asRead,
  firmId: z.uuid("Choose the firm they moved to."),
  untilOn: dayField,
  ...reach,
});
export const leavePerson = z.object({ ...asRead, leftOn: dayField });
export const returnPerson = z.object(asRead);
