import { z } from "zod";
import { freeText, unmarked } from "@/lib/accounts/free-text";
import { asJson, orNothing, ticked, versionField } from "@/lib/units/form-field";
import type { SheetField } from "./fields";
import { readFigure } from "./figure";
import { percentStyles } from "./forms/places";
import { targetKeys } from "./forms/targets";
import { figuresIn, parametersOf } from "./parameters";
import { questionIds } from "./questions";
import { closedUp } from "./rows";
import { sheetKinds, sheets } from "./sheets";
import { workedOf } from "./worked";

const figure = (field: Pick<SheetField, "unit" | "options">) =>
  orNothing(
    (field.unit === "name" ? unmarked(z.string()) : z.string().max(40, "That is too long for a figure.")).transform(
      (text, context) => {
        const read = readFigure(field, text);
        if ("value" in read) return read.value;
        context.addIssue({ code: "custom", message: read.fault });
        return z.NEVER;
      },
    ),
  );

// A key two kinds share is the same figure in both.
const every = Object.values(sheets);
const figures = Object.fromEntries(every.flatMap(({ fields }) => fields.map((field) => [field.key, figure(field)])));
const stated = Object.fromEntries(
  every.flatMap((sheet) => sheet.stated.map((line) => [`stated.${line.id}`, figure(line)])),
);
const note = orNothing(freeText(10, 500, "Say why, in ten characters or more."));

/**
 * A sheet as a form sends it: figures by the key of their field, stated lines as "stated.L16"; `kind` says
 * which sheet they are of. `version` is the draft’s, where one stands. What the engine would refuse is said beside the field it concerns.
 */
export const saveWorksheet = z
  .object({
    trackId: z.uuid(),
    kind: z.enum(sheetKinds).default("INSURED"),
    version: versionField,
    reason: orNothing(freeText(10, 500, "Say what changed, in ten characters or more.")),
    ...figures,
    ...stated,
  })
  .superRefine((given, context) => {
    const sheet = sheets[given.kind];
    const typed = figuresIn(given, sheet);
    const worked = workedOf(given.kind, parametersOf(typed, sheet), { stated: {}, currentRate: "1" });
    if (!("faults" in worked)) return;
    const from = closedUp(sheet, typed).typed;
    for (const [key, said] of Object.entries(worked.faults))
      for (const message of said) context.addIssue({ code: "custom", path: [from.get(key) ?? key], message });
  });

export const discardWorksheet = z.object({ worksheetId: z.uuid() });

/** Notes by the id of the question they answer. */
export const signWorksheet = z.object({
  worksheetId: z.uuid(),
  version: z.coerce.number().int().nonnegative(),
  ...(Object.fromEntries(questionIds.map((id) => [id, note])) as Record<(typeof questionIds)[number], typeof note>),
});

export const largestWorkbook = 5 * 1024 * 1024;
const cellOfTarget = z.object({
  key: z.enum(targetKeys as [string, ...string[]]),
  sheet: unmarked(z.string().max(31, "A sheet’s name has 31 characters at most.")),
  cell: z.string().max(12, "Give a cell, such as C12."),
  as: z.enum(percentStyles).optional(),
});

/**
 * Underwriting’s own workbook as the next version. What it says by which cell is `chosen` the first time and remembered
 * under `name`; `anew` asks for it again.
 */
export const loadWorksheet = z.object({
  trackId: z.uuid(),
  version: versionField,
  reason: orNothing(freeText(10, 500, "Say what changed, in ten characters or more.")),
  file: z
    .instanceof(File, { error: "Choose your workbook." })
    .refine(({ size }) => size > 0, "The file is empty.")
    .refine(({ size }) => size <= largestWorkbook, "The file is larger than 5 MB. Save the rating sheets alone."),
  anew: ticked,
  name: orNothing(freeText(1, 60, "Name the form.")),
  chosen: orNothing(asJson(z.array(cellOfTarget).min(1, "Map the required rate at least.").max(300))),
});

export const forgetForm = z.object({ formId: z.uuid() });
