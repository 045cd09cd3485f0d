import "server-only";
import { query } from "@/lib/server/query";
import type { Picture } from "./due";

/** Every picture there is, newest first. */
export const listPictures = query(
  "book.view",
  ({ db }) => db.$queryRaw<Picture[]>`
    select kind, taken_on::text as "takenOn" from pictures order by as_at desc`,
);
