import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { withEngine } from "./engine";
import { migrationsFolder } from "./history";
import { deploy } from "./migrate";
import { withScratch } from "./scratch";

const schemaFile = path.resolve("prisma/schema.prisma");

/** The SQL that turns the database at `url` into what the schema says; empty if it already is. */
export async function difference(url: string, content?: string) {
  const files = [{ path: schemaFile, content: content ?? (await readFile(schemaFile, "utf8")) }];
  const to = { tag: "schemaDatamodel" as const, files };
  const from = { tag: "schemaDatasource" as const, files, configDir: path.dirname(schemaFile) };
  const filters = { externalTables: [], externalEnums: [] };
  const diff = (script: boolean) => withEngine(url, (e) => e.diff({ from, to, script, exitCode: true, filters }));
  const { exitCode } = await diff(false);
  return exitCode === 0 ? "" : ((await diff(true)).stdout ?? "");
}

/** The SQL from where the history ends to what the schema says. The history is played on a scratch database. */
export const draft = (url: string, schema?: string) =>
  withScratch(url, async (scratch) => {
    await deploy(scratch);
    return difference(scratch, schema);
  });

/** Writes that SQL as the next migration, if there is any; answers with its folder. */
export async function create(url: string, name: string) {
  const sql = await draft(url);
  if (!sql) return;
  const folder = path.join(migrationsFolder, `${new Date().toISOString().replace(/\D/g, "").slice(0, 14)}_${name}`);
  await mkdir(folder);
  await writeFile(path.join(folder, "migration.sql"), sql);
  return path.relative(".", folder);
}
