import { count } from "@/lib/format";
import { isOpen } from "@/lib/imports/kind";
import type { ImportRowShown, ImportWhole } from "@/lib/imports/queries";

export const outcomes = { create: "CREATE", update: "UPDATE", unchanged: "UNCHANGED", reject: "REJECT" } as const;
export type Part = "totals" | "columns" | "owners" | keyof typeof outcomes | "missing" | "warnings";

export const isRows = (part: Part): part is keyof typeof outcomes => part in outcomes;
export const outcomeOf = (part: keyof typeof outcomes): ImportRowShown["outcome"] => outcomes[part];

type Tab = { value: Part; label: string; count?: string };

/** What there is to see of an import, in the order it is asked for. */
export function partsOf({ kind, status, counts, mine, contents, options }: ImportWhole): Tab[] {
  if (kind === "UNDO") return [];
  if (kind === "FORM5500") return contents ? [{ value: "columns", label: "Files" }] : [];
  const saying = mine && isOpen(status);
  const actuals = counts?.actuals;
  const tab = (value: Part, label: string, rows: number): Tab[] => [{ value, label, count: count(rows) }];
  const some = (value: Part, label: string, rows = 0) => (rows > 0 ? tab(value, label, rows) : []);
  const aliases = counts?.aliases ?? [];
  return [
    ...(actuals && actuals.months.length > 0 ? [{ value: "totals", label: "Totals" } as const] : []),
    // Of months only those that were there before are kept row by row.
    ...(counts && !actuals ? tab("create", "Create", counts.create) : []),
    ...(counts ? tab("update", actuals ? "Restated" : "Update", counts.update) : []),
    ...(counts && !actuals ? tab("unchanged", "Unchanged", counts.unchanged) : []),
    ...(counts ? tab("reject", "Rejected", counts.reject) : []),
    ...some("missing", "Not received", actuals?.notReceivedCount),
    ...some("warnings", "Warnings", actuals?.warningCount),
    ...some("owners", "Owners", aliases.length),
    ...(contents && (saying || options) ? [{ value: "columns", label: "Columns" } as const] : []),
  ];
}

/** What to show first: what holds the import up, else what it does. */
export function firstPart(whole: ImportWhole, tabs: Tab[]): Part | undefined {
  const { status, counts, kind } = whole;
  if (kind === "FORM5500") return tabs[0]?.value;
  if (tabs.length === 0) return undefined;
  const has = (part: Part) => tabs.some(({ value }) => value === part);
  if (!counts || status === "MAPPING") return has("columns") ? "columns" : tabs[0]?.value;
  if (isOpen(status) && counts.aliases?.some(({ userId }) => !userId)) return "owners";
  if (has("totals") && (counts.create + counts.update > 0 || counts.reject === 0)) return "totals";
  if (counts.reject > 0 && status !== "DONE") return "reject";
  if (counts.actuals) return counts.reject > 0 ? "reject" : "update";
  return counts.update > 0 ? "update" : counts.create > 0 ? "create" : counts.reject > 0 ? "reject" : "unchanged";
}
