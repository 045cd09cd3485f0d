import type { Prisma } from "@/prisma/generated/client";
import { id } from "./cast";
import { budgeting } from "./releasing";
import type { About } from "./samples";
import type { Table } from "./tables";

type Db = Prisma.TransactionClient;

/** A file of an account that somebody outside may hold. */
export const outside = (owner: string, n: number, by: string) => ({
  id: id(`${owner} file ${n}`),
  accountId: id(owner),
  name: "Rates",
  mediaType: "text/plain",
  size: 5,
  sha256: "0",
  internal: false,
  uploadedById: id(by),
});

/** A rate exhibit of an account's first decision, as a workbook. */
export const documentRow = (owner: string, n: number, by = "ann") => ({
  id: id(`${owner} document ${n}`),
  accountId: id(owner),
  renewalId: id(`${owner} renewal 0`),
  trackId: id(`${owner} track 0`),
  kind: "RATE_EXHIBIT",
  format: "XLSX",
  number: n + 1,
  content: "{}",
  fileId: id(`${owner} file ${n}`),
  sentTo: "Harbor Consulting",
  madeById: id(by),
});

export const documentTables: Record<string, Table> = {
  documents: {
    row: documentRow,
    change: { number: 40 },
    // Uploaded by whoever may upload: the others find a file of otto's.
    first: (owner, n, by) => ({
      table: "files",
      data: outside(owner, n, ["vera", "ulf"].includes(by) ? "otto" : by),
    }),
  },
};

/** Payloads as tests/support/payloads.ts has the others. */
export const sentOfDocuments: Record<string, (about: About) => object> = {
  "documents.makeBudget": ({ account }) => ({ trackId: id(`${account} track 0`), ...budgeting }),
  "documents.makeDeck": ({ account }) => ({ renewalId: id(`${account} renewal 0`), low: "6", high: "9" }),
};

const document = (more: object) => async (db: Db) => {
  await db.file.create({ data: outside("acme", 7, "ann") });
  await db.document.create({ data: { ...documentRow("acme", 7), ...more } });
};
const track = (more: object) => (db: Db) => db.renewalTrack.update({ where: { id: id("acme track 0") }, data: more });
const hash = "a".repeat(64);

export const documentBreakers = {
  documents_kind_check: [document({ kind: "LETTER", sentTo: null })],
  documents_format_check: [document({ format: "DOCX" }), document({ format: "PPTX" })],
  documents_track_check: [document({ trackId: null })],
  documents_number_check: [document({ number: 0 })],
  documents_content_check: [document({ content: "[]" })],
  documents_sent_check: [document({ sentTo: null }), document({ kind: "BUDGET_EXHIBIT" })],
  renewal_tracks_document_check: [
    track({ releasedSha256: hash }),
    track({ releasedSha256: "short", releasedTo: "Nora", releasedAt: new Date() }),
  ],
};
