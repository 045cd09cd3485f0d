import { readFileSync } from "node:fs";
import type { Client, Connection, Submittable } from "pg";

type Wire = Connection & { sendCopyFromChunk(bytes: Buffer): void; endCopyFrom(): void };
const chunk = 64 * 1024;

/** `copy … from stdin` of a file, in PostgreSQL's own protocol. */
export function copyInto(client: Client, text: string, file: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const answers = {
      submit: (connection: Wire) => connection.query(text),
      handleCopyInResponse(connection: Wire) {
        const bytes = readFileSync(file);
        for (let at = 0; at < bytes.length; at += chunk) connection.sendCopyFromChunk(bytes.subarray(at, at + chunk));
        connection.endCopyFrom();
      },
      handleCommandComplete: () => {},
      handleReadyForQuery: () => resolve(),
      handleError: reject,
    };
    client.query(answers as unknown as Submittable);
  });
}
