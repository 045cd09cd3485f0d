import "server-only";
import { z } from "zod";
import { refuse } from "@/lib/errors";
import type { Report } from "@/lib/imports/report";
import { type Day, dateOf, isDay, lastFullMonth } from "@/lib/units/day";
import { writeAudit } from "./audit";
import { businessDay } from "./business-day";
import { emptyBatch, writeBatch } from "./imports/batch";
import { changeAccount } from "./imports/change";
import { putAccount, type Writing } from "./imports/create";
import { type Decision, decide } from "./imports/decide";
import type { FileRow } from "./imports/file";
import { firmsOf } from "./imports/firms";
import { ownersOf, rememberOwners } from "./imports/owners";
import { job } from "./job";
import { restateStandings } from "./standing";

const request = z.object({
  fileName: z.string().max(255),
  rows: z.custom<FileRow[]>(Array.isArray),
  /** The first day of the month the figures are of; the last full month unless said. */
  asOf: z.string().refine(isDay).optional(),
  dryRun: z.boolean().default(false),
  /** Alias → e-mail: whom the file means by "AE-1". */
  owners: z.record(z.string(), z.string()).default({}),
});

/** Makes accounts of a file's rows, or brings them to what the rows say: all good rows at once, or nothing. */
export const importAccounts = job("accounts.import", {
  input: request,
  run: async ({ requester, input, step }): Promise<Report> => {
    const today = await businessDay();
    const asOf = monthOf(input.asOf, today);
    return step(async (db) => {
      await db.$executeRaw`select pg_advisory_xact_lock(hashtext('accounts import'))`;
      const aliases = [...new Set(input.rows.flatMap(({ account }) => account.owner ?? []))];
      const owners = await ownersOf(db, requester.id, aliases, input.owners);
      const { decisions, report } = await decide(db, requester.id, input.rows, owners, asOf);
      if (input.dryRun) return report;
      const { fileName } = input;
      const counts = { ...report, reject: report.reject.length };
      const { id: importId } = await db.import.create({
        data: {
          kind: "ACCOUNTS",
          requesterId: requester.id,
          fileName,
          asOfMonth: dateOf(asOf),
          status: "DONE",
          counts,
          finishedAt: new Date(),
        },
        select: { id: true },
      });
      const firms = await firmsOf(
        db,
        decisions.flatMap(({ file }) => file.account.firm ?? []),
      );
      const touched = await write({ db, batch: emptyBatch(), importId, asOf, today, firms }, decisions, report);
      await rememberOwners(db, requester.id, owners);
      const entry = { subjectType: "import", subjectId: importId, receipt: { fileName, asOf, ...counts } };
      await writeAudit(db, requester.id, "accounts.import", [entry]);
      if (touched.length > 0) await restateStandings(db, touched);
      return report;
    });
  },
});

function monthOf(asked: Day | undefined, today: Day) {
  const last = lastFullMonth(today);
  if (asked && !asked.endsWith("-01")) refuse("The month of the figures is named by its first day.");
  if (asked && asked > last) refuse(`${asked.slice(0, 7)} is not over; the last full month is ${last.slice(0, 7)}.`);
  return asked ?? last;
}

/** Writes the decisions, keeps each row's image before and after, and answers with the accounts touched. */
async function write(writing: Writing, decisions: Decision[], report: Report): Promise<string[]> {
  const images = [];
  for (const decision of decisions) images.push({ importId: writing.importId, ...(await writeOne(writing, decision)) });
  await writeBatch(writing.db, writing.batch);
  const refused = report.reject.map((reject) => ({ importId: writing.importId, outcome: "REJECT", ...reject }));
  await writing.db.importRow.createMany({ data: [...images, ...refused] });
  return images.flatMap(({ outcome, accountId }) => (outcome === "UNCHANGED" || !accountId ? [] : [accountId]));
}

async function writeOne(writing: Writing, { file, outcome, changes, ownerId, found }: Decision) {
  const { row, account } = file;
  const side = (which: 0 | 1) =>
    Object.fromEntries(Object.entries(changes).map(([field, pair]) => [field, pair[which]]));
  if (outcome === "CREATE") {
    const accountId = putAccount(writing, account, ownerId ?? "", changes);
    return { row, outcome, accountId, after: side(1) };
  }
  if (outcome === "UPDATE" && found) {
    await changeAccount(writing, found, account, changes);
    return { row, outcome, accountId: found.accountId, before: side(0), after: side(1) };
  }
  return { row, outcome, accountId: found?.accountId };
}
