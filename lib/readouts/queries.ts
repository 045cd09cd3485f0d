import "server-only";
import { query } from "@/lib/server/query";
import { readReadout } from "@/lib/server/readout";

export type { ReadoutHead } from "@/lib/server/readout";

/** What heads a decision’s readout; nothing where it is not the viewer’s to see. Internal. */
export const getReadout = query("book.required", ({ db }, renewalId: string, trackId: string) =>
  readReadout(db, renewalId, trackId),
);
