import { spawn } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test } from "vitest";

type Ended = { code: number | null; out: string; err: string };

/** Runs the command from `cwd`, as a person would, and waits for its end. */
function run(args: string[], { input, cwd }: { input?: string; cwd?: string } = {}) {
  const { INIT_CWD: _, ...env } = process.env;
  const script = path.resolve("lib/setup/rate.mjs");
  const child = spawn(process.execPath, [script, ...args], { cwd, env });
  const ended: Ended = { code: null, out: "", err: "" };
  child.stdout.on("data", (chunk) => (ended.out += chunk));
  child.stderr.on("data", (chunk) => (ended.err += chunk));
  child.stdin.end(input ?? "");
  return new Promise<Ended>((resolve) => child.on("close", (code) => resolve({ ...ended, code })));
}

const folder = mkdtempSync(path.join(tmpdir(), "rate-"));
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(path.join(folder, name), text);
  return name;
};
const fixture = (name: string) => path.resolve(`tests/fixtures/rating/${name}.json`);

test("a file, standard input and the ASC side print one JSON document and nothing else", async () => {
  const [named, piped, asc, schema] = await Promise.all([
    run([fixture("fi-2")], { cwd: folder }),
    run(["-"], {
      input:
        '{"effective":"2027-01","periods":[{"start":"2025-07","memberMonths":1000,"coverages":[{"paid":500000,"trend":0}]}]}',
    }),
    run(["--asc", fixture("asc-1")]),
    run(["--asc", "--schema"]),
  ]);
  for (const { code, err } of [named, piped, asc, schema]) expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(JSON.parse(named.out)).toMatchObject({ requiredPremium: expect.stringMatching(/^737\.340616/), gates: [] });
  expect(JSON.parse(piped.out)).toMatchObject({ requiredPremium: "500" });
  expect(JSON.parse(asc.out)).toMatchObject({ billedFee: "59.3" });
  expect(JSON.parse(schema.out)).toMatchObject({ title: "ASC renewal" });
});

test("whatever is wrong is a sentence and exit code 2, never a stack trace", async () => {
  const wrong: [string[], RegExp][] = [
    [[], /^npm run rate -- /],
    [["a.json", "b.json"], /^npm run rate -- /],
    [["--nonsense", "a.json"], /^npm run rate -- /],
    [["missing.json"], /^missing\.json doesn't exist\.$/],
    [["."], /^\. is a folder\.$/],
    [[file("bytes.json", new Uint8Array([0xff, 0xfe, 0x00]))], /^bytes\.json isn't text in UTF-8\.$/],
    [[file("half.json", '{"periods": [')], /^The input isn't JSON: /],
    [[file("huge.json", `{"a":"${"x".repeat(5_000_001)}"}`)], /^huge\.json is larger than 5 MB\.$/],
    [["--asc", file("one.json", "1")], /^The input must be an object\.$/],
  ];
  const ended = await Promise.all(wrong.map(([args]) => run(args, { cwd: folder })));
  ended.forEach(({ code, out, err }, index) => {
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(err.trim()).toMatch(wrong[index]![1]);
    expect(err).not.toMatch(/\n\s+at /);
  });
});

test("each wrong field has its own line", async () => {
  const { code, err } = await run(["-"], {
    input: '{"periods":[{"memberMonths":-1,"coverages":[{"paid":"x"}]}],"zip":1}',
  });
  expect(code).toBe(2);
  expect(err.trim().split("\n")).toEqual([
    "periods[0].memberMonths must be a number above 0.",
    "periods[0].coverages[0].paid must be a number of at least 0.",
    "periods[0].coverages[0].trend is missing.",
    "zip is not a field of this input.",
  ]);
});
