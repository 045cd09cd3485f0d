/** npm run import: brings a file, undoes an import, lists them. The README says how it ends. */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { sentence } from "./sentence.mjs";

const usage = [
  "npm run import -- accounts|lines|actuals FILE --as EMAIL [--as-of MONTH] [--sheet NAME] [--map HEADING=COLUMN]",
  "  [--owner ALIAS=EMAIL] [--control members=N,premium=N] [--dry-run] [--json], or undo ID --as EMAIL, or list --as EMAIL;",
  " npm run import:5500 -- FOLDER --as EMAIL [--states MA,NH] [--size 500] [--years 2022-2024] [--json]",
].join("");
const calledFrom = [process.env.INIT_CWD, process.cwd()];
process.chdir(path.resolve(import.meta.dirname, "../.."));

const { values, positionals } = understood();
const [what = "", named = "", more] = positionals;
const kind = /** @type {const} */ ({ accounts: "ACCOUNTS", lines: "LINES", actuals: "ACTUALS" })[what];
if (!values.as || more || (what === "list" ? named : !named) || !(kind || ["undo", "list", "5500"].includes(what)))
  refuse(usage);
const asOf = monthIn(values["as-of"]);
const owners = Object.fromEntries(
  (values.owner ?? []).map((text) => pairIn(text, "--owner says whom the file means, such as AE-1=ann@example.com.")),
);
const map = Object.fromEntries(
  (values.map ?? []).map((text) => pairIn(text, "--map says what a heading means, such as Lives=members.")),
);
const control = values.control ? controlIn(values.control) : undefined;
const file = kind || what === "5500" ? found(named) : "";
const slice = sliceIn(values);

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
  const { filesOf, importFile, undoFile } = await import("../server/imports/command.ts");
  const { tryFile } = await import("../server/imports/try.ts");
  const { requesterOf } = await import("../server/imports/requester.ts");
  const { actualsLines, listLines, reportLines, undoLines } = await import("../imports/told.ts");
  const requesterId = await requesterOf(values.as ?? "");
  if (what === "list") {
    const files = await filesOf(requesterId);
    console.log(values.json ? JSON.stringify(files) : listLines(files).join("\n"));
    return 0;
  }
  if (what === "5500") return load(requesterId);
  if (!kind) {
    const { counts, importId } = await undoFile(requesterId, named);
    console.log(values.json ? JSON.stringify({ importId, ...counts.undo }) : undoLines(counts.undo).join("\n"));
    return counts.undo?.stayedCount ? 1 : 0;
  }
  const dryRun = values["dry-run"] ?? false;
  const command = { kind, file, asOf, owners, map: values.map && map, sheet: values.sheet, control };
  const { counts, rejects, importId } = await (dryRun ? tryFile : importFile)(requesterId, command);
  const { create, update, unchanged, firms, actuals } = counts;
  if (values.json)
    console.log(
      JSON.stringify({
        create,
        update,
        unchanged,
        reject: rejects,
        ...(firms && { firms }),
        ...(actuals && { actuals }),
      }),
    );
  else {
    console.log(reportLines({ create, update, unchanged, reject: rejects, firms }, dryRun).join("\n"));
    if (actuals) console.log(actualsLines(actuals).join("\n"));
    if (importId) console.log(`To take it back: npm run import -- undo ${importId} --as ${values.as}`);
  }
  return counts.reject > 0 ? 1 : 0;
}

/** Loads a folder of the agency's files. @param {string} requesterId */
async function load(requesterId) {
  const { importFolder } = await import("../server/filings/command.ts");
  const { filingJson, filingLines } = await import("../filings/report.ts");
  const { counts, importId, others } = await importFolder(requesterId, file, slice);
  if (values.json) console.log(filingJson(counts));
  else {
    console.log(filingLines(counts).join("\n"));
    if (others.length > 0) console.log(`None of the agency's files, left alone: ${others.join(", ")}`);
    console.log(`To take it back: npm run import -- undo ${importId} --as ${values.as}`);
  }
  return counts.rejected > 0 ? 1 : 0;
}

/** @param {{ states?: string, size?: string, years?: string }} given */
function sliceIn({ states, size, years }) {
  const span = /^((?:19|20)\d\d)(?:-((?:19|20)\d\d))?$/.exec(years ?? "");
  if (states && !/^[a-z]{2}(,[a-z]{2})*$/i.test(states)) refuse("--states names states by two letters, such as MA,NH.");
  if (size && !/^\d{1,9}$/.test(size)) refuse("--size names the fewest employees, such as 500.");
  if (years && !span) refuse("--years names a year or a span, such as 2022-2024.");
  return {
    states: states?.toUpperCase().split(","),
    sizeFloor: size ? Number(size) : undefined,
    fromYear: span ? Number(span[1]) : undefined,
    toYear: span ? Number(span[2] ?? span[1]) : undefined,
  };
}

/** @param {string} name */
function found(name) {
  const places = calledFrom.flatMap((from) => (from ? [path.resolve(from, name)] : []));
  return places.find((each) => existsSync(each)) ?? refuse(`${name} doesn't exist.`);
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
        map: { type: "string", multiple: true },
        sheet: { type: "string" },
        control: { type: "string" },
        states: { type: "string" },
        size: { type: "string" },
        years: { type: "string" },
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

/** @param {string} text @param {string} otherwise @returns {[string, string]} */
function pairIn(text, otherwise) {
  const at = text.lastIndexOf("=");
  if (at < 1 || at === text.length - 1) refuse(otherwise);
  return [text.slice(0, at), text.slice(at + 1)];
}

/** "members=1,020,premium=1,234.50": commas stand between totals and inside them. @param {string} text */
function controlIn(text) {
  const figures = text.split(/,(?=[a-z]+=)/);
  const pairs = figures.map((each) =>
    /^(contracts|members|premium|fees|paid|incurred)=(-?[\d,]+(?:\.\d{1,2})?)$/.exec(each),
  );
  if (pairs.some((pair) => !pair)) refuse("--control says finance's totals, such as members=12340,premium=8790000.00.");
  return Object.fromEntries(pairs.map((pair) => [pair?.[1], pair?.[2]]));
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
