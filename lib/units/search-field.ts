import { z } from "zod";
import { plainText } from "./plain-text";

/** What somebody looks for, as an address says it: one line of at most a hundred characters, "" where it says nothing. */
export const searchField = z
  .string()
  .transform((text) => plainText(text).replace(/\s+/g, " ").trim().slice(0, 100))
  .catch("")
  .default("");
