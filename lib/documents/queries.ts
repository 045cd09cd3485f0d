import "server-only";
import { readBudgetTrack } from "@/lib/server/documents/budget";
import { readDocuments, readMergedDocuments } from "@/lib/server/documents/read";
import { query } from "@/lib/server/query";

export type { MadeDocument, MergedDocument } from "@/lib/server/documents/read";

/** A self-funded decision with what its budget may begin with; nothing where it is none, or not the viewer’s to see. */
export const getBudgetTrack = query("renewal.view", async ({ db }, renewalId: string, trackId: string) => {
  const track = await readBudgetTrack(db, trackId);
  return track?.renewalId === renewalId ? track : undefined;
});

/** What was made of a renewal for a customer, the newest first; nothing where it is not the viewer’s to see. */
export const listDocuments = query("renewal.view", ({ db }, renewalId: string) => readDocuments(db, renewalId));

/** What was made of the accounts that were merged into this one, by account, the newest first. */
export const listMergedDocuments = query("account.view", ({ db }, accountId: string) =>
  readMergedDocuments(db, accountId),
);
