/** The port the app is served on, and who has it. */
import { createServer } from "node:net";

/** A whole number from 1 to 65535, or undefined. @param {string | undefined} given */
export function portFrom(given = "3000") {
  const port = /^\d{1,5}$/.test(given.trim()) ? Number(given) : 0;
  return port > 0 && port < 65_536 ? port : undefined;
}

/** Why the port cannot be served on, in a sentence; undefined if it can. @param {number} port */
export async function obstacleAt(port) {
  const code = await probe(port);
  if (!code) return;
  if (code === "EACCES") return `Port ${port} is for the system's own programs; choose one above 1023 with PORT.`;
  if (await isTruebook(port)) return `Truebook is already running at http://localhost:${port}.`;
  return `Port ${port} is taken by another program; choose another with PORT.`;
}

/** Any port that is free now. */
export async function anyPort() {
  const server = createServer().listen(0);
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** @param {number} port @returns {Promise<string | undefined>} */
function probe(port) {
  return new Promise((resolve) => {
    const server = createServer().once("error", (/** @type {NodeJS.ErrnoException} */ error) => resolve(error.code));
    server.listen(port, () => server.close(() => resolve(undefined)));
  });
}

/** @param {number} port */
async function isTruebook(port) {
  const options = { signal: AbortSignal.timeout(4000), redirect: /** @type {const} */ ("manual") };
  const answer = await fetch(`http://localhost:${port}/api/health`, options).catch(() => undefined);
  const health = await answer?.json().catch(() => undefined);
  return typeof health === "object" && health !== null && "database" in health;
}
