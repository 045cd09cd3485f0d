import { budgetExhibit } from "./budget";
import { budgetPaper } from "./budget-paper";
import { rateExhibit } from "./exhibit";
import { exhibitPaper } from "./exhibit-paper";
import { type DocumentKind, documentKinds } from "./kinds";
import type { Paper } from "./paper";

type Kept = {
  id: string;
  renewalId: string;
  trackId: string | null;
  kind: DocumentKind;
  format: string;
  number: number;
  content: string;
};

/** What was made at once: one version of a document, with each file it was made as. */
export type DocumentVersion<T extends Kept> = { key: string; name: string; files: T[]; first: T };

/** Files as versions of documents, in the order they came. */
export function versionsOf<T extends Kept>(kept: readonly T[]): DocumentVersion<T>[] {
  const versions = new Map<string, DocumentVersion<T>>();
  for (const file of kept) {
    const key = [file.renewalId, file.trackId ?? "", file.kind, file.number].join(" ");
    const version = versions.get(key);
    if (version) version.files.push(file);
    else
      versions.set(key, {
        key,
        name: `${documentKinds[file.kind]}, version ${file.number}`,
        files: [file],
        first: file,
      });
  }
  return [...versions.values()];
}

/** What a kept document says, as a page; nothing where it has none, or says what this program does not know. */
export function paperOf({ kind, content }: Pick<Kept, "kind" | "content">): Paper | undefined {
  const said: unknown = JSON.parse(content);
  if (kind === "RATE_EXHIBIT") {
    const read = rateExhibit.safeParse(said);
    return read.success ? exhibitPaper(read.data) : undefined;
  }
  if (kind === "DECK") return;
  const read = budgetExhibit.safeParse(said);
  return read.success ? budgetPaper(read.data) : undefined;
}
