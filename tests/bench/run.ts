import { readFileSync } from "node:fs";
import path from "node:path";
import { openDatabase } from "@/prisma/database";
import { hundredfold, tableCounts } from "./book";
import { measureEdits } from "./edit";
import { measurePages } from "./pages";
import { print, type Row } from "./report";
import { startApp, startBare } from "./servers";
import { signedIn } from "./viewers";

const home = ".data/bench/postgres";
const chosen = process.argv.slice(2).map((part) => part.replace(/^-+/, ""));
const wants = (part: string) => chosen.length === 0 || chosen.includes(part);

process.env.DATABASE_URL = "";
const server = await openDatabase(home);
try {
  const database = await hundredfold(server);
  console.table(await tableCounts(database.url));
  const rows: Row[] = [];
  const [app, bare] = [await startApp(database.url), await startBare(database.url)];
  try {
    const postmaster = Number(readFileSync(path.join(home, "postmaster.pid"), "utf8").split("\n")[0]);
    const ground = {
      app: app.origin,
      bare: bare.origin,
      database: database.url,
      appBy: { server: app.pid, database: postmaster },
      bareBy: { server: bare.pid, database: postmaster },
      viewers: await signedIn(app.origin, database.url),
    };
    if (wants("book")) rows.push(...(await measurePages(ground)));
    if (wants("edit")) rows.push(...(await measureEdits(ground)));
  } finally {
    await Promise.all([app.stop(), bare.stop()]);
  }
  print(rows);
} finally {
  await server.close();
}
