import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { isDay } from "@/lib/units/day";
import { asJson, orNothing } from "@/lib/units/form-field";
import { isStateCode } from "@/lib/units/us-states";
import { disclosures, firmKinds } from "./kinds";

const day = z.string().refine(isDay, "Choose a day.");
const dayOrNone = z.union([z.literal(""), day]);
const text = (atMost: number) => z.union([z.literal(""), freeText(1, atMost, "Write something.")]);
const state = z.string().trim().toUpperCase().refine(isStateCode, "Enter a state’s two letters, such as MA.");

/** One field of a firm: `was` and `version` are what the person saw, so that nobody's change is passed over. */
const field = <F extends string, S extends z.ZodType>(name: F, value: S) =>
  z.object({
    firmId: z.uuid(),
    field: z.literal(name),
    version: z.coerce.number().int(),
    was: z.string().max(2_000),
    value,
  });
export const editFirm = z.discriminatedUnion("field", [
  field("name", freeText(2, 120, "A firm has a name.")),
  field("kind", z.enum(firmKinds)),
  field("city", text(80)),
  field("state", z.union([z.literal(""), state])),
  field("note", text(1_000)),
]);
export type FirmField = z.output<typeof editFirm>["field"];

/** Of a disclosure that is asked for or on file, the day; none has no day. `was` is what the person saw of both. */
export const setDisclosure = z
  .object({
    firmId: z.uuid(),
    was: asJson(z.object({ disclosure: z.enum(disclosures), disclosedOn: dayOrNone })),
    disclosure: z.enum(disclosures),
    disclosedOn: dayOrNone,
  })
  .refine(({ disclosure, disclosedOn }) => disclosure === "NONE" || disclosedOn !== "", {
    path: ["disclosedOn"],
    message: "Say since when.",
  });

export const saveLicence = z
  .object({
    firmId: z.uuid(),
    licenceId: orNothing(z.uuid()),
    version: orNothing(z.coerce.number().int()),
    state,
    number: freeText(1, 40, "The licence has a number."),
    expiresOn: dayOrNone.default(""),
    appointedOn: dayOrNone.default(""),
    appointmentEndsOn: dayOrNone.default(""),
  })
  .refine(
    ({ appointedOn, appointmentEndsOn }) => !appointmentEndsOn || (appointedOn && appointmentEndsOn >= appointedOn),
    {
      path: ["appointmentEndsOn"],
      message: "An appointment ends after it begins.",
    },
  )
  .refine(({ licenceId, version }) => !licenceId || version !== undefined, {
    path: ["version"],
    message: "A licence is changed as it was read.",
  });
export const removeLicence = z.object({ licenceId: z.uuid(), version: z.coerce.number().int() });
/** `another` says that it is none of the firms of the same name which are here. */
export const addFirm = z.object({
  name: freeText(2, 120, "A firm has a name."),
  kind: z.enum(firmKinds),
  another: z.string().optional(),
});
