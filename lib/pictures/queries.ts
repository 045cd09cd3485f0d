import "server-only";
import { readDifferences } from "@/lib/server/pictures/changes";
import { query } from "@/lib/server/query";
import type { Picture } from "./due";

export type { CreditedChange } from "@/lib/server/pictures/changes";

/** Every picture there is, newest first. */
export const listPictures = query(
  "book.view",
  ({ db }) => db.$queryRaw<Picture[]>`
    select kind, taken_on::text as "takenOn" from pictures order by as_at desc`,
);

/** What changed since a picture, for the accounts of a Book address; see lib/server/pictures/changes.ts. */
export const listChanges = query("book.view", ({ db, viewer }, given: Record<string, string | string[] | undefined>) =>
  readDifferences(db, viewer, given),
);
