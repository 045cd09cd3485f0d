/** One at a time: two commands started together must not install, build or create the database over each other. */
import { createHash } from "node:crypto";
import { rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";

/**
 * Runs `work` while nobody else on this machine runs any under the same name; others wait their turn. The lock is a
 * listening socket, which the system takes back however its holder dies, so a kill -9 leaves none behind.
 * @template T @param {string} name @param {() => Promise<T> | T} work @param {() => void} [waiting] said once
 */
export async function alone(name, work, waiting = () => {}) {
  const address = addressOf(name);
  let lock = await hold(address);
  if (!lock) waiting();
  while (!lock) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    lock = await hold(address);
  }
  try {
    return await work();
  } finally {
    const held = lock;
    await new Promise((resolve) => held.close(resolve));
  }
}

/** @param {string} name */
function addressOf(name) {
  const id = `truebook-${createHash("sha256").update(path.resolve(name)).digest("hex").slice(0, 24)}`;
  if (process.platform === "linux") return `\0${id}`;
  return process.platform === "win32" ? `\\\\.\\pipe\\${id}` : path.join(tmpdir(), `${id}.sock`);
}

/** @param {string} address @returns {Promise<import("node:net").Server | undefined>} */
async function hold(address) {
  const server = createServer((visitor) => visitor.destroy()).unref();
  const held = await new Promise((resolve) => {
    server.once("error", () => resolve(false)).listen(address, () => resolve(true));
  });
  if (held) return server;
  if (path.isAbsolute(address) && (await deserted(address))) rmSync(address, { force: true });
}

/** Where a lock is a file, one that nobody answers at is left over. @param {string} address @returns {Promise<boolean>} */
function deserted(address) {
  return new Promise((resolve) => {
    const knock = connect(address, () => {
      knock.destroy();
      resolve(false);
    }).once("error", () => resolve(true));
  });
}
