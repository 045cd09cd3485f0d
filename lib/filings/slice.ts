import { z } from "zod";

const year = z
  .string()
  .trim()
  .regex(/^$|^(19|20)\d\d$/, "Type a year, such as 2024.")
  .transform((text) => (text ? Number(text) : undefined));

/** A slice as it is typed: "MA, NH", "500", "2022", "2024"; what is empty is everything. */
export const sliceInput = z.object({
  states: z
    .string()
    .trim()
    .toUpperCase()
    .regex(/^$|^[A-Z]{2}(?:[\s,]+[A-Z]{2})*$/, "Type states by two letters, such as MA, NH.")
    .transform((text) => (text ? text.split(/[\s,]+/) : undefined))
    .default(undefined as never),
  sizeFloor: z
    .string()
    .trim()
    .regex(/^[\d,]{0,9}$/, "Type a whole number, such as 500.")
    .transform((text) => (text ? Number(text.replaceAll(",", "")) : undefined))
    .default(undefined as never),
  fromYear: year.default(undefined as never),
  toYear: year.default(undefined as never),
});
