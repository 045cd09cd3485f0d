import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { freshen, matches, missingFor } from "@/lib/setup/fresh.mjs";

describe("what is made again", () => {
  let folder: string;
  let made: number;
  const at = (...names: string[]) => path.join(folder, ...names);
  const make = () => freshen(at("out", "made-from"), [at("in"), at("missing")], () => void made++);

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), "truebook-fresh-"));
    made = 0;
    mkdirSync(at("in", "deep"), { recursive: true });
    writeFileSync(at("in", "deep", "a"), "one");
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  test("nothing, while the inputs say the same, whatever their dates", async () => {
    expect(await make()).toBe(true);
    utimesSync(at("in", "deep", "a"), new Date(), new Date());
    expect(await make()).toBe(false);
    expect(made).toBe(1);
  });

  test.each<[string, () => void]>([
    ["changed", () => writeFileSync(at("in", "deep", "a"), "two")],
    ["renamed", () => renameSync(at("in", "deep", "a"), at("in", "deep", "b"))],
    ["added", () => writeFileSync(at("in", "b"), "")],
    ["that was missing and has come", () => writeFileSync(at("missing"), "here")],
  ])("everything, once a file is %s", async (_, change) => {
    await make();
    change();
    expect(await make()).toBe(true);
  });

  test("what was interrupted: its stamp is gone before it begins", async () => {
    await make();
    writeFileSync(at("in", "deep", "a"), "two");
    const fail = () => Promise.reject(new Error("killed"));
    await expect(freshen(at("out", "made-from"), [at("in"), at("missing")], fail)).rejects.toThrow("killed");
    expect(() => readFileSync(at("out", "made-from"))).toThrow("ENOENT");
    writeFileSync(at("in", "deep", "a"), "one");
    expect(await make()).toBe(true);
  });
});

describe("whether node_modules holds what the lock asks for", () => {
  const lock = {
    packages: {
      "": {},
      "node_modules/a": { version: "1.0.0" },
      "node_modules/b": { version: "2.0.0", optional: true },
    },
  };
  test.each([
    ["nothing is installed", undefined, false],
    [
      "all of it is",
      { packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "2.0.0" } } },
      true,
    ],
    ["another machine's package is not", { packages: { "node_modules/a": { version: "1.0.0" } } }, true],
    ["one is older", { packages: { "node_modules/a": { version: "0.9.0" } } }, false],
    [
      "an optional one is older",
      { packages: { "node_modules/a": { version: "1.0.0" }, "node_modules/b": { version: "1.0.0" } } },
      false,
    ],
    ["one is missing", { packages: {} }, false],
  ])("%s", (_, installed, expected) => expect(matches(lock, installed)).toBe(expected));
});

describe("binaries made for this machine that did not arrive", () => {
  const tools: { optionalDependencies?: Record<string, string> }[] = [
    { optionalDependencies: { "@x/darwin-arm64": "1.0.0", "@x/linux-x64-gnu": "1.0.0", "@x/linux-x64-musl": "1.0.0" } },
    { optionalDependencies: { "@y/darwin-arm64": "2.0.0" } },
    {},
  ];
  test.each([
    ["all of them", "darwin-arm64", [], ["@x/darwin-arm64@1.0.0", "@y/darwin-arm64@2.0.0"]],
    ["those of one tool", "darwin-arm64", ["@x/darwin-arm64"], ["@y/darwin-arm64@2.0.0"]],
    ["none, if one of a machine's kinds is there", "linux-x64", ["@x/linux-x64-gnu"], []],
  ])("%s", (_, machine, present, expected) =>
    expect(missingFor(tools, (name) => present.includes(name), machine)).toEqual(expected),
  );
});
