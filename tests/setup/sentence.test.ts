import { describe, expect, test } from "vitest";
import { sentence } from "@/lib/setup/sentence.mjs";
import { Obstacle } from "@/prisma/obstacle";

const plenty = 2 ** 40;
const failure = (more: object, message = "it broke") => Object.assign(new Error(message), more);

describe("one sentence for each thing that stops a command", () => {
  test.each<[string, unknown, RegExp]>([
    ["an obstacle speaks for itself", new Obstacle("Port 1 is taken."), /^Port 1 is taken\.$/],
    ["even inside another error", failure({ cause: new Obstacle("Port 1 is taken.") }), /^Port 1 is taken\.$/],
    ["a disk that is full", failure({ code: "ENOSPC" }), /^The disk is full/],
    ["the database's disk", failure({ code: "53100" }), /^The disk is full/],
    [
      "the same, deep inside Prisma",
      failure({ meta: { driverAdapterError: { cause: { originalCode: "53100" } } } }),
      /^The disk is full/,
    ],
    [
      "a folder of another account",
      failure({ code: "EACCES", path: "/x/.data" }),
      /^Truebook may not write to \/x\/\.data/,
    ],
    ["a database that went away", failure({ code: "57P01" }), /^The database went away/],
    ["a database killed outright", failure({}, "Connection terminated unexpectedly"), /^The database went away/],
    ["anything else: its own first line", failure({}, "\nfirst\n    at stack"), /^first$/],
    ["a sentence", "Just so.", /^Just so\.$/],
    ["nothing at all", undefined, /^Something failed without saying why/],
  ])("%s", (_, error, expected) => {
    const said = sentence(error, plenty);
    expect(said).toMatch(expected);
    expect(said).not.toContain("\n");
  });

  test("whatever fails on a full disk fails because of it", () => {
    expect(sentence("`npm install` failed.", 2 ** 20)).toMatch(/^The disk is full: 1 MB are left/);
  });
});
