import { z } from "zod";
import { unmarked } from "@/lib/accounts/free-text";
import { sliceInput } from "@/lib/filings/slice";
import { isDay } from "@/lib/units/day";
import { fileKinds } from "./kind";
import { figureNames } from "./report";

const month = z.string().refine((text) => isDay(text) && text.endsWith("-01"), "Name a month.");
const mapping = z.record(z.string().max(500), z.string().max(40));
const figure = z
  .string()
  .trim()
  .regex(/^-?\$?-?[\d,]{1,20}(\.\d{1,2})?$/, "Type a total, such as 12,340 or 1,234.50.");
const controls = z.record(month, z.partialRecord(z.enum(figureNames), figure.or(z.literal(""))));

/** A field of a form carries its JSON as text; a call carries the value itself. */
const json = <T extends z.ZodType>(of: T) =>
  z.preprocess((value) => {
    if (typeof value !== "string") return value;
    try {
      return JSON.parse(value);
    } catch {
      return undefined;
    }
  }, of);

export const upload = z.object({
  kind: z.enum([...fileKinds, "FORM5500"]),
  /** Of several files that are one import: the import that began with the first, and whether more are to come. */
  into: z.uuid().optional(),
  more: z.literal("1").optional(),
  name: unmarked(z.string().trim().min(1).max(255)),
  asOf: month.optional(),
});

/** What the person said about a file: its sheet, what its headings mean, its month, its owners, finance's totals. */
export const startCheck = z.object({
  importId: z.uuid(),
  version: z.coerce.number().int(),
  sheet: z.string().max(255).optional(),
  mapping: json(mapping).optional(),
  asOf: month.or(z.literal("")).optional(),
  /** Alias → the person's id. */
  owners: json(z.record(z.string().max(200), z.uuid().or(z.literal("")))).optional(),
  controls: json(controls).optional(),
  ...sliceInput.partial().shape,
});

/** `version` of the import as it was shown: a second click finds it moved on. */
export const onImport = z.object({ importId: z.uuid(), version: z.coerce.number().int() });
