/** npm run db -- migrate | new NAME | status | recount | reset | seed */
import { prepare, stop } from "./prepare.mjs";

const [task = "", ...rest] = process.argv.slice(2);
const usage = "npm run db -- migrate | new NAME | status | recount | reset | seed";

await prepare();
const { openDatabase } = await import("../../prisma/database.ts");
const { migrate, people } = await import("../../prisma/ground.ts");

/** @typedef {import("../../prisma/database.ts").Database} Database @type {Record<string, (database: Database) => Promise<string[]>>} */
const tasks = {
  async migrate(database) {
    const { deploy } = await import("../../prisma/migrate.ts");
    const done = await deploy(database.ownerUrl);
    await migrate(database);
    return done.length > 0 ? done.map((name) => `Applied ${name}.`) : ["Nothing to apply."];
  },
  async new({ ownerUrl }) {
    const name = rest[0] ?? "";
    if (!/^[a-z][a-z0-9_]*$/.test(name))
      stop("A migration needs a name in small letters: npm run db -- new add_a_column");
    const { create } = await import("../../prisma/draft.ts");
    const folder = await create(ownerUrl, name);
    return [
      folder ? `Wrote ${folder}; add its policies and read it before it is applied.` : "The schema has not changed.",
    ];
  },
  async status({ ownerUrl }) {
    const { status } = await import("../../prisma/migrate.ts");
    const { applied, waiting, unknown, edited } = await status(ownerUrl);
    return [
      `${applied.length} applied, ${waiting.length} waiting.`,
      ...waiting.map(({ name }) => `Waiting: ${name}`),
      ...unknown.map((name) => `Unknown to this code: ${name}`),
      ...edited.map((name) => `Edited since it ran: ${name}`),
    ];
  },
  async recount(database) {
    await migrate(database);
    const { recountMonths } = await import("../../prisma/recount.ts");
    const wrong = await recountMonths(database.ownerUrl);
    return [
      wrong > 0
        ? `Counted anew: ${wrong} sums of an account’s month were wrong and are right now.`
        : "Counted anew: every sum of an account’s months is right.",
    ];
  },
  async reset(database) {
    if (!database.embedded && !rest.includes("--yes")) {
      stop("This empties the database that DATABASE_URL names; say so with npm run db -- reset --yes");
    }
    const { empty } = await import("../../prisma/scratch.ts");
    await empty(database.ownerUrl);
    await migrate(database);
    return database.embedded ? people(database) : ["The database is empty."];
  },
  async seed(database) {
    await migrate(database);
    return people(database);
  },
};

const chosen = tasks[task] ?? stop(usage);
const database = await openDatabase(".data/postgres");
try {
  console.log((await chosen(database)).join("\n"));
} catch (error) {
  await database.close();
  stop(error);
}
await database.close();
