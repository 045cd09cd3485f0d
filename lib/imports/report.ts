import type { FilingCounts } from "@/lib/filings/report";
import type { Slice } from "@/lib/filings/slice-text";
import type { Day } from "@/lib/units/day";

/** A fault of a row: the column that says so, its cell and its account as the file has them, and why. */
export type Reject = { row: number; column: string; reason: string; value?: string; name?: string };
/** What an import of accounts did, or would do: rows by outcome, and each refusal by spreadsheet row (the heading is row 1). */
export type Report = { create: number; update: number; unchanged: number; reject: Reject[]; firms?: number };

export type Figures = Record<FigureName, string>;
/** Sums of a month: contracts and members whole, the rest dollars with cents, all as text. */
export const figureNames = ["contracts", "members", "premium", "fees", "paid", "incurred"] as const;
export type FigureName = (typeof figureNames)[number];

/** A month of a file of actuals: what its rows add up to, and what finance says it is. */
export type MonthTotals = {
  month: Day;
  rows: number;
  /** Only the figures the file has a column for. */
  file: Partial<Figures>;
  control: Partial<Figures>;
  /** Of the rows that will be taken: less than `file` by what is rejected. */
  taken: Partial<Figures>;
};

/** A line that was in force in a month of the file and has no row in it. */
export type NotReceived = {
  accountId: string;
  account: string;
  lineId: string;
  line: string;
  month: Day;
  /** The file its month before came with; nothing where there is none. */
  source: string | null;
};

/** Dollars, with cents, as text. */
export type Dollars = { premium: string; incurred: string };
/**
 * Loss ratios as fractions in text; nothing where no premium is earned. Rolling twelve months of the requester's book. The
 * dollars are what restated months bring to them.
 */
export type Moving = { before: string | null; after: string | null } & Dollars;
/**
 * Why the book's moves besides: new months that come in, months that are over twelve months ago now, and restated dollars
 * that count in no LR. Files checked before this was kept have none of it.
 */
export type Effect = Moving & { came?: Dollars; left?: Dollars; outside?: Dollars; ended?: Day; ends?: Day };
export type AccountEffect = { accountId: string; account: string } & Moving;

export type Warning = { row: number; account: string; reason: string };

export type ActualsReport = {
  months: MonthTotals[];
  /** Figures finance must say a total of before anything is taken, for each month. */
  needed: FigureName[];
  /** The sheet that finance's totals were read from, where the workbook has one. */
  controlSheet?: string;
  restated: number;
  effect: Effect | null;
  /** The accounts whose loss ratio restated months move most, fifty at most. */
  effects: AccountEffect[];
  /** The first 500; `notReceivedCount` counts them all. */
  notReceived: NotReceived[];
  notReceivedCount: number;
  warnings: Warning[];
  warningCount: number;
};

export type Stayed = { name: string; accountId: string | null; reason: string };
/** What an undo did: records or months that went back, and what stayed and why (the first 500). */
export type UndoReport = { undone: number; stayed: Stayed[]; stayedCount: number };

/** Whom the file means by a name it gives owners: a person, or why nobody can say. */
export type AliasReport = { alias: string; userId?: string; name?: string; reason?: string };

export type FirmAlike = { name: string; id: string; like: string };

/** What imports.counts holds once a file is checked, or an undo done. */
export type ImportCounts = {
  create: number;
  update: number;
  unchanged: number;
  reject: number;
  aliases?: AliasReport[];
  /** How many firms a file of accounts adds, for nobody knew them yet. */
  firms?: number;
  /** Firms the file would add that may be here already, under the same name but for its legal form and marks. */
  alike?: FirmAlike[];
  actuals?: ActualsReport;
  undo?: UndoReport;
  filings?: FilingCounts;
  /** Of what was planned: taking anything else than was shown is refused. */
  digest?: string;
};

/** One sheet of a file: its headings (each once; the second "Total" is "Total (2)"), the row they stand in, the first rows. */
export type Sheet = { name: string; headings: string[]; headingRow: number; rows: string[][] };
/** What imports.contents holds. A CSV has one sheet without a name. */
export type Contents = {
  kind: "CSV" | "XLSX";
  encoding?: string;
  separator?: string;
  sheets: Sheet[];
  /** Of the agency’s files: each by name and what it is, and the names of what is none of them. */
  filed?: { name: string; dataset: string }[];
  others?: string[];
};

/** Heading → column key; "" leaves a heading out. */
export type Mapping = Record<string, string>;
/** Month → what finance says it adds up to. */
export type Controls = Record<Day, Partial<Figures>>;
/** What imports.options holds: month of an accounts file, owners by alias (ids of people), finance's totals. */
export type ImportOptions = {
  sheet?: string;
  owners?: Record<string, string>;
  controls?: Controls;
  remembered?: boolean;
  /** Of the agency’s files: the part that is brought. */
  slice?: Slice;
};

export const emptyReport = (): Report => ({ create: 0, update: 0, unchanged: 0, reject: [] });
