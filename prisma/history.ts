import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

export const migrationsFolder = path.resolve("prisma/migrations");

/** A migration as the code ships it; `checksum` is the SHA-256 that Prisma's own commands record too. */
export type Migration = { name: string; sql: string; checksum: string };

/** A migration as the database remembers it. */
export type Applied = { name: string; checksum: string };

/** Every migration of the code, oldest first. */
export async function history(folder = migrationsFolder): Promise<Migration[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  return Promise.all(
    names.sort().map(async (name) => {
      const sql = await readFile(path.join(folder, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    }),
  );
}

/** What the database lacks, what it has that the code does not know, and what was edited after it ran. */
export function compare(known: Migration[], applied: Applied[]) {
  const ran = new Map(applied.map(({ name, checksum }) => [name, checksum]));
  const names = new Set(known.map(({ name }) => name));
  return {
    waiting: known.filter(({ name }) => !ran.has(name)),
    unknown: applied.map(({ name }) => name).filter((name) => !names.has(name)),
    edited: known.filter(({ name, checksum }) => ran.has(name) && ran.get(name) !== checksum).map(({ name }) => name),
  };
}
