import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { asJson, dayField, emailField, orNothing, phoneField, ticked, versionField } from "@/lib/units/form-field";
import { channels, powers, stances } from "./kinds";

const text = (atMost: number) => z.union([z.literal(""), freeText(1, atMost, "Write something.")]).default("");
const person = z.union([z.literal(""), z.uuid("Choose a person.")]).default("");
const contactId = z.uuid();

/** A person as a form holds them; `was` is what the form showed, so that only what was changed is written. */
export const saveContact = z.object({
  accountId: z.uuid(),
  contactId: orNothing(z.uuid()),
  version: versionField,
  was: asJson(z.record(z.string(), z.string().max(2_000)).optional()),
  name: freeText(2, 120, "Say their name."),
  title: text(120),
  email: emailField,
  phone: phoneField,
  power: z.enum(powers, "Say what they decide."),
  chief: ticked,
  voice: ticked,
  community: ticked,
  channel: z.union([z.literal(""), z.enum(channels)]).default(""),
  counterpartId: person,
  backupId: person,
  note: text(500),
});

export const noteStance = z.object({
  contactId,
  stance: z.enum(stances, "Choose a stance."),
  reason: freeText(3, 300, "Say why: what they said or did."),
  notedOn: dayField,
});

export const leaveContact = z.object({ contactId, leftOn: dayField, buyer: ticked });
/** A contact who left for a firm: from then on they are one of its people. */
export const joinFirm = z.object({
  contactId,
  version: z.coerce.number().int(),
  firmId: z.uuid("Choose a firm."),
  leftOn: dayField,
  title: text(120),
  email: emailField,
  phone: phoneField,
});
export const returnContact = z.object({ contactId });
const dayOrNone = z.union([z.literal(""), dayField]).default("");
/** Who would take the account over, and since when they know it well enough; `was` and `wasTrained` are as the form showed them. */
export const nameBackup = z
  .object({ accountId: z.uuid(), was: person, wasTrained: dayOrNone, backupId: person, trainedOn: dayOrNone })
  .refine(({ backupId, trainedOn }) => backupId || !trainedOn, { path: ["trainedOn"], error: "Name somebody first." });
