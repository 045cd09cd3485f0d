import { Breadcrumb } from "@/components/ui/breadcrumb";
import { kindNames } from "@/lib/imports/kind";
import { monthsText } from "@/lib/imports/months";
import type { ImportWhole } from "@/lib/imports/queries";
import { nameOf } from "./imports-table";
import { StatusMark } from "./status-mark";
import { momentText } from "./words";

type ImportHeadProps = { whole: ImportWhole; zone: string; now: Date; children: React.ReactNode };

/** Which file this is, of what and whose, how it stands, and what can be done with it. */
export function ImportHead({ whole, zone, now, children }: ImportHeadProps) {
  const { kind, status, months, counts, requester, createdAt } = whole;
  const told = [
    kind === "UNDO" ? undefined : kindNames[kind],
    monthsText(months),
    requester,
    momentText(createdAt, zone, now),
  ];
  return (
    <header className="flex shrink-0 flex-wrap items-end gap-x-4 gap-y-2 border-b border-line px-5 pt-2 pb-3 max-md:px-4">
      <div className="min-w-0 flex-1 basis-80">
        <Breadcrumb crumbs={[{ label: "Imports", href: "/imports" }, { label: kindNames[kind] }]} />
        <h1 className="text-lg font-semibold tracking-tight break-words">{nameOf(whole)}</h1>
        <p className="flex flex-wrap items-center gap-x-3 text-ink-3">
          <StatusMark status={status} kind={kind} counts={counts} />
          <span className="num">{told.filter(Boolean).join(", ")}</span>
        </p>
      </div>
      <div className="flex flex-wrap items-start justify-end gap-2 print:hidden">{children}</div>
    </header>
  );
}
