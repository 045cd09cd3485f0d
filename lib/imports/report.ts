import type { Fault } from "./account-row";

export type Reject = { row: number; column: string; reason: string };
/** What an import did, or would do: rows by outcome, and each refusal by spreadsheet row (the heading is row 1). */
export type Report = { create: number; update: number; unchanged: number; reject: Reject[] };

export const emptyReport = (): Report => ({ create: 0, update: 0, unchanged: 0, reject: [] });

/** A row refused once, with its first fault's column; the others follow in the reason. */
export function rejectionOf(row: number, faults: readonly Fault[]): Reject {
  const [first, ...others] = faults;
  const more = others.map(({ column, reason }) => `${column}: ${reason}`);
  return { row, column: first?.column ?? "account", reason: [first?.reason ?? "", ...more].join(" ") };
}

/** The report in words, for a person at a terminal. */
export function reportLines({ create, update, unchanged, reject }: Report, dryRun: boolean): string[] {
  const would = dryRun ? "Nothing was written. It would be: " : "";
  const counts = `${create} created, ${update} updated, ${unchanged} unchanged, ${reject.length} rejected.`;
  return [`${would}${counts}`, ...reject.map(({ row, column, reason }) => `  Row ${row}, ${column}: ${reason}`)];
}
