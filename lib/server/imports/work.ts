import "server-only";
import type { Encoding } from "@/lib/files/row";
import type { Source } from "@/lib/files/source";
import type { ImportKind } from "@/lib/imports/kind";
import type { ImportCounts, ImportOptions, Mapping, Reject } from "@/lib/imports/report";
import type { Role } from "@/lib/roles";
import type { Db } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";

/** An import as a worker reads it. */
export type Import = {
  id: string;
  kind: ImportKind;
  requesterId: string;
  fileName: string;
  status: "CHECKING" | "TAKING";
  asOf: Day | null;
  mapping: Mapping;
  options: ImportOptions;
  counts: ImportCounts | null;
  undoesId: string | null;
  fileId: string | null;
  /** Of a file of text, as it was found to be when it came. */
  encoding: Encoding | null;
  size: number;
};

/** What a kind of import is given to plan and to take: one transaction, the file, and whom the requester may touch. */
export type Working = {
  db: Db;
  /** Undefined on a dry run of the command, which keeps nothing. */
  importId: string | undefined;
  /** Undefined on a dry run. */
  status?: Import["status"];
  requester: { id: string; role: Role };
  /** The people whose accounts the requester may touch; undefined for those who import everywhere. */
  team: Set<string> | undefined;
  source: Source;
  asOf: Day | undefined;
  mapping: Mapping;
  options: ImportOptions;
  today: Day;
  /** Whether a person will look at the plan: only then is what only they need worked out. */
  shown: boolean;
  progress: (rows: number) => void;
};

/** A row that is kept with its import: every one rejected or changed, and those of accounts made. */
export type RowImage = {
  row: number;
  accountId?: string;
  outcome: "CREATE" | "UPDATE" | "UNCHANGED";
  before?: object;
  after?: object;
};

/** What was written: the accounts whose standing moved, and the months that are closed again. */
export type Taken = { accounts: string[]; months: Day[] };

/** A plan: its counts, why it may not be taken at all, what `digest` stands for it, and how it is written and kept. */
export type Planned = {
  counts: ImportCounts;
  problem?: string;
  /** Writes it to the book. */
  take: () => Promise<Taken>;
  /** Keeps its rows with the import, for the person to read. */
  keepRows: (importId: string) => Promise<void>;
  /** Refused rows, the first so many, for a terminal. */
  rejects: (limit: number) => Promise<Reject[]>;
};
