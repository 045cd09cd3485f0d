import "server-only";
import { createHash } from "node:crypto";
import { refuse } from "@/lib/errors";
import { type AccountRow, type Fault, readAccountRow } from "@/lib/imports/account-row";
import type { AliasReport, ImportCounts, Reject } from "@/lib/imports/report";
import { type Day, lastFullMonth } from "@/lib/units/day";
import { templatesNow } from "../renewals/open";
import { emptyBatch, writeBatch } from "./batch";
import { changeAccount } from "./change";
import { putAccount, type Writing } from "./create";
import { type Decision, decide } from "./decide";
import { alikeFirms, firmsOf, freshFirms, namesToday } from "./firms";
import { ownersOf, rememberOwners } from "./owners";
import { mappedRows } from "./reading";
import { keepImages, keepRejects } from "./rows";
import { tellOwners } from "./tell-owners";
import type { Planned, RowImage, Taken, Working } from "./work";

/** A row as its place in a spreadsheet, where the heading is row 1; `cell` is what it says, for telling why not. */
export type FileRow = { row: number; account: AccountRow; faults: Fault[]; cell: (column: string) => string };

/** Makes accounts of a file's rows, or brings them to what the rows say: all good rows at once, or nothing. */
export async function planAccounts(working: Working): Promise<Planned> {
  const { db, requester, options, today } = working;
  await db.$executeRaw`select pg_advisory_xact_lock(hashtext('accounts import'))`;
  const asOf = monthOf(working.asOf, today);
  const read = await readRows(working);
  const called = await namesToday(
    db,
    read.flatMap(({ account }) => account.firm ?? []),
  );
  const rows = read.map((row) => ({ ...row, account: { ...row.account, firm: nameToday(called, row.account.firm) } }));
  const aliases = [...new Set(rows.flatMap(({ account }) => account.owner ?? []))];
  const owners = await ownersOf(db, requester.id, aliases, options.owners ?? {});
  const { decisions, report } = await decide(db, rows, owners, working.team, asOf);
  const named = decisions.flatMap(({ file }) => file.account.firm ?? []);
  const alike = await alikeFirms(db, named);
  const { length: firms } = await freshFirms(db, named);
  const counts: ImportCounts = {
    ...report,
    ...(alike.length > 0 && { alike }),
    ...(firms > 0 && { firms }),
    reject: report.reject.length,
    aliases: [...owners].map(([alias, { id, name, reason }]): AliasReport => ({ alias, userId: id, name, reason })),
    digest: digestOf(decisions, report.reject),
  };
  let images: RowImage[] = decisions.map((decision) => imageOf(decision));
  const take = async (): Promise<Taken> => {
    const importId = working.importId ?? "";
    const firms = await firmsOf(db, named);
    const writing = { db, batch: emptyBatch(), importId, asOf, today, firms, templates: await templatesNow(db) };
    images = [];
    for (const decision of decisions) images.push(await writeOne(writing, decision));
    await writeBatch(db, writing.batch);
    await rememberOwners(db, requester.id, owners);
    await tellOwners(db, { requesterId: requester.id, importId, today, images, decisions, owners });
    const touched = images.flatMap(({ outcome, accountId }) =>
      outcome === "UNCHANGED" || !accountId ? [] : [accountId],
    );
    return { accounts: touched, months: [asOf] };
  };
  return {
    counts,
    take,
    keepRows: async (importId) => {
      await keepImages(db, importId, images);
      await keepRejects(db, importId, report.reject);
    },
    rejects: async (limit) => report.reject.slice(0, limit),
  };
}

const nameToday = (called: Map<string, string>, firm: string | undefined) =>
  firm && (called.get(firm.toLowerCase()) ?? firm);

function monthOf(asked: Day | undefined, today: Day) {
  const last = lastFullMonth(today);
  if (asked && asked > last) refuse(`${asked.slice(0, 7)} is not over; the last full month is ${last.slice(0, 7)}.`);
  return asked ?? last;
}

async function readRows({ source, mapping, options, progress }: Working): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const batch of mappedRows({ source, kind: "ACCOUNTS", mapping, sheet: options.sheet })) {
    for (const { row, cell, fault } of batch) {
      const { row: account, faults } = readAccountRow(cell);
      rows.push({ row, account, cell, faults: fault ? [fault as Fault] : faults });
    }
    progress(rows.length);
  }
  return rows;
}

const digestOf = (decisions: Decision[], rejects: Reject[]) =>
  createHash("sha256")
    .update(
      JSON.stringify(
        decisions.map(({ file, outcome, changes, found }) => [file.row, outcome, changes, found?.accountId]),
      ),
    )
    .update(JSON.stringify(rejects))
    .digest("hex");

function imageOf({ file, outcome, changes, found }: Decision): RowImage {
  const side = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(changes).map(([field, pair]) => [field, pair[which]]));
  const { row } = file;
  if (outcome === "CREATE") return { row, outcome, after: side(1) };
  if (outcome === "UPDATE") return { row, outcome, accountId: found?.accountId, before: side(0), after: side(1) };
  return { row, outcome, accountId: found?.accountId };
}

async function writeOne(writing: Writing, decision: Decision): Promise<RowImage> {
  const { file, outcome, changes, ownerId, found } = decision;
  const image = imageOf(decision);
  if (outcome === "CREATE") return { ...image, accountId: putAccount(writing, file.account, ownerId ?? "", changes) };
  if (outcome === "UPDATE" && found) await changeAccount(writing, found, file.account, changes);
  return image;
}
