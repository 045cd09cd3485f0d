/** Says in one sentence why a command cannot go on. */
import { statfsSync } from "node:fs";

/** Below this, a failure is put down to the disk. */
const roomNeeded = 32 * 2 ** 20;

/** @param {unknown} error @param {number} [room] bytes left on the disk */
export function sentence(error, room = roomLeft()) {
  const causes = chain(error);
  const said = causes.map(({ code, message }) => `${code ?? ""} ${message}`).join("\n");
  if (room < roomNeeded || /ENOSPC|EDQUOT|53100|no space left/i.test(said)) {
    return `The disk is full: ${Math.round(room / 2 ** 20)} MB are left in ${process.cwd()}. Nothing was lost; make room and start again.`;
  }
  const obstacle = causes.find(({ name }) => name === "Obstacle");
  if (obstacle) return obstacle.message;
  const denied = causes.find(({ code }) => code === "EACCES" || code === "EPERM" || code === "EROFS");
  if (denied) return `Truebook may not write to ${denied.path ?? process.cwd()}: it belongs to another account.`;
  if (/ECONNRESET|ECONNREFUSED|57P0[123]|terminated unexpectedly|server closed the connection/i.test(said)) {
    return "The database went away in the middle; what was acknowledged is kept. Start again.";
  }
  return firstLine(causes[0]?.message ?? "") || "Something failed without saying why; TRUEBOOK_DEBUG=1 shows where.";
}

/** @param {string} [folder] */
export function roomLeft(folder = ".") {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

/**
 * An error, what caused it, and what Prisma hides in its `meta`.
 * @typedef {{ name?: string, code?: string, message: string, path?: string }} Cause
 * @param {unknown} error @returns {Cause[]}
 */
function chain(error) {
  if (typeof error === "string") return [{ message: error }];
  if (typeof error !== "object" || error === null) return [];
  const { name, code, message, path, originalCode, originalMessage, cause, meta, errors, driverAdapterError } =
    /** @type {any} */ (error);
  const self = { name, code: originalCode ?? code, path, message: String(message ?? originalMessage ?? "") };
  const deeper = [cause, meta, driverAdapterError, ...(Array.isArray(errors) ? errors : [])];
  return [...(self.message || self.code ? [self] : []), ...deeper.flatMap(chain)];
}

/** @param {string} text */
const firstLine = (text) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .find(Boolean) ?? "";
