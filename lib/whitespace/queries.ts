import "server-only";
import { query } from "@/lib/server/query";
import { readWhitespace } from "@/lib/server/whitespace";

/** Every customer of the viewer's book with medical, as cross-selling asks about them, and what there is to sell. */
export const listWhitespace = query("book.view", ({ db }) => readWhitespace(db));
