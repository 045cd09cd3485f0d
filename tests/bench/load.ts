import { Agent, type IncomingMessage, request } from "node:http";

export type Asked = {
  url: string;
  method?: string;
  headers?: Record<string, string>;
  body?: string;
  done?: (text: string) => boolean;
};
/** What one connection asks for next. */
export type Asking = (connection: number) => Asked;
export type Measured = { ms: number[]; seconds: number; bytes: number; failed: string[] };

export const connections = 8;

/** Keeps so many connections busy for a while, each asking anew as soon as it is answered. */
export async function load(ask: Asking, forMs: number): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const measured: Measured = { ms: [], seconds: 0, bytes: 0, failed: [] };
  const started = performance.now();
  await Promise.all(
    Array.from({ length: connections }, async (_, connection) => {
      while (performance.now() - started < forMs) {
        const asked = ask(connection);
        const before = performance.now();
        const { status, text } = await send(asked, agent);
        measured.ms.push(performance.now() - before);
        measured.bytes += text.length;
        if (status !== 200 || asked.done?.(text) === false)
          measured.failed.push(`${status} ${asked.url} ${text.slice(0, 200)}`);
      }
    }),
  );
  measured.seconds = (performance.now() - started) / 1000;
  agent.destroy();
  return measured;
}

export function send({ url, method = "GET", headers, body }: Asked, agent?: Agent) {
  return new Promise<{ status: number; text: string; headers: IncomingMessage["headers"] }>((resolve, reject) => {
    const sent = request(url, { method, agent, headers }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part)).on("error", reject);
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString(), headers: response.headers }),
      );
    });
    sent.on("error", reject).end(body);
  });
}

/** The value below which a share of the measurements lies. */
export function percentile(values: number[], share: number) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
