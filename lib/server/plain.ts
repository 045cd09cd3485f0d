import "server-only";
import type { Socket } from "node:net";
import type { PoolClient } from "pg";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Db, Work } from "./door";
import type { Driver } from "./driver";
import { type Sql, sql } from "./sql";
import { given, readers, refuseUnread } from "./values";

/** `once`: one statement is all there is, and its end leaves with it. */
type Terms = { driver: Driver; prisma: PrismaClient; begin: string; role: string; timeout: number; once?: boolean };
type Template = TemplateStringsArray | Sql;

/**
 * A transaction for reading that goes to PostgreSQL without Prisma's engine, which costs more than most statements of a
 * page. What it gives is what Prisma would give (values.ts). A read that asks a model, not a statement, still can:
 * Prisma is then lent the same connection. `begin` opens it and says for whom; `timeout` in milliseconds.
 */
export async function plainly<T>(terms: Terms, work: Work<T>): Promise<T> {
  const transaction = new Plain(terms, await terms.driver.connection());
  try {
    const result = await work(transaction.db);
    // Nothing was written, so nobody needs to wait for its end.
    void transaction.end("commit");
    return result;
  } catch (error) {
    await transaction.end("rollback");
    throw error;
  }
}

/**
 * The state of the database a transaction reads, named together with the server that names it; undefined where each
 * statement reads the newest. Another server's names, or those from before it was started anew, say nothing of this one's.
 */
export const snapshotOf = (db: Db): Promise<string | undefined> | undefined => snapshots.get(db);
/** What names it, for whoever begins such a transaction. */
export const naming = "concat_ws(' ', pg_current_snapshot(), pg_postmaster_start_time()) as snapshot";
const snapshots = new WeakMap<Db, Promise<string | undefined>>();

/** How many statements of a transaction have asked the clock: what they give is not said by what they read. */
export const timelyIn = (db: Db) => timely.get(db) ?? 0;
const timely = new WeakMap<Db, number>();
const clock =
  /\b(now|clock_timestamp|statement_timestamp|timeofday|random|gen_random_uuid)\s*\(|\bcurrent_(date|time)|\blocaltime/i;

/**
 * Says something to a transaction for reading that nobody waits for: it leaves with the statement after it, and were it
 * refused, so is that. False where the transaction is Prisma's.
 */
export function sayAhead(db: Db, text: string): boolean {
  const transaction = plains.get(db);
  transaction?.say(text);
  return transaction !== undefined;
}
const plains = new WeakMap<Db, Plain>();

class Plain {
  readonly db: Db;
  readonly #terms: Terms;
  readonly #client: PoolClient;
  readonly #began: Promise<unknown>;
  readonly #clock: NodeJS.Timeout;
  #ended?: Promise<void>;
  #lent?: { db: Promise<Db>; close: () => Promise<unknown> };

  constructor(terms: Terms, client: PoolClient) {
    this.#terms = terms;
    this.#client = client;
    client.on("error", ignore);
    Object.assign(client, { pipeline: true });
    this.#began = this.say(terms.begin);
    this.#clock = setTimeout(() => void this.end("rollback"), terms.timeout);
    this.db = this.#asDb();
    plains.set(this.db, this);
    snapshots.set(this.db, this.#began.then(snapshotIn));
    snapshots.get(this.db)?.catch(ignore);
  }

  /** Each message that leaves wakes the server, so what is said at once leaves as one. */
  say(text: string): Promise<unknown> {
    const { stream } = (this.#client as PoolClient & { connection: { stream: Socket } }).connection;
    stream.cork();
    process.nextTick(() => stream.uncork());
    const said = this.#client.query(text);
    said.catch(ignore);
    return said;
  }

  end(how: "commit" | "rollback"): Promise<void> {
    this.#ended ??= this.#end(how);
    return this.#ended;
  }

  async #end(how: "commit" | "rollback") {
    clearTimeout(this.#clock);
    await this.#lent?.close();
    const failed = await this.#client.query(how).then(() => undefined, asError);
    this.#client.removeListener("error", ignore);
    Object.assign(this.#client, { pipeline: false });
    this.#client.release(failed);
  }

  /** The opening and the first statement leave together; were the first refused, so is what follows it. */
  async #run({ text, values }: Sql) {
    if (this.#ended) throw new Error(`This read was already closed: it may take ${this.#terms.timeout} ms.`);
    if (clock.test(text)) timely.set(this.db, timelyIn(this.db) + 1);
    const { driver, role } = this.#terms;
    const name = await driver.planOf(this.#client, role, text);
    const asked = this.#client.query({ name, text, values: values.map(given), rowMode: "array", types: readers });
    if (this.#terms.once) void this.end("commit");
    const [, answer] = await Promise.all([this.#began, asked]);
    return answer;
  }

  #asDb(): Db {
    const own = {
      $queryRaw: async (template: Template, ...values: unknown[]) => {
        const { fields, rows } = await this.#run(statementOf(template, values));
        refuseUnread(fields);
        return rows.map((row: unknown[]) => Object.fromEntries(fields.map(({ name }, at) => [name, row[at]])));
      },
      $executeRaw: async (template: Template, ...values: unknown[]) =>
        (await this.#run(statementOf(template, values))).rowCount ?? 0,
    };
    return new Proxy(own, {
      get: (mine, name) =>
        name in mine || typeof name === "symbol" || name === "then"
          ? Reflect.get(mine, name)
          : this.#model(name as keyof Db),
    }) as unknown as Db;
  }

  /** Each method of a model, asked of Prisma on this connection. */
  #model(model: keyof Db) {
    return new Proxy(Object.create(null) as Record<string, (...args: unknown[]) => Promise<unknown>>, {
      get:
        (_, method) =>
        async (...args: unknown[]) => {
          const methods = (await this.#lend())[model] as unknown as Record<string, (...args: unknown[]) => unknown>;
          return methods[String(method)]?.(...args);
        },
    });
  }

  async #lend(): Promise<Db> {
    await this.#began;
    if (this.#ended) throw new Error("This read was already closed.");
    this.#lent ??= lend(this.#terms, this.#client);
    return this.#lent.db;
  }
}

/** Prisma's own transaction, on a connection that is in one already. */
function lend({ driver, prisma, timeout }: Terms, client: PoolClient) {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => {
    finish = resolve;
  });
  let whole: Promise<unknown> = Promise.resolve();
  const db = new Promise<Db>((resolve, reject) => {
    whole = driver.lending(client, () =>
      prisma.$transaction(
        async (db) => {
          resolve(db);
          await finished;
        },
        { timeout },
      ),
    );
    whole.catch(reject);
  });
  return {
    db,
    close: () => {
      finish();
      return whole.catch(ignore);
    },
  };
}

const statementOf = (template: Template, values: unknown[]): Sql =>
  "raw" in template ? sql(template, ...(values as Parameters<typeof sql>[1][])) : template;
const snapshotIn = (began: unknown) =>
  (Array.isArray(began) ? began.at(-1) : began)?.rows?.[0]?.snapshot as string | undefined;
const ignore = () => {};
const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));
