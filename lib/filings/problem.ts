import { Broken, type Why } from "./cut";

const reasons: Record<Why, string> = {
  SHORT: "the row ends before its last column. The file was cut short there.",
  LONG: "the row has more columns than the file has headings.",
  QUOTE: "a quote is opened and not closed. The file was cut short, or is damaged there.",
  BYTES: "it holds bytes that are no text.",
  ENDS: "its lines do not end alike.",
  TABLE: "it can’t be read as a table.",
};

/** Why a file could not be read, and where it broke; undefined for what is not the file's fault. */
export const problemOf = (file: string, error: unknown): string | undefined =>
  error instanceof Broken
    ? `${file}, line ${error.line.toLocaleString("en-US")}: ${reasons[error.why]} Nothing was loaded.`
    : undefined;
