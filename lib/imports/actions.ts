"use server";

import { missing, refuse } from "@/lib/errors";
import { action } from "@/lib/server/action";
import type { Db } from "@/lib/server/door";
import { dropFile } from "@/lib/server/imports/arrive";
import { nudge } from "@/lib/server/imports/nudge";
import { undoneBy } from "@/lib/server/imports/undo";
import { type Day, dateOf } from "@/lib/units/day";
import { type ImportKind, type ImportStatus, isOpen } from "./kind";
import type { Contents, ImportOptions, Mapping } from "./report";
import * as schema from "./schema";

/** Keeps what was said of the file and has it checked; nothing of the book changes. */
export const startCheck = action("import.change", {
  input: schema.startCheck,
  on: ({ db, input }) => held(db, input),
  async run({ db, input, on: found }) {
    if (found.kind === "UNDO" || !isOpen(found.status)) refuse(`The import ${says[found.status]}.`);
    if (!found.contents) refuse("The file was not kept. Bring it again.");
    const { sheet, mapping, asOf, owners, controls, states, sizeFloor, fromYear, toYear } = input;
    const slice = found.kind === "FORM5500" ? given({ states, sizeFloor, fromYear, toYear }) : undefined;
    const said = given({ sheet, owners, controls, slice });
    const options: ImportOptions = { ...found.options, ...said, remembered: found.kind === "FORM5500" };
    await db.import.update({
      where: { id: found.id },
      data: {
        status: "CHECKING",
        mapping: mapping ?? found.mapping ?? {},
        options,
        ...(asOf !== undefined && { asOfMonth: asOf ? dateOf(asOf) : null }),
        ...begun,
      },
    });
    nudge();
    return { importId: found.id, status: "CHECKING" as const };
  },
});

/** Takes exactly what the check showed. */
export const takeImport = action("import.change", {
  input: schema.onImport,
  on: ({ db, input }) => held(db, input),
  async run({ db, on: found }) {
    if (found.status !== "READY") refuse(`The import ${says[found.status]}.`);
    await db.import.update({ where: { id: found.id }, data: { status: "TAKING", ...begun } });
    nudge();
    return { importId: found.id, status: "TAKING" as const };
  },
});

/** Leaves a file alone that has not been taken. */
export const discardImport = action("import.change", {
  input: schema.onImport,
  on: ({ db, input }) => held(db, input),
  async run({ db, on: found }) {
    if (!isOpen(found.status)) refuse(`The import ${says[found.status]}.`);
    await dropFile(db, found.id);
    const data = { status: "DISCARDED", finishedAt: new Date(), version: { increment: 1 } };
    await db.import.update({ where: { id: found.id }, data });
    return { importId: found.id, status: "DISCARDED" as const };
  },
});

/** Takes an import back, by an import of its own, whose id it answers; that one can be taken back as well. */
export const undoImport = action("import.change", {
  input: schema.onImport,
  on: ({ db, input }) => held(db, input),
  async run({ viewer, db, on: found }) {
    if (found.status !== "DONE") refuse(`The import ${says[found.status]}.`);
    if (found.undone) refuse("It is being undone already.");
    const { id } = await db.import.create({
      data: {
        kind: "UNDO",
        requesterId: viewer.id,
        fileName: found.fileName,
        asOfMonth: found.asOfMonth ? dateOf(found.asOfMonth) : null,
        status: "TAKING",
        undoesId: found.id,
      },
      select: { id: true },
    });
    nudge();
    return { importId: id, status: "TAKING" as const };
  },
});

const begun = { problem: null, rowsDone: 0, beatAt: null, finishedAt: null, version: { increment: 1 } };

const says: Record<ImportStatus, string> = {
  RECEIVING: "is still being received",
  MAPPING: "has not been checked yet",
  CHECKING: "is being checked",
  READY: "is checked, and nothing has been taken yet",
  TAKING: "is being taken already",
  DONE: "is done",
  FAILED: "failed",
  REFUSED: "was refused",
  DISCARDED: "was discarded",
  UNDONE: "has been undone",
};

type Held = {
  id: string;
  kind: ImportKind;
  requesterId: string;
  status: ImportStatus;
  version: number;
  fileName: string;
  asOfMonth: Day | null;
  mapping: Mapping | null;
  options: ImportOptions | null;
  contents: Contents | null;
  undone: boolean;
};

/** The import as it stands, held until the action is over, so that a second click waits and finds it moved on. */
async function held(db: Db, { importId, version }: { importId: string; version: number }): Promise<Held> {
  const [found] = await db.$queryRaw<Held[]>`
    select id, kind, requester_id as "requesterId", status, version, file_name as "fileName",
      as_of_month::text as "asOfMonth", mapping, options, contents,
      ${undoneBy("imports")} is not null as undone
    from imports where id = ${importId}::uuid for update`;
  if (!found) return missing();
  if (found.version !== version) refuse(`The import ${says[found.status]}: what you saw has moved on.`);
  return found;
}

const given = <T extends object>(values: T) =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Partial<T>;
