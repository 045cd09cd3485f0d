/** Takes a file of actuals as the command does, alone in its process, and says how long it took and what it held. */
import { asJob } from "@/lib/server/door";
import { importFile } from "@/lib/server/imports/command";
import { requesterOf } from "@/lib/server/imports/requester";
import { restateStandings } from "@/lib/server/standing";

const [file = "", email = ""] = process.argv.slice(2);
const requesterId = await requesterOf(email);
let most = 0;
// The process of a command is cold, a server's is not: what is subtracted below must not have been slower the first time.
await standingsTake(500);
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const before = process.memoryUsage().rss;
const started = performance.now();
const { counts } = await importFile(requesterId, { kind: "ACTUALS", file });
const took = performance.now() - started;
clearInterval(timer);
const megabytes = (bytes: number) => Math.round(bytes / 1024 / 1024);
const standings = await standingsTake();
const { create, update, unchanged, reject } = counts;
console.log(
  JSON.stringify({
    took,
    standings,
    rows: create + update + unchanged,
    reject,
    grew: megabytes(most - before),
    most: megabytes(most),
  }),
);
process.exit(0);

/** Milliseconds that the standings of the first accounts take, or of all; nothing is kept. */
async function standingsTake(accounts?: number): Promise<number> {
  const measured = new Error("measured");
  const began = performance.now();
  await asJob(
    requesterId,
    async (db) => {
      const some = accounts && (await db.account.findMany({ take: accounts, select: { id: true } }));
      await restateStandings(db, some ? some.map(({ id }) => id) : undefined);
      throw measured;
    },
    "",
    600_000,
  ).catch((error) => {
    if (error !== measured) throw error;
  });
  return performance.now() - began;
}
