import { z } from "zod";

/** What part of the files is brought: years of plans; and of filings the states and the fewest active participants. */
export type Slice = { states?: string[]; sizeFloor?: number; fromYear?: number; toYear?: number };

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

/** A slice in words: "MA and NH, from 500 employees, 2022 to 2024". */
export function sliceText({ states, sizeFloor, fromYear, toYear }: Slice): string {
  const parts = [
    states?.length && states.join(", "),
    sizeFloor && `from ${sizeFloor.toLocaleString("en-US")} employees`,
    fromYear && toYear
      ? `${fromYear} to ${toYear}`
      : fromYear
        ? `from ${fromYear}`
        : toYear
          ? `to ${toYear}`
          : undefined,
  ];
  return parts.filter(Boolean).join("; ") || "Everything in the files";
}
