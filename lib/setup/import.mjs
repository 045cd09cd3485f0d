/** npm run import -- accounts FILE.csv --as EMAIL [--as-of MONTH] [--owner ALIAS=EMAIL] [--dry-run] [--json] */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sentence } from "./sentence.mjs";

const usage =
  "npm run import -- accounts FILE.csv --as EMAIL [--as-of MONTH] [--owner ALIAS=EMAIL] [--dry-run] [--json]";
const calledFrom = [process.env.INIT_CWD, process.cwd()];
process.chdir(path.resolve(import.meta.dirname, "../.."));

const { values, positionals } = understood();
const [kind, file = ""] = positionals;
if (kind !== "accounts" || !file || positionals.length > 2 || !values.as) refuse(usage);
const asOf = monthIn(values["as-of"]);
const owners = Object.fromEntries((values.owner ?? []).map(pairIn));
const found = calledFrom.flatMap((from) => (from ? [path.resolve(from, file)] : [])).find((each) => existsSync(each));
if (!found) refuse(`${file} doesn't exist.`);

install();
(await import("tsx/esm/api")).register();
await import("./offstage.mjs");
const { openDatabase } = await import("../../prisma/database.ts");
const { migrate } = await import("../../prisma/ground.ts");
/** @type {import("../../prisma/database.ts").Database | undefined} */
let database;
let code = 0;
try {
  database = await openDatabase(".data/postgres");
  await migrate(database);
  process.env.DATABASE_URL = database.url;
  code = await work();
} catch (error) {
  console.error(sentence(error));
  code = isRefusal(error) ? 2 : 1;
}
await (await import("../server/prisma.ts")).prisma.$disconnect().catch(() => {});
await database?.close();
process.exit(code);

async function work() {
  const { readAccountsFile } = await import("../server/imports/file.ts");
  const { importAccounts } = await import("../server/import.ts");
  const { requesterOf } = await import("../server/imports/requester.ts");
  const { reportLines } = await import("../imports/report.ts");
  const requesterId = await requesterOf(values.as ?? "");
  const { rows, unknown } = await readAccountsFile(found ?? "");
  const dryRun = values["dry-run"] ?? false;
  const report = await importAccounts(requesterId, { fileName: path.basename(file), rows, asOf, dryRun, owners });
  if (values.json) console.log(JSON.stringify(report));
  else {
    if (unknown.length > 0) console.log(`Columns nobody asked for: ${unknown.join(", ")}.`);
    console.log(reportLines(report, dryRun).join("\n"));
  }
  return report.reject.length > 0 ? 1 : 0;
}

/** On a fresh clone, with its words going to standard error: standard output is for the report. */
function install() {
  const install = "import('./lib/setup/prepare.mjs').then(({ install }) => install())";
  const { status } = spawnSync(process.execPath, ["--eval", install], { stdio: ["ignore", 2, 2] });
  if (status !== 0) process.exit(1);
}

function understood() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        as: { type: "string" },
        "as-of": { type: "string" },
        owner: { type: "string", multiple: true },
        "dry-run": { type: "boolean" },
        json: { type: "boolean" },
      },
    });
  } catch {
    return refuse(usage);
  }
}

/** @param {string | undefined} text */
function monthIn(text) {
  if (text === undefined) return undefined;
  if (!/^(19|20|21)\d{2}-(0[1-9]|1[0-2])(-01)?$/.test(text)) refuse("--as-of names a month, such as 2026-10.");
  return text.length === 7 ? `${text}-01` : text;
}

/** @param {string} text @returns {[string, string]} */
function pairIn(text) {
  const [alias, email, more] = text.split("=");
  if (!alias || !email || more !== undefined) refuse("--owner says whom the file means, such as AE-1=ann@example.com.");
  return [alias, email];
}

/** @param {unknown} error */
function isRefusal(error) {
  return error instanceof Error && "kind" in error;
}

/** @param {string} reason @returns {never} */
function refuse(reason) {
  console.error(reason);
  process.exit(2);
}
