import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { anyPort } from "@/lib/setup/port.mjs";
import type { Row } from "./report";
import { answering, stopped } from "./servers";

/** npm start on a clone of the last commit with nothing installed, and once more; the package cache is warm. */
export async function measureStart(): Promise<Row[]> {
  const folder = mkdtempSync(path.join(tmpdir(), "truebook-"));
  try {
    execFileSync("git", ["clone", "--quiet", process.cwd(), folder]);
    const first = await timed(folder);
    const second = await timed(folder);
    return [
      { what: "npm start, clean clone", value: seconds(first), target: "≤ 120 s", met: first <= 120 },
      { what: "npm start, second time", value: seconds(second), target: "≤ 8 s", met: second <= 8 },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function timed(folder: string) {
  const port = await anyPort();
  const { DATABASE_URL, NEXTAUTH_URL, npm_lifecycle_event, ...rest } = process.env;
  const started = performance.now();
  const child: ChildProcess = spawn(process.execPath, ["lib/setup/start.mjs"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...rest, PORT: String(port) },
  });
  await answering(`http://localhost:${port}/sign-in`, child);
  const taken = (performance.now() - started) / 1000;
  await stopped(child);
  return taken;
}

const seconds = (value: number) => `${value.toFixed(1)} s`;
