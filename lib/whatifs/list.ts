import { z } from "zod";
import { isDay } from "@/lib/units/day";
import { mostBeside } from "./address";

const id = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const ids = z
  .string()
  .transform((text) => [...new Set(text.split(",").filter((each) => id.test(each)))].slice(0, mostBeside));

/** What the address says of what-ifs; anything it cannot mean is left out. A link carries no more than this. */
export const whatIfState = z.object({
  season: z.string().refine(isDay).optional().catch(undefined),
  span: z.enum(["season", "year"]).catch("season").default("season"),
  ids: ids.catch([]).default([]),
});
export type WhatIfState = z.output<typeof whatIfState>;
