import "server-only";
import { randomUUID } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import type { Connection, PoolClient, Submittable } from "pg";
import type { Db } from "./door";

type Bytes = AsyncIterable<Uint8Array>;
type Adapter = Awaited<ReturnType<PrismaPg["connect"]>>;
type Transaction = Awaited<ReturnType<Adapter["startTransaction"]>> & { client: PoolClient };
type Wire = Connection & {
  sendCopyFromChunk(bytes: Uint8Array): void;
  endCopyFrom(): void;
  sendCopyFail(why: string): void;
};

type Copy = { bytes: Bytes; failed?: unknown };

/**
 * What waits to be copied, by the word its statement carries: Prisma has no COPY, and a statement is all it passes on.
 * Kept for the whole process, because the built app holds this module more than once.
 */
const whole = globalThis as typeof globalThis & { copiesWaiting?: Map<string, Copy> };
whole.copiesWaiting ??= new Map();
const waiting = whole.copiesWaiting;
const statement = "copy filed_rows from stdin";

/** PrismaPg whose transactions can also be told `copy … from stdin`, within themselves. */
export class CopyingPg extends PrismaPg {
  override async connect() {
    const adapter = await super.connect();
    const { startTransaction } = adapter;
    return Object.assign(adapter, {
      async startTransaction(this: Adapter, level?: Parameters<Adapter["startTransaction"]>[0]) {
        const transaction = (await startTransaction.call(this, level)) as Transaction;
        const { executeRaw } = transaction;
        return Object.assign(transaction, {
          async executeRaw(query: Parameters<Adapter["executeRaw"]>[0]) {
            const copy = query.sql.startsWith(statement) ? waiting.get(String(query.args[0])) : undefined;
            return copy ? copyInto(transaction.client, copy) : executeRaw.call(transaction, query);
          },
        });
      },
    });
  }
}

/** Copies lines of COPY's text into the temporary table filed_rows, and counts them. Throws what went wrong as it came. */
export async function copyFiled(db: Db, bytes: Bytes): Promise<number> {
  const word = randomUUID();
  const copy: Copy = { bytes };
  waiting.set(word, copy);
  try {
    return await db.$executeRaw`copy filed_rows from stdin -- ${word}`;
  } catch (error) {
    throw copy.failed ?? error;
  } finally {
    waiting.delete(word);
  }
}

function copyInto(client: PoolClient, copy: Copy): Promise<number> {
  return new Promise((resolve, reject) => {
    let rows = 0;
    const answers = {
      submit: (connection: Wire) => connection.query(statement),
      handleCopyInResponse: (connection: Wire) => void send(connection, copy),
      handleCommandComplete: ({ text }: { text: string }) => {
        rows = Number(/\d+$/.exec(text)?.[0] ?? 0);
      },
      handleReadyForQuery: () => resolve(rows),
      handleError: (error: unknown) => {
        copy.failed ??= error;
        reject(error);
      },
    };
    client.query(answers as unknown as Submittable);
  });
}

/** Piece by piece, no faster than the server takes them. */
async function send(connection: Wire, copy: Copy) {
  try {
    for await (const piece of copy.bytes) {
      if (copy.failed) return;
      connection.sendCopyFromChunk(Buffer.from(piece.buffer, piece.byteOffset, piece.length));
      if (connection.stream.writableNeedDrain)
        await new Promise<void>((resolve) => connection.stream.once("drain", () => resolve()));
    }
    if (!copy.failed) connection.endCopyFrom();
  } catch (error) {
    copy.failed ??= error;
    connection.sendCopyFail("The file could not be read");
  }
}
