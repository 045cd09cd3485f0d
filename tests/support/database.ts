import { Client } from "pg";
import { inject } from "vitest";
import { emptyAll } from "./empty";
import { asItWas, shapeOf } from "./shape";

const at = (database: string) => Object.assign(new URL(inject("server")), { pathname: `/${database}` }).href;
const name = `${inject("run")}_${process.env.VITEST_POOL_ID}`;

/** Where this file's database is, or will be once something asks for it. */
export const address = at(name);

let lent: Promise<void> | undefined;

/** Whether this file of tests has asked for its database. */
export const wanted = () => lent !== undefined;

/** An empty database at `address`: the last file's, if it left it as it was, or a new copy of the template, which takes a second. */
export const lend = () => {
  lent ??= (async () => {
    if (!(await reused())) await on(at("postgres"), copied);
  })();
  return lent;
};

async function copied(client: Client) {
  await client.query(`drop database if exists ${name} with (force)`);
  await client.query(`create database ${name} template ${inject("run")}_template`);
}

async function reused() {
  try {
    return await on(address, async (client) => {
      // Whoever was killed may still hold what they had locked.
      await client.query(
        "select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()",
      );
      if (!asItWas(await shapeOf(client), inject("shape"))) return false;
      await client.query(emptyAll);
      return true;
    });
  } catch (error) {
    if ((error as { code?: string }).code === "3D000") return false;
    throw error;
  }
}

async function on<T>(url: string, work: (client: Client) => Promise<T>) {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
