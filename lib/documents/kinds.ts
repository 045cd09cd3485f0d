import type { Day } from "@/lib/units/day";

export const documentKinds = {
  RATE_EXHIBIT: "Rate exhibit",
  BUDGET_EXHIBIT: "Budget and COBRA rates",
  DECK: "Pre-renewal deck",
};
export type DocumentKind = keyof typeof documentKinds;
export const documentFormats = {
  PDF: { extension: "pdf", mediaType: "application/pdf" },
  XLSX: { extension: "xlsx", mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" },
  PPTX: { extension: "pptx", mediaType: "application/vnd.openxmlformats-officedocument.presentationml.presentation" },
};
export type DocumentFormat = keyof typeof documentFormats;

type Named = { kind: DocumentKind; account: string; effectiveOn: Day; number: number; format: DocumentFormat };

/** What a document’s file is called, in letters every system takes: rate-exhibit-six-rivers-2027-01-01-v2.pdf. */
export function fileNameOf({ kind, account, effectiveOn, number, format }: Named): string {
  const plain = account
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 60);
  const begin = documentKinds[kind].toLowerCase().replace(/[^a-z]+/g, "-");
  return `${[begin, plain, effectiveOn].filter(Boolean).join("-")}-v${number}.${documentFormats[format].extension}`;
}
