/** What a file can bring, and UNDO: an import that takes another one back. */
export const fileKinds = ["ACCOUNTS", "LINES", "ACTUALS"] as const;
export type FileKind = (typeof fileKinds)[number];
/** FORM5500: the agency’s files, several at once, of the market and not of the book. */
export type BroughtKind = FileKind | "FORM5500";
export type ImportKind = BroughtKind | "UNDO";

export const kindNames: Record<ImportKind, string> = {
  ACCOUNTS: "Accounts",
  LINES: "Lines and terms",
  ACTUALS: "Monthly actuals",
  FORM5500: "Form 5500 filings",
  UNDO: "Undo",
};

export const importStates = [
  "RECEIVING",
  "MAPPING",
  "CHECKING",
  "READY",
  "TAKING",
  "DONE",
  "FAILED",
  "REFUSED",
  "DISCARDED",
  "UNDONE",
] as const;
export type ImportStatus = (typeof importStates)[number];

/** A worker is, or will soon be, at it. */
export const isRunning = (status: ImportStatus) => ["RECEIVING", "CHECKING", "TAKING"].includes(status);

/** Columns, options and totals may still be said, and the file checked again. */
export const isOpen = (status: ImportStatus) => ["MAPPING", "READY", "REFUSED", "FAILED"].includes(status);
