import type { ReactNode } from "react";
import { Chip } from "@/components/ui/chip";
import { SectionHeader } from "@/components/ui/section-header";
import type { MadeDocument } from "@/lib/documents/queries";
import { type DocumentVersion, paperOf, versionsOf } from "@/lib/documents/versions";
import { counted, dayText } from "@/lib/format";
import type { Day } from "@/lib/units/day";
import { PaperTable } from "./paper-table";

type DocumentsProps<D extends MadeDocument> = {
  documents: D[];
  /** What it was made of: a decision, as it is called. */
  titleOf: (document: D) => string | undefined;
  today: Day;
  children?: ReactNode;
};

/** What was made of this renewal for a customer: each version with its files, their hashes, and what it says. */
export function Documents<D extends MadeDocument>({ documents, titleOf, today, children }: DocumentsProps<D>) {
  const versions = versionsOf(documents);
  return (
    <section aria-labelledby="documents" className="border-b border-line pb-2">
      <SectionHeader id="documents" title="Documents">
        {versions.length > 0 && <span>{counted(versions.length, "version")}</span>}
        {children}
      </SectionHeader>
      {versions.length === 0 && (
        <p className="pb-2 text-xs text-ink-3">
          Nothing was made for the customer yet. A release makes the rate exhibit, as a PDF and a workbook.
        </p>
      )}
      <Versions versions={versions} titleOf={titleOf} today={today} />
    </section>
  );
}

type VersionsProps<D extends MadeDocument> = Pick<DocumentsProps<D>, "titleOf" | "today"> & {
  versions: DocumentVersion<D>[];
};

/** Versions of documents as a list. */
export const Versions = <D extends MadeDocument>({ versions, titleOf, today }: VersionsProps<D>) => (
  <ul>
    {versions.map((version) => (
      <Version key={version.key} version={version} of={titleOf(version.first)} today={today} />
    ))}
  </ul>
);

type VersionProps = { version: DocumentVersion<MadeDocument>; of?: string; today: Day };

function Version({ version: { name, files, first }, of, today }: VersionProps) {
  const { sentTo, by, on, at, kind, stands } = first;
  const paper = paperOf(first);
  const released = kind === "RATE_EXHIBIT";
  return (
    <li className="border-t border-line py-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <span className="min-w-0 flex-1">
          <b className="font-medium">{name}</b>
          {of && <span className="text-ink-3">, {of}</span>}
        </span>
        {released && stands !== null && (
          <Chip tone={stands ? "pos" : "neutral"}>{stands ? "Released" : "No longer the release"}</Chip>
        )}
        {files.map(({ id, format }) => (
          <a
            key={id}
            href={`/renewals/documents?document=${id}`}
            className="text-accent-ink hover:underline"
            aria-label={`${format}: ${name}${of ? `, ${of}` : ""}`}
          >
            {format}
          </a>
        ))}
      </div>
      <p className="text-xs text-ink-3">
        {sentTo ? `Sent to ${sentTo}` : "Made"} {dayText(on, today)}, {at}, by {by}
      </p>
      <details className="mt-1 text-xs">
        <summary className="w-fit cursor-pointer text-ink-2">What it says, and its hash</summary>
        <dl className="my-1.5 grid gap-1">
          {files.map(({ id, format, hash }) => (
            <div key={id}>
              <dt className="inline text-ink-3">SHA-256, {format}: </dt>
              <dd className="num inline break-all">{hash}</dd>
            </div>
          ))}
        </dl>
        {paper?.tables.map((table) => (
          <PaperTable key={table.heads.join()} {...table} caption={`${name}: ${table.heads[0]}`} />
        ))}
        {paper?.notes.map((note) => (
          <p key={note} className="mt-1 text-ink-3">
            {note}
          </p>
        ))}
      </details>
    </li>
  );
}
