import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import path from "node:path";
import { anyPort } from "@/lib/setup/port.mjs";

export type Server = { origin: string; pid: number; stop: () => Promise<void> };

/** The built app on a free port, started by the command that npm start runs. */
export async function startApp(databaseUrl: string): Promise<Server> {
  const env = {
    NODE_ENV: "production",
    DATABASE_URL: databaseUrl,
    NEXTAUTH_SECRET: randomBytes(32).toString("hex"),
    TRUEBOOK_QUEUE: "off",
  };
  return started("lib/setup/start.mjs", [], env, "/api/health");
}

/** The yardstick: node:http and pg, in a process of its own. */
export const startBare = (databaseUrl: string) =>
  started("node_modules/tsx/dist/cli.mjs", ["tests/bench/bare.ts"], { BENCH_DATABASE: databaseUrl }, "/ready");

async function started(script: string, args: string[], env: Record<string, string>, ready: string): Promise<Server> {
  const port = await anyPort();
  const origin = `http://localhost:${port}`;
  const child = spawn(process.execPath, [path.resolve(script), ...args], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, npm_lifecycle_event: "", NEXTAUTH_URL: origin, PORT: String(port), ...env },
  });
  await answering(origin + ready, child);
  return { origin, pid: child.pid ?? 0, stop: () => stopped(child) };
}

export async function answering(url: string, child: ChildProcess) {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`${child.spawnargs.slice(1).join(" ")} ended with ${child.exitCode}.`);
    const answer = await fetch(url, { headers: { connection: "close" } }).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** Asks a process to end, and waits until it has. */
export function stopped(child: ChildProcess) {
  const gone = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  if (child.exitCode !== null) return Promise.resolve();
  child.kill("SIGTERM");
  return gone;
}
