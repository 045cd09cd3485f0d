import "server-only";
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import path from "node:path";
import { identifierIn } from "@/lib/accounts/phi";
import { Refusal, refuse } from "@/lib/errors";
import { proposeMapping } from "@/lib/imports/headings";
import type { FileKind, ImportKind, ImportStatus } from "@/lib/imports/kind";
import type { Controls, Figures, ImportCounts, ImportOptions, Mapping, Reject } from "@/lib/imports/report";
import { businessDay } from "@/lib/server/business-day";
import { asJob } from "@/lib/server/door";
import type { Day } from "@/lib/units/day";
import { lastFullMonth } from "@/lib/units/day";
import { type Bringing, begin, fail, keep, open, refuseTooLarge } from "./arrive";
import { claim } from "./claim";
import { runImport } from "./run";
import { undoneBy } from "./undo";

/** What the command says: `map` heading → column, `owners` alias → address, `control` finance's totals of the month. */
export type Command = {
  kind: FileKind;
  file: string;
  asOf?: Day;
  sheet?: string;
  map?: Mapping;
  owners?: Record<string, string>;
  control?: Partial<Figures>;
};
/** `importId` is missing on a dry run, which keeps nothing. `rejects` are the first ten thousand. */
export type Answered = { importId?: string; counts: ImportCounts; rejects: Reject[] };

/** Refused rows that are told at a terminal. */
export const most = 10_000;

/** Brings a file and takes it, in one go; nothing of a refused one is kept. */
export async function importFile(requesterId: string, command: Command): Promise<Answered> {
  const bringing: Bringing = { id: requesterId, into: (work) => asJob(requesterId, work) };
  const { size } = await stat(command.file);
  refuseTooLarge(size);
  const { kind, file, asOf } = command;
  const name = path.basename(file);
  const marked = identifierIn(name);
  if (marked) refuse(`The file’s name: ${marked}`);
  const importId = await begin(bringing, { kind, name, asOf });
  try {
    const arrived = await keep(bringing, importId, createReadStream(file));
    await open(bringing, { importId, kind, ...arrived });
  } catch (error) {
    if (error instanceof Refusal) await fail(bringing, importId, error.message, "REFUSED");
    throw error;
  }
  const said = await saidOf(command, await contentsIn(importId));
  await asJob(requesterId, (db) =>
    db.import.update({
      where: { id: importId },
      data: { ...said, status: "TAKING", beatAt: null },
      select: { id: true },
    }),
  );
  return finish(importId);
}

/** Works on an import that waits, unless another worker already is, and answers how it ended. */
export async function finish(importId: string): Promise<Answered> {
  for (;;) {
    const work = await claim(importId);
    if (work) await runImport(work);
    const [found] = await asJob(
      "",
      (db) => db.$queryRaw<{ status: ImportStatus; problem: string | null; counts: ImportCounts }[]>`
      select status, problem, counts from imports where id = ${importId}::uuid`,
    );
    if (found?.status === "DONE") return { importId, counts: found.counts, rejects: await rejectsOf(importId) };
    if (found?.status !== "TAKING") return refuse(found?.problem ?? "The import is gone.");
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

const rejectsOf = (importId: string) =>
  asJob(
    "",
    (db) => db.$queryRaw<Reject[]>`
    select row, "column", reason from import_rows where import_id = ${importId}::uuid and outcome = 'REJECT'
    order by row limit ${most}`,
  );

type Opened = { contents: { sheets: { name: string; headings: string[] }[] }; mapping: Mapping; asOf?: Day };

async function contentsIn(importId: string): Promise<Opened> {
  const [found] = await asJob(
    "",
    (db) => db.$queryRaw<Opened[]>`
    select contents, mapping, as_of_month::text as "asOf" from imports where id = ${importId}::uuid`,
  );
  return found ?? refuse("The import is gone.");
}

/** The options an import runs with: a sheet by name, headings said over what they were taken for, totals of the month. */
export async function saidOf({ kind, sheet, map, owners, control, asOf }: Command, { contents, mapping }: Opened) {
  const chosen = sheet ? contents.sheets.find(({ name }) => name === sheet) : contents.sheets[0];
  if (!chosen) return refuse(`The file has no sheet ${sheet}.`);
  const meant = sheet ? proposeMapping(kind, chosen.headings) : mapping;
  const unknown = Object.keys(map ?? {}).find((heading) => !chosen.headings.includes(heading));
  if (unknown) refuse(`The file has no heading ${unknown}.`);
  const month = asOf ?? lastFullMonth(await businessDay());
  const controls: Controls = control ? { [month]: control } : {};
  const options: ImportOptions = { sheet: chosen.name, owners, controls, remembered: !map };
  return { mapping: { ...meant, ...map }, options };
}

/** Takes an import of this person back. */
export async function undoFile(requesterId: string, importId: string): Promise<Answered> {
  const id = await asJob(requesterId, async (db) => {
    const [found] = await db.$queryRaw<
      { status: ImportStatus; fileName: string; asOf: Date | null; undone: boolean }[]
    >`
      select status, file_name as "fileName", as_of_month as "asOf",
        ${undoneBy("i")} is not null as undone
      from imports i where id::text = ${importId} and requester_id = ${requesterId}::uuid for update`;
    if (!found) return refuse(`There is no import ${importId} of yours.`);
    if (found.status !== "DONE" || found.undone) refuse("Only an import that is done can be undone, and once.");
    const data = {
      kind: "UNDO",
      requesterId,
      fileName: found.fileName,
      asOfMonth: found.asOf,
      status: "TAKING",
      undoesId: importId,
    };
    return (await db.import.create({ data, select: { id: true } })).id;
  });
  return finish(id);
}

export type Listed = {
  id: string;
  kind: ImportKind;
  fileName: string;
  status: ImportStatus;
  on: Day;
  counts: ImportCounts | null;
};

/** This person's latest imports. */
export const filesOf = (requesterId: string) =>
  asJob(
    requesterId,
    (db) => db.$queryRaw<Listed[]>`
    select id, kind, file_name as "fileName", status, created_at::date::text as on, counts
    from imports where requester_id = ${requesterId}::uuid order by created_at desc limit 50`,
  );
