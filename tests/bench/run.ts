/** npm run bench -- [book] [edit] [export] [as-of] [import] [filings] [firms] [homes] [insights] [writers] [browser] [scripts] [whitespace] [rating] [start]: all but writers and start, which are slow, unless parts are named. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { type Database, openDatabase } from "@/prisma/database";
import { measureAsOf } from "./as-of";
import { hundredfold, tableCounts } from "./book";
import { measureBrowser } from "./browser";
import { measureEdits } from "./edit";
import { measureExports } from "./export";
import { measureFilings } from "./filings";
import { measureFirms } from "./firms";
import { measureHomes } from "./homes";
import { measureImports } from "./import";
import { measureInsights } from "./insights";
import { type Ground, measurePages } from "./pages";
import { familyOf, memoryOf } from "./processes";
import { rating } from "./rating";
import { print, type Row } from "./report";
import { measureScripts } from "./scripts";
import { startApp, startBare } from "./servers";
import { measureStart } from "./start";
import { signedIn } from "./viewers";
import { measureWhitespace } from "./whitespace";
import { measureWriters } from "./writers";

const home = ".data/bench/postgres";
const named = process.argv.slice(2).map((part) => part.replace(/^-+/, ""));
const wants = (part: string) => (named.length > 0 ? named.includes(part) : !["start", "writers"].includes(part));

delete process.env.DATABASE_URL;
const rows: Row[] = [];
if (
  ["book", "edit", "export", "as-of", "firms", "homes", "insights", "writers", "browser", "scripts", "whitespace"].some(
    wants,
  )
)
  rows.push(...(await withBook(await openDatabase(home))));
if (wants("import")) rows.push(...(await imported(await openDatabase(home))));
if (wants("filings")) rows.push(...(await loaded(await openDatabase(home))));
if (wants("rating")) rows.push(...(await rated()));
if (wants("start")) rows.push(...(await measureStart()));
print(rows);

async function withBook(server: Database): Promise<Row[]> {
  try {
    const database = await hundredfold(server);
    console.log((await tableCounts(database.url)).map(({ table, rows }) => `${rows} ${table}`).join(", "), "\n");
    const [app, bare] = [await startApp(database.url), await startBare(database.url)];
    const by = { database: Number(readFileSync(path.join(home, "postmaster.pid"), "utf8").split("\n")[0]) };
    try {
      const viewers = await signedIn(app.origin, database.url);
      const resting = await atRest([app.pid, by.database]);
      const [appBy, bareBy] = [app, bare].map(({ pid }) => ({ server: pid, ...by })) as [
        Ground["appBy"],
        Ground["bareBy"],
      ];
      const ground = { app: app.origin, bare: bare.origin, database: database.url, appBy, bareBy, viewers };
      return [
        ...(wants("book") ? await measurePages(ground) : []),
        ...(wants("edit") ? await measureEdits(ground) : []),
        ...(wants("export") ? await measureExports(ground) : []),
        ...(wants("as-of") ? await measureAsOf(ground) : []),
        ...(wants("firms") ? await measureFirms(ground) : []),
        ...(wants("homes") ? await measureHomes(ground) : []),
        ...(wants("insights") ? await measureInsights(ground) : []),
        ...(wants("writers") ? await measureWriters(ground) : []),
        ...(wants("browser") ? await measureBrowser(ground) : []),
        ...(wants("scripts") ? await measureScripts(ground) : []),
        ...(wants("whitespace") ? await measureWhitespace(ground) : []),
        resting,
      ];
    } finally {
      await Promise.all([app.stop(), bare.stop()]);
    }
  } finally {
    await server.close();
  }
}

async function imported(server: Database): Promise<Row[]> {
  try {
    return await measureImports((await hundredfold(server)).url);
  } finally {
    await server.close();
  }
}

async function loaded(server: Database): Promise<Row[]> {
  try {
    return await measureFilings(server.url);
  } finally {
    await server.close();
  }
}

/** What app and database hold once people have signed in and nobody asks for anything. */
async function atRest(pids: number[]): Promise<Row> {
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  const held = pids.reduce((sum, pid) => sum + memoryOf(familyOf(pid)), 0);
  return {
    what: "Memory at rest, database included",
    value: `${held.toFixed(0)} MB`,
    target: "≤ 600 MB",
    met: held <= 600,
  };
}

async function rated(): Promise<Row[]> {
  return (await rating()).map(({ name, value, unit, target }) => ({
    what: name,
    value: `${value.toFixed(2)} ${unit}`,
    target: target && `${target} ${unit}`,
    met: target ? value < Number(target.replace(/\D/g, "")) : undefined,
  }));
}
