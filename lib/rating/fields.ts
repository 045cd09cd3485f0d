import { z } from "zod";
import { decimal } from "@/lib/units/decimal";
import { monthPattern } from "@/lib/units/month";
import { numeral } from "@/lib/units/numeral";

/** Fields the insured and the ASC inputs share; null and absent are one. */
export const name = z
  .string("must be text")
  .trim()
  .min(1, "must not be empty")
  .max(200, "must have at most 200 characters");

export const amount = () => numeral({ atLeast: "0" });
export const positive = () => numeral({ above: "0" });
export const share = () => numeral({ atLeast: "0", atMost: "1" });
export const wholeMonths = () => numeral({ whole: true, atLeast: "1", atMost: "120" });

export const month = z
  .string("must be the first day of a month, such as 2027-01-01")
  .regex(monthPattern, "must be the first day of a month, such as 2027-01-01");

/** The default a field takes when it is absent or null. */
export const or = <S extends z.ZodType>(schema: S, fallback: z.output<S>) =>
  schema.nullish().transform((value) => value ?? fallback);

/** An optional field: absent and null both read as null. */
export const optional = <S extends z.ZodType>(schema: S) => schema.nullish().transform((value) => value ?? null);

/** An optional list: absent and null both read as empty. */
export const list = <S extends z.ZodType>(item: S) =>
  z
    .array(item, "must be a list")
    .max(10_000, "must have at most 10,000 entries")
    .nullish()
    .transform((items) => items ?? []);

export const numeralOr = (schema: ReturnType<typeof numeral>, fallback: number) => or(schema, decimal(fallback));

/** One of a few words in capitals. */
export const choice = <const W extends readonly [string, ...string[]]>(words: W) =>
  z.enum(words, `must be ${words.length > 1 ? `${words.slice(0, -1).join(", ")} or ` : ""}${words.at(-1)}`);

/** An object of these fields and no others; sentences about other keys are made where all sentences are. */
export const record = <S extends z.core.$ZodShape>(shape: S) =>
  z.strictObject(shape, { error: ({ code }) => (code === "unrecognized_keys" ? undefined : "must be an object") });

export const completionFactor = () => numeral({ above: "0", atMost: "1" });
export const ibnrMultiplier = () => numeral({ atLeast: "1" });
export const trend = () => numeral({ atLeast: "-0.1", atMost: "0.4" });
export const monthsOfTrend = () => numeral({ atLeast: "6", atMost: "48" });
