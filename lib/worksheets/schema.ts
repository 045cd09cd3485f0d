import { z } from "zod";
import { freeText } from "@/lib/accounts/free-text";
import { orNothing, versionField } from "@/lib/units/form-field";
import { type SheetField, sheetFields } from "./fields";
import { readFigure } from "./figure";
import { figuresIn, parametersOf, readParameters } from "./parameters";
import { questionIds } from "./questions";
import { statedLines } from "./stated";

const figure = (field: Pick<SheetField, "unit" | "options">) =>
  orNothing(
    z
      .string()
      .max(40, "That is too long for a figure.")
      .transform((text, context) => {
        const read = readFigure(field, text);
        if ("value" in read) return read.value;
        context.addIssue({ code: "custom", message: read.fault });
        return z.NEVER;
      }),
  );

const figures = Object.fromEntries(sheetFields.map((field) => [field.key, figure(field)]));
const stated = Object.fromEntries(statedLines.map((line) => [`stated.${line.id}`, figure(line)]));
const note = orNothing(freeText(10, 500, "Say why, in ten characters or more."));

/**
 * A sheet as a form sends it: figures by the key of their field, stated lines as "stated.L16". `version` is the draft’s,
 * where one stands. What the engine would refuse is said beside the field it concerns.
 */
export const saveWorksheet = z
  .object({
    trackId: z.uuid(),
    version: versionField,
    reason: orNothing(freeText(10, 500, "Say what changed, in ten characters or more.")),
    ...figures,
    ...stated,
  })
  .superRefine((given, context) => {
    const read = readParameters(parametersOf(figuresIn(given)));
    if (!("faults" in read)) return;
    for (const [key, said] of Object.entries(read.faults))
      for (const message of said) context.addIssue({ code: "custom", path: [key], message });
  });

export const discardWorksheet = z.object({ worksheetId: z.uuid() });

/** Notes by the id of the question they answer. */
export const signWorksheet = z.object({
  worksheetId: z.uuid(),
  version: z.coerce.number().int().nonnegative(),
  ...(Object.fromEntries(questionIds.map((id) => [id, note])) as Record<(typeof questionIds)[number], typeof note>),
});
