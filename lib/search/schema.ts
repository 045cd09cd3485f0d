import { z } from "zod";
import { plainText } from "@/lib/units/plain-text";

const atMost = 80;
const recent = 12;

/** What is looked for, and the accounts one was at lately. */
export const searchInput = z.object({
  q: z
    .string()
    .overwrite((text) => plainText(text).trim().replace(/\s+/g, " ").slice(0, atMost))
    .catch("")
    .default(""),
  recent: z
    .string()
    .transform((text) =>
      text
        .split(",")
        .filter((id) => z.uuid().safeParse(id).success)
        .slice(0, recent),
    )
    .catch([])
    .default([]),
});
export type SearchInput = z.output<typeof searchInput>;
