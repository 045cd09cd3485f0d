import "server-only";
import { z } from "zod";
import { refuse } from "@/lib/errors";
import { headingsKey } from "@/lib/imports/headings";
import type { ImportKind } from "@/lib/imports/kind";
import type { ImportCounts } from "@/lib/imports/report";
import { totalsMissing } from "@/lib/imports/totals";
import { writeAudit } from "@/lib/server/audit";
import { businessDay } from "@/lib/server/business-day";
import type { Db } from "@/lib/server/door";
import { job } from "@/lib/server/job";
import { notify } from "@/lib/server/notify";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { planFilings } from "../filings/plan";
import { planAccounts } from "./accounts";
import { planActuals } from "./actuals";
import { chaseFiles } from "./late";
import { planLines } from "./lines";
import { peopleOf } from "./owners";
import { forgetRows } from "./rows";
import { storedSource } from "./stored";
import { forgetOwners } from "./tell-owners";
import { undoOf } from "./undo";
import type { Import, Planned, Taken, Working } from "./work";

type Planning = Exclude<ImportKind, "UNDO">;
const planners: Record<Planning, (working: Working) => Promise<Planned>> = {
  ACCOUNTS: planAccounts,
  LINES: planLines,
  ACTUALS: planActuals,
  FORM5500: planFilings,
};
export const planOf = (kind: Planning, working: Working) => planners[kind](working);

const longest = 3_600_000;
const input = z.object({ work: z.custom<Import>(), progress: z.custom<(rows: number) => void>() });

/**
 * Checks or takes an import in one transaction: a worker that dies leaves nothing of it, and one that comes second finds
 * it locked or done. True when this worker did it.
 */
export const workImport = job("accounts.import", {
  input,
  run: ({ requester, input: { work, progress }, step }) =>
    step(
      async (db) => {
        if (!(await isMine(db, work))) return false;
        const team = await peopleOf(db, requester.id);
        if (work.kind === "UNDO") await undo(db, work, team);
        else {
          const working = await workingOf(db, work, { requester, team, progress });
          if (work.status === "CHECKING") await check(work, working);
          else await take(work, working);
        }
        return true;
      },
      { operationId: work.id, timeout: longest },
    ),
});

/** The lock goes with the transaction; whoever has it finds the import as it was claimed, or lets it be. */
async function isMine(db: Db, { id, status }: Import) {
  const [lock] = await db.$queryRaw<{ mine: boolean }[]>`
    select pg_try_advisory_xact_lock(hashtextextended('import ' || ${id}, 0)) as mine`;
  if (!lock?.mine) return false;
  const [found] = await db.$queryRaw<{ status: string }[]>`select status from imports where id = ${id}::uuid`;
  return found?.status === status;
}

type By = Pick<Working, "requester" | "team" | "progress">;

const workingOf = async (db: Db, work: Import, by: By): Promise<Working> => ({
  ...by,
  db,
  importId: work.id,
  status: work.status,
  source: { ...storedSource(work.fileId ?? "", work.size, (read) => read(db)), encoding: work.encoding ?? undefined },
  asOf: work.asOf ?? undefined,
  mapping: work.mapping,
  options: work.options,
  today: await businessDay(),
  shown: work.status === "CHECKING" || Boolean(work.counts?.digest),
});

/** Keeps what the file would do, for the person to look at; figures that are not finance's are refused here. */
async function check(work: Import, working: Working) {
  const planned = await planOf(work.kind as Planning, working);
  await keepPlan(working.db, work, planned, planned.problem ? "REFUSED" : "READY", planned.problem);
  if (work.options.remembered === false) await remember(working.db, work);
}

/** Takes what was shown; if the book moved meanwhile, shows what it would be now instead. */
async function take(work: Import, working: Working) {
  const { db } = working;
  const planned = await planOf(work.kind as Planning, working);
  if (planned.problem) return keepPlan(db, work, planned, "REFUSED", planned.problem);
  const shown = work.counts?.digest;
  if (shown && shown !== planned.counts.digest) return keepPlan(db, work, planned, "READY", moved);
  const { months, needed } = planned.counts.actuals ?? { months: [], needed: [] };
  const missing = totalsMissing(months, needed);
  if (missing.length > 0)
    return keepPlan(db, work, planned, "READY", `Finance’s totals are missing. ${missing.join("; ")}.`);
  const taken = await planned.take();
  await gatherUnits(db, work.id);
  await settle(db, taken);
  await keepPlan(db, work, planned, "DONE");
  await tell(db, work, planned.counts);
}

