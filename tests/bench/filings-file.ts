/** Loads a folder of the agency's files as the command does, alone in its process, and says how long it took and what it held. */
import { asJob } from "@/lib/server/door";
import { importFolder } from "@/lib/server/filings/command";
import { requesterOf } from "@/lib/server/imports/requester";

const [folder = "", email = ""] = process.argv.slice(2);
const requesterId = await requesterOf(email);
let most = 0;
const timer = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss);
}, 20);
const before = process.memoryUsage().rss;
const started = performance.now();
const { counts, importId } = await importFolder(requesterId, folder, {});
const took = performance.now() - started;
clearInterval(timer);
const again = performance.now();
await asJob(
  requesterId,
  async (db) => {
    await db.$executeRaw`select touch_filed(${importId}::uuid)`;
    await db.$executeRaw`select flag_commissions()`;
    await db.$executeRaw`select restate_prospects()`;
  },
  "",
  900_000,
);
const restating = performance.now() - again;
const grew = Math.round((most - before) / 1024 / 1024);
console.log(JSON.stringify({ took, restating, contracts: counts.contracts, grew }));
process.exit(0);
