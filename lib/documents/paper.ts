import type { Day } from "@/lib/units/day";

/** A table of a document, every figure as text: names on the left, figures on the right. */
export type PaperTable = { heads: string[]; rows: string[][]; total?: string[] };
/** A document’s page as it is drawn, on screen and on paper: all of it is words by now. */
export type Paper = {
  heading: string;
  preparedFor: string;
  lines: string[];
  facts: [label: string, value: string][];
  tables: PaperTable[];
  notes: string[];
  on: Day;
};
