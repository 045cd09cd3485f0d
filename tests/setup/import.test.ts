import { spawnSync } from "node:child_process";
import { beforeAll, expect, test } from "vitest";
import { calendarOf } from "@/prisma/demo/calendar";
import { putCompany } from "@/prisma/demo/company";
import { insertBook } from "@/prisma/demo/insert";
import { bookFile } from "@/prisma/demo/rows";
import type { Book } from "@/prisma/demo/table";
import { within } from "@/prisma/scratch";

const run = (...args: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["lib/setup/import.mjs", ...args], {
    encoding: "utf8",
    env: { ...process.env, INIT_CWD: process.cwd() },
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

beforeAll(() =>
  within(process.env.DATABASE_URL ?? "", async (client) => {
    const people: Book = new Map();
    putCompany(people, calendarOf("2026-11-23"));
    await client.query("begin");
    await insertBook(client, people);
    await client.query("commit");
  }),
);

test("the command prints its report as JSON and nothing else", () => {
  const { status, stdout } = run("accounts", bookFile, "--as", "director@truebook.test", "--dry-run", "--json");
  expect([status, stdout]).toEqual([0, '{"create":54,"update":0,"unchanged":0,"reject":[]}']);
});

test.each([
  ["no arguments", [], "npm run import"],
  ["an option nobody knows", ["accounts", bookFile, "--as", "vp@truebook.test", "--force"], "npm run import"],
  ["a file that is not there", ["accounts", "nowhere.csv", "--as", "vp@truebook.test"], "nowhere.csv doesn't exist."],
  [
    "a month that is none",
    ["accounts", bookFile, "--as", "vp@truebook.test", "--as-of", "2026-13"],
    "--as-of names a month",
  ],
  ["a file that is none", ["accounts", "package.json", "--as", "vp@truebook.test"], "The file"],
  ["somebody unknown", ["accounts", bookFile, "--as", "nobody@truebook.test"], "Nobody with the address"],
  ["somebody who may not", ["accounts", bookFile, "--as", "ae1@truebook.test"], "is not a role that imports"],
])(
  "%s ends with 2 and one sentence",
  (_, args, sentence) => {
    const { status, stdout, stderr } = run(...args);
    expect([status, stdout, stderr.split("\n").length]).toEqual([2, "", 1]);
    expect(stderr).toContain(sentence);
  },
  60_000,
);
