import "server-only";
import { readDocuments } from "@/lib/server/documents/read";
import { query } from "@/lib/server/query";

export type { MadeDocument } from "@/lib/server/documents/read";

/** What was made of a renewal for a customer, the newest first; nothing where it is not the viewer’s to see. */
export const listDocuments = query("renewal.view", ({ db }, renewalId: string) => readDocuments(db, renewalId));
