import { z } from "zod";
import { unmarked } from "@/lib/accounts/free-text";

/** A place inside the product, as its path and query. */
const href = z
  .string()
  .regex(/^\/(?!\/)[\w\-./?=&:;,%+]*$/, "That address can’t be pinned.")
  .max(600);

export const newPin = z.object({ href, label: unmarked(z.string().trim().min(1).max(80)) });
export const oldPin = z.object({ href });
