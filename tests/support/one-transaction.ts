import { PrismaPg } from "@prisma/adapter-pg";
import { type Prisma, PrismaClient } from "@/prisma/generated/client";

type Work = (db: Prisma.TransactionClient) => Promise<unknown>;
const client = new PrismaClient({ adapter: new PrismaPg({ connectionString: process.env.DATABASE_URL }) });
let outer: Prisma.TransactionClient | undefined;

/** Everything goes through Prisma, whose transactions are taken for savepoints. */
export const driver = undefined;

/**
 * Stands in for lib/server/prisma.ts: while `takenBack` runs, what the door takes for transactions are savepoints of
 * one that is never committed, so that an action can be sent for real and its every trace removed in an instant.
 */
export const prisma = new Proxy(client, {
  get: (target, name) => (name === "$transaction" && outer ? inner : Reflect.get(target, name)),
});

async function inner(work: Work) {
  const db = outer!;
  await db.$executeRaw`savepoint inner_transaction`;
  try {
    const done = await work(db);
    await db.$executeRaw`set constraints all immediate`;
    await db.$executeRaw`set constraints all deferred`;
    await db.$executeRaw`select set_config('role', 'none', true)`;
    // Gone back to what it stood in: one that only looks would leave those after it unable to write.
    await db.$executeRaw`release savepoint inner_transaction`;
    return done;
  } catch (error) {
    await db.$executeRaw`rollback to savepoint inner_transaction`;
    throw error;
  }
}

export async function takenBack<T>(work: (db: Prisma.TransactionClient) => Promise<T>): Promise<T> {
  const undo = new Error("taken back");
  let kept: T | undefined;
  await client
    .$transaction(
      async (db) => {
        outer = db;
        kept = await work(db);
        throw undo;
      },
      { maxWait: 10_000, timeout: 30_000 },
    )
    .catch((error) => {
      if (error !== undo) throw error;
    })
    .finally(() => {
      outer = undefined;
    });
  return kept as T;
}
