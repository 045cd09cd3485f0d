import "server-only";
import { Pool } from "pg";
import PgBoss from "pg-boss";
import { readCalendars } from "./calendar/read";
import { asJob, type Work } from "./door";
import { chaseFiles } from "./imports/late";
import { watchImports } from "./imports/watch";
import { handOver } from "./ownership-handover";
import { openRenewals } from "./renewals/open";
import { takePictures } from "./snapshots";
import { restateStale } from "./standing";
import { sweep } from "./sweep";
import { tellOfGuarantees } from "./terms";
import { closeMonths } from "./totals";

/** What happens by itself, once however many instances run: what, when (business time), and the work. */
const schedule: { queue: string; cron: string; work: Work<unknown> }[] = [
  { queue: "restate-standings", cron: "*/10 * * * *", work: restateStale },
  { queue: "weekly-snapshot", cron: "15 * * * *", work: (db) => takePictures(db) },
  { queue: "month-pictures", cron: "35 * * * *", work: (db) => takePictures(db) },
  { queue: "open-renewals", cron: "10 * * * *", work: openRenewals },
  { queue: "hand-over", cron: "3 * * * *", work: handOver },
  { queue: "sweep", cron: "5 * * * *", work: sweep },
  { queue: "close-months", cron: "45 * * * *", work: (db) => closeMonths(db) },
  { queue: "chase-files", cron: "20 * * * *", work: (db) => chaseFiles(db) },
  { queue: "tell-of-guarantees", cron: "25 * * * *", work: tellOfGuarantees },
];

/** The same for what waits for others' servers, and so opens its transactions itself. */
const outside: { queue: string; cron: string; run: () => Promise<unknown> }[] = [
  { queue: "read-calendars", cron: "*/15 * * * *", run: readCalendars },
];

/** Starts this instance's worker, which looks for work every so many seconds. Its connections become truebook_job only. */
export async function startQueue(pollingIntervalSeconds = 15) {
  const pool = new Pool({ connectionString: process.env.DATABASE_URL, max: 1, application_name: "truebook queue" });
  pool.on("error", () => {});
  const boss = new PgBoss({ db: asTruebookJob(pool), migrate: false, supervise: true, schedule: true });
  boss.on("error", (error) => console.error(`The job queue: ${error.message}`));
  await boss.start();
  const jobs = [...schedule.map(({ work, ...when }) => ({ ...when, run: () => asJob("", work) })), ...outside];
  for (const { queue, cron, run } of jobs) {
    await boss.work(queue, { pollingIntervalSeconds }, run);
    await boss.schedule(queue, cron, {}, { tz: "America/New_York" });
    await boss.send(queue, {});
  }
  const stopImports = watchImports();
  return async () => {
    await stopImports();
    await boss.stop({ graceful: true, timeout: 5_000 });
    await pool.end();
  };
}

/** pg-boss speaks through this: every statement in a transaction that has become truebook_job for its length. */
const asTruebookJob = (pool: Pool) => ({
  async executeSql(text: string, values?: unknown[]) {
    // Work that outlives the stop has nobody left to tell; it is taken up anew when its time is over.
    if (pool.ending) return { rows: [], rowCount: 0 };
    const client = await pool.connect();
    try {
      await client.query("begin; set local role truebook_job");
      // A script of several statements answers with a list; pg-boss reads the last.
      const answer = await client.query(text, values);
      await client.query("commit");
      return Array.isArray(answer) ? answer.at(-1) : answer;
    } catch (error) {
      await client.query("rollback").catch(() => {});
      throw error;
    } finally {
      client.release();
    }
  },
});
