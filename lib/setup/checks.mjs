/** The checks that need no browser. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { attempt } from "./prepare.mjs";
import { closingLines, fromVitest, one, sum } from "./tally.mjs";

/** Reports of this run alone: several may run in one tree. */
export const reports = mkdtempSync(path.join(tmpdir(), "truebook-reports-"));
process.on("exit", () => rmSync(reports, { recursive: true, force: true }));

/** Says what a run came to, what failed by name and the sum last, and ends with it. @param {import("./tally.mjs").Tally} tally */
export function conclude(tally) {
  console.log(`\n${closingLines(tally)}`);
  process.exitCode = tally.failed > 0 ? 1 : 0;
}

/** Format and lint, types, then architecture, rules and database. */
export async function checks() {
  return sum(
    await step("Format and lint", () => attempt("biome", ["check", "--error-on-warnings"])),
    await step("Types", async () => (await attempt("next", ["typegen"])) || attempt("tsc", [])),
    await vitest(),
  );
}

async function vitest() {
  const report = path.join(reports, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await attempt("vitest", ["run", "--config", "tests/vitest.config.ts", ...reporters]);
  return fromVitest(readReport(report), code === 0);
}

/** @param {string} name @param {() => Promise<number>} work its exit code */
async function step(name, work) {
  const passed = (await work()) === 0;
  console.log(`${name}: ${passed ? "passed" : "failed"}`);
  return one(passed, name);
}

/** @param {string} file @returns {any} undefined if the program died before it wrote one */
export function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, "utf8"));
  } catch {
    return undefined;
  }
}
