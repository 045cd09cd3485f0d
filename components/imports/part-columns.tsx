import { type FileKind, isOpen } from "@/lib/imports/kind";
import type { ImportWhole } from "@/lib/imports/queries";
import { ColumnsForm } from "./columns-form";
import { HeadingList } from "./heading-list";

/** What the headings mean: to be said while the file is open, to be read after. */
export function PartColumns({ whole, months }: { whole: ImportWhole; months: string[] }) {
  const { id, version, kind, contents, mapping, options, asOfMonth, mine, status } = whole;
  if (!contents || kind === "UNDO" || kind === "FORM5500") return null;
  const sheet = contents.sheets.find(({ name }) => name === options?.sheet) ?? contents.sheets[0];
  if (!sheet) return null;
  if (!mine || !isOpen(status)) return <HeadingList kind={kind} sheet={sheet} meaning={mapping ?? {}} />;
  return (
    <ColumnsForm
      importId={id}
      version={version}
      kind={kind}
      sheets={contents.sheets}
      sheet={sheet.name}
      mapping={mapping}
      remembered={options?.remembered ?? false}
      months={dated.includes(kind) ? months : undefined}
      asOf={asOfMonth}
    />
  );
}

const dated: FileKind[] = ["ACCOUNTS", "ACTUALS"];