const moved = "The book has changed since the check. This is what the file would do now; nothing was taken.";

/** An employer goes back with its account, one that is gone too: the records of one row are one unit. */
const gatherUnits = (db: Db, operationId: string) => db.$executeRaw`
  update record_images i set unit = a.id::text, account_id = a.id
  from (select id, employer_id::text as employer from accounts
    union select account_id, before ->> 'employer_id' from record_images
    where operation_id = ${operationId}::uuid and subject = 'accounts' and after is null) a
  where i.operation_id = ${operationId}::uuid and i.subject = 'employers' and i.record_id = a.employer`;

/** What follows from what was written: standings, stored totals, and whether a late file is still late. */
async function settle(db: Db, { accounts, months }: Taken) {
  if (accounts.length > 0) await restateStandings(db, accounts);
  if (months.length > 0) await closeMonths(db, months);
  if (months.length > 0) await chaseFiles(db);
}

async function keepPlan(db: Db, { id }: Import, { counts, keepRows }: Planned, status: string, problem?: string) {
  await forgetRows(db, id);
  await keepRows(id);
  const rows = counts.create + counts.update + counts.unchanged + counts.reject;
  await db.import.update({
    where: { id },
    data: {
      status,
      problem: problem ?? null,
      counts: JSON.parse(JSON.stringify(counts)),
      rowsDone: rows,
      rowsTotal: rows,
      beatAt: null,
      finishedAt: status === "READY" ? null : new Date(),
      version: { increment: 1 },
    },
  });
}

async function undo(db: Db, work: Import, team: Set<string> | undefined) {
  const target = work.undoesId ?? refuse("There is nothing to undo.");
  const { taken, counts, whole } = await undoOf(db, { target, undoId: work.id, team: team ? [...team] : null });
  await gatherUnits(db, work.id);
  await settle(db, taken);
  const done = { finishedAt: new Date(), version: { increment: 1 } };
  await db.import.update({
    where: { id: work.id },
    data: {
      ...done,
      status: "DONE",
      counts: JSON.parse(JSON.stringify(counts)),
      beatAt: null,
      rowsDone: counts.update,
    },
  });
  await db.import.update({
    where: { id: target },
    data: { status: whole ? "UNDONE" : "DONE", version: { increment: 1 } },
  });
  if (whole) await forgetOwners(db, target);
  // What an undo took back stands again once that undo is itself undone.
  await db.$executeRaw`
    update imports i set status = 'DONE', version = i.version + 1 from imports u
    where u.id = ${target}::uuid and u.kind = 'UNDO' and i.id = u.undoes_id and i.status = 'UNDONE'`;
  await tell(db, work, counts);
}

const abilities = {
  ACCOUNTS: "accounts.import",
  LINES: "lines.import",
  ACTUALS: "actuals.import",
  FORM5500: "filings.import",
  UNDO: "import.undo",
} as const;

/** One event with the counts, and a line for whoever asked, who has gone on to something else. */
async function tell(db: Db, work: Import, counts: ImportCounts) {
  const { create, update, unchanged, reject } = counts;
  const receipt = { fileName: work.fileName, ...(work.asOf && { asOf: work.asOf }), create, update, unchanged, reject };
  const entry = { subjectType: "import", subjectId: work.id, receipt };
  await writeAudit(db, work.requesterId, abilities[work.kind], [entry], { kind: "IMPORT", operationId: work.id });
  const title = work.kind === "UNDO" ? `Undone: ${work.fileName}` : `Imported: ${work.fileName}`;
  const note = {
    userId: work.requesterId,
    kind: "IMPORT",
    title,
    href: `/imports/${work.id}`,
    source: `import ${work.id} done`,
  } as const;
  await notify(db, [note]);
}

/** What a person said the headings mean, for the next file with the same ones. */
async function remember(db: Db, work: Import) {
  await db.$executeRaw`
    insert into import_mappings (kind, headings, set_by_id, mapping)
    select ${work.kind}, o.key, ${work.requesterId}::uuid, ${JSON.stringify(work.mapping)}::jsonb
    from (select ${headingsKey(Object.keys(work.mapping))} as key) o
    on conflict (kind, headings, set_by_id) do update set mapping = excluded.mapping, set_at = now()`;
}
