import "server-only";
import { AsyncLocalStorage } from "node:async_hooks";
import { createHash } from "node:crypto";
import { Pool, type PoolClient, type PoolConfig } from "pg";
import { CopyingPg } from "./copying";
import { kept, settings } from "./sql";

type Adapter = Awaited<ReturnType<CopyingPg["connect"]>>;
type Begun = Awaited<ReturnType<Adapter["startTransaction"]>>;
type Query = Parameters<Begun["executeRaw"]>[0];
/** What PrismaPg's transactions are made of. */
type Transaction = Begun & {
  client: PoolClient & { processID: number | null };
  pgOptions?: { statementNameGenerator?: (query: Query) => string | undefined };
  onError(error: unknown): never;
};

/**
 * The driver under Prisma, saving what costs every page: a transaction begins together with its first settings, in one
 * message instead of three, and a statement that says it is `kept` is planned once a connection instead of each time.
 */
export class Driver extends CopyingPg {
  readonly #lent = new AsyncLocalStorage<PoolClient>();
  #open?: Pool;

  constructor(private readonly pooled: PoolConfig) {
    super(pooled, { disposeExternalPool: true });
  }

  /** One pool for both; another once Prisma has ended it. */
  get #pool(): Pool {
    if (!this.#open || this.#open.ending) this.#open = new Pool(this.pooled).on("error", () => {});
    return this.#open;
  }

  /** A connection for a transaction without Prisma; whoever waits ten seconds for one is told. */
  async connection(): Promise<PoolClient> {
    const connecting = this.#pool.connect();
    let clock: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      clock = setTimeout(() => reject(new Error("No connection to the database became free in time.")), patience);
    });
    try {
      return await Promise.race([connecting, late]);
    } catch (error) {
      connecting.then(
        (client) => client.release(),
        () => {},
      );
      throw error;
    } finally {
      clearTimeout(clock);
    }
  }

  /** What the plan of a statement is kept under, where it is `kept` and the connection is not a pooler’s. */
  async planOf(client: PoolClient, role: string, text: string): Promise<string | undefined> {
    if (!text.startsWith(marked)) return;
    if (!own.has(client)) await recognise(client);
    return own.get(client) ? nameOf(role, text) : undefined;
  }

  /** While `work` begins a transaction of Prisma’s, it is on this connection, which is in one already and stays there. */
  lending = <T>(client: PoolClient, work: () => Promise<T>) => this.#lent.run(client, work);

  override async connect() {
    Object.assign(this, { externalPool: this.#pool });
    const lent = this.#lent;
    const adapter = await super.connect();
    const { startTransaction } = adapter;
    return Object.assign(adapter, {
      async startTransaction(level?: Parameters<Adapter["startTransaction"]>[0]) {
        const borrowed = lent.getStore();
        if (borrowed) return begunAlready(adapter, startTransaction, borrowed);
        const held: string[] = [];
        const pool = adapter.underlyingDriver();
        let client: Transaction["client"] | undefined;
        const connect = async () => {
          client = (await pool.connect()) as Transaction["client"];
          return holding(client, held);
        };
        const lender = Object.create(adapter, { client: { value: { connect } } }) as Adapter;
        const transaction = (await startTransaction.call(lender, level)) as Transaction;
        return begunLater(Object.assign(transaction, { client }), held);
      },
    });
  }
}

/** Prisma's transaction within one that somebody else has begun and will end. */
async function begunAlready(adapter: Adapter, start: Adapter["startTransaction"], client: PoolClient) {
  const deaf = { ...holding(client, []), release: () => {} };
  const lender = Object.create(adapter, { client: { value: { connect: async () => deaf } } }) as Adapter;
  const transaction = (await start.call(lender)) as Transaction;
  const { executeRaw } = transaction;
  return Object.assign(transaction, {
    client: { ...deaf, query: client.query.bind(client) },
    executeRaw: async (query: Query) =>
      /^(commit|rollback)$/i.test(query.sql) ? 0 : executeRaw.call(transaction, query),
  });
}

const patience = 10_000;

/** A connection that keeps what it is told: how a transaction begins. */
const holding = (client: PoolClient, held: string[]) => ({
  on: client.on.bind(client),
  removeListener: client.removeListener.bind(client),
  release: client.release.bind(client),
  query: async ({ text }: { text: string }) => {
    held.push(text);
    return { rowCount: 0, rows: [], fields: [] };
  },
});

/** The same transaction, which sends what was held with the first statement it is asked for. */
function begunLater(transaction: Transaction, held: string[]) {
  const { client, executeRaw, queryRaw } = transaction;
  let role = "";
  const begin = async (then = "") => {
    const text = [...held.splice(0), then].filter(Boolean).join("; ");
    if (text) await client.query(text).catch((error) => transaction.onError(error));
  };
  return Object.assign(transaction, {
    pgOptions: { statementNameGenerator: ({ sql }: Query) => (own.get(client) ? nameOf(role, sql) : undefined) },
    async executeRaw(query: Query) {
      if (query.sql.startsWith(becoming)) role = String(query.args[0]);
      if (held.length > 0 && query.sql.startsWith(becoming)) {
        await begin(query.sql.replace(/\$(\d)/g, (_, n) => client.escapeLiteral(String(query.args[Number(n) - 1]))));
        return 1;
      }
      await begin();
      return executeRaw.call(transaction, query);
    },
    async queryRaw(query: Query) {
      await begin();
      if (query.sql.startsWith(marked) && !own.has(client)) await recognise(client).catch(transaction.onError);
      return queryRaw.call(transaction, query);
    },
  });
}

const [marked = "", becoming = ""] = [kept.sql, settings.sql];

/** Connections by whether the server's own process answers there, rather than a pooler that lends one of several. */
const own = new WeakMap<PoolClient, boolean>();

/** A pooler gives out a key of its own, so the process it names is not the one that answers. */
async function recognise(client: PoolClient) {
  const { rows } = await client.query<{ pid: number }>("select pg_backend_pid() as pid");
  own.set(client, rows[0]?.pid === (client as Transaction["client"]).processID);
}

const digests = new Map<string, string>();

/** One name a role and text: under another role's policies PostgreSQL would plan it anew. */
function nameOf(role: string, text: string) {
  if (!text.startsWith(marked)) return;
  const digest = digests.get(text) ?? createHash("sha256").update(text).digest("base64url").slice(0, 24);
  digests.set(text, digest);
  return `${role} ${digest}`;
}
