/**
 * The ground a command stands on: the database, migrated and with somebody to sign in. `npm start` runs it as a process
 * of its own, whose memory is given back before the first page is served.
 */
import { register } from "tsx/esm/api";
import { stop } from "./prepare.mjs";
import { sentence } from "./sentence.mjs";

register();
const { openDatabase, leaveDatabase } = await import("../../prisma/database.ts");
export const home = ".data/postgres";

/**
 * @typedef {{ url: string, embedded: boolean, migrations: number, notes: string[] }} Ground
 * `notes` are for the person: what happened, and who can sign in.
 * @param {string} origin where the app will be
 */
export async function lay(origin) {
  const database = await openDatabase(home, Number(process.env.DATABASE_PORT || 0));
  const { migrate, people, invitation } = await import("../../prisma/ground.ts");
  const migrations = await migrate(database);
  const notes = database.embedded ? await people(database) : await invitation(database, origin);
  return { database, ground: { url: database.url, embedded: database.embedded, migrations, notes } };
}

const [task, origin = ""] = process.argv.slice(2);
if (task === "leave") await leaveDatabase(home).catch(stop);
if (task === "lay") {
  process.on("disconnect", () => process.exit(1));
  try {
    const { database, ground } = await lay(origin);
    // Stays a guest until the launcher is one, lest the server stop in between.
    process.once("message", () => database.close().then(() => process.exit(0), stop));
    process.send?.({ ground });
  } catch (error) {
    if (process.env.TRUEBOOK_DEBUG) console.error(error);
    process.send?.({ reason: sentence(error) }, undefined, {}, () => process.exit(1));
  }
}
