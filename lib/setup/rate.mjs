/** npm run rate -- [--asc] FILE.json | - | --schema: prints JSON and nothing else, or says what is wrong and exits with 2. */
import { spawnSync } from "node:child_process";
import { createReadStream, existsSync } from "node:fs";
import path from "node:path";

const usage = "npm run rate -- [--asc] FILE.json (- reads standard input; --schema prints what a file may hold)";
const largest = 5_000_000;
/** @type {Record<string, string>} */
const reasons = {
  ENOENT: "doesn't exist",
  EISDIR: "is a folder",
  EACCES: "may not be read",
  ERR_ENCODING_INVALID_ENCODED_DATA: "isn't text in UTF-8",
};
const calledFrom = [process.env.INIT_CWD, process.cwd()];
process.chdir(path.resolve(import.meta.dirname, "../.."));

const args = process.argv.slice(2);
const side = args.includes("--asc") ? "asc" : "insured";
const wantsSchema = args.includes("--schema");
const files = args.filter((arg) => arg !== "--asc" && arg !== "--schema");
const unknown = files.find((arg) => arg.startsWith("-") && arg !== "-");
if (unknown !== undefined || files.length !== (wantsSchema ? 0 : 1)) refuse([usage]);

await readTypeScript();
if (wantsSchema) {
  const { publishedSchemas } = await import("../rating/published.ts");
  console.log(JSON.stringify(publishedSchemas[side](), null, 2));
} else {
  const { answerAsc, answerInsured } = await import("../rating/answer.ts");
  const text = await read(files[0] ?? "-");
  const answer = side === "asc" ? answerAsc(text) : answerInsured(text);
  if (answer.status === "refused") refuse(answer.sentences);
  else console.log(JSON.stringify(answer.json));
}

/** On a fresh clone this installs first, its own words going to standard error: standard output is for JSON. */
async function readTypeScript() {
  const needed = ["tsx", "zod", "decimal.js"].map((name) => `node_modules/${name}/package.json`);
  if (!needed.every((file) => existsSync(file))) {
    const install = "import('./lib/setup/prepare.mjs').then(({ prepare }) => prepare())";
    const { status } = spawnSync(process.execPath, ["--eval", install], { stdio: ["ignore", 2, 2] });
    if (status !== 0) process.exit(1);
  }
  (await import("tsx/esm/api")).register();
}

/** @param {string} name */
async function read(name) {
  const called = name === "-" ? "Standard input" : name;
  const chunks = [];
  let size = 0;
  try {
    for await (const chunk of name === "-" ? process.stdin : createReadStream(located(name))) {
      if ((size += chunk.length) > largest) refuse([`${called} is larger than 5 MB.`]);
      chunks.push(chunk);
    }
    return new TextDecoder("utf-8", { fatal: true }).decode(Buffer.concat(chunks));
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    return refuse([`${called} ${reasons[code] ?? "can't be read"}.`]);
  }
}

/** npm runs scripts from the root; a path counts from where the command was typed. @param {string} name */
function located(name) {
  const candidates = calledFrom.flatMap((from) => (from ? [path.resolve(from, name)] : []));
  return candidates.find((candidate) => existsSync(candidate)) ?? name;
}

/** @param {string[]} sentences @returns {never} */
function refuse(sentences) {
  for (const sentence of sentences) console.error(sentence);
  process.exit(2);
}
