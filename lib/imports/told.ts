import { counted, monthText } from "@/lib/format";
import { decimal } from "@/lib/units/decimal";
import { type ImportKind, type ImportStatus, kindNames } from "./kind";
import type { ActualsReport, ImportCounts, Report, UndoReport } from "./report";
import { figureWords } from "./totals";

/** The report in words, for a person at a terminal. */
export function reportLines({ create, update, unchanged, reject, firms = 0 }: Report, dryRun: boolean): string[] {
  const would = dryRun ? "Nothing was written. It would be: " : "";
  const added = firms > 0 ? ` ${counted(firms, "firm")} added.` : "";
  const counts = `${create} created, ${update} updated, ${unchanged} unchanged, ${reject.length} rejected.${added}`;
  return [`${would}${counts}`, ...reject.map(({ row, column, reason }) => `  Row ${row}, ${column}: ${reason}`)];
}

const percent = (ratio: string | null) => (ratio === null ? "none" : `${decimal(ratio).times(100).toFixed(2)}%`);
const few = 20;

/** What a file of months does beyond its counts, for a person at a terminal. */
export function actualsLines({
  months,
  effect,
  restated,
  notReceived,
  notReceivedCount,
  ...report
}: ActualsReport): string[] {
  const totals = months.map(({ month, rows, file }) => {
    const figures = Object.entries(file).map(([figure, total]) => `${total} ${figureWords(figure as "members")}`);
    return `${monthText(month)}: ${rows} rows, ${figures.join(", ")}.`;
  });
  const missing = notReceived
    .slice(0, few)
    .map(({ account, line, month }) => `  ${account}, ${line}, ${monthText(month)}`);
  return [
    ...totals,
    ...(restated > 0 && effect
      ? [
          `${restated} months restated; LR of the book ${percent(effect.before)} before, ${percent(effect.after)} after.`,
        ]
      : []),
    ...(notReceivedCount > 0 ? [`Not received: ${notReceivedCount} line months.`, ...missing] : []),
    ...report.warnings.slice(0, few).map(({ row, account, reason }) => `  Row ${row}, ${account}: ${reason}`),
  ];
}

/** What went back and what stayed, for a person at a terminal. */
export const undoLines = (undo: UndoReport | undefined): string[] => [
  `${undo?.undone ?? 0} undone, ${undo?.stayedCount ?? 0} stayed.`,
  ...(undo?.stayed ?? []).map(({ name, reason }) => `  ${name}: ${reason}`),
];

type Listed = {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: ImportStatus;
  on: string;
  counts: ImportCounts | null;
};

/** Imports, the latest first, for a person at a terminal. */
export const listLines = (files: readonly Listed[]): string[] =>
  files.length === 0
    ? ["Nothing has been imported yet."]
    : files.map(({ id, kind, fileName, status, on, counts }) => {
        const rows = counts ? `, ${counts.create} new, ${counts.update} changed, ${counts.reject} rejected` : "";
        return `${id}  ${on}  ${kindNames[kind]}  ${status.toLowerCase()}  ${fileName}${rows}`;
      });
