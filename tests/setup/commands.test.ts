import { existsSync, readFileSync, statSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (file: string) => readFileSync(file, "utf8");
const { scripts, allowScripts } = JSON.parse(read("package.json"));
const { packages } = JSON.parse(read("package-lock.json"));

describe("every command", () => {
  const commands = Object.entries<string>(scripts);
  test.each(commands)("%s runs a script that is there", (_, script) => {
    const [, file = ""] = /^node (lib\/setup\/\w+\.mjs)/.exec(script) ?? [];
    expect(existsSync(file)).toBe(true);
  });
  test.each(commands)("%s has its one line in the README", (name) => {
    const said = name === "start" || name === "test" ? `npm ${name}` : `npm run ${name}`;
    const lines = read("README.md")
      .split("\n")
      .filter((line) => line.startsWith(`    ${said} `));
    expect(lines).toHaveLength(1);
  });
});

test("continuous integration runs npm test and nothing else", () => {
  const [shebang, ...lines] = read(".ci/run").trim().split("\n");
  expect(shebang).toBe("#!/bin/sh");
  expect(lines).toEqual(['cd "$(dirname "$0")/.." && exec npm test']);
  expect(statSync(".ci/run").mode & 0o111).not.toBe(0);
});

describe("the lock", () => {
  const entries = Object.entries<{ hasInstallScript?: boolean; resolved?: string }>(packages);
  test("names no registry, so that any can serve it", () => {
    expect(entries.filter(([, { resolved }]) => resolved?.startsWith("http"))).toEqual([]);
  });
  test("holds no package whose install script has not been decided on", () => {
    const scripted = entries.filter(([, { hasInstallScript }]) => hasInstallScript).map(([name]) => name);
    const names = scripted.map((name) => name.split("node_modules/").at(-1)!);
    expect(names.filter((name) => !(name in allowScripts))).toEqual([]);
  });
});
