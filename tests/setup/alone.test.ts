import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { afterEach, expect, test } from "vitest";
import { alone } from "@/lib/setup/alone.mjs";

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill("SIGKILL");
});

test("work under one name takes turns, and under another does not wait", async () => {
  const log: string[] = [];
  const work = (who: string) => async () => {
    log.push(`${who} in`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    log.push(`${who} out`);
  };
  const [name, other] = [unique(), unique()];
  await Promise.all([alone(name, work("a")), alone(name, work("b")), alone(other, work("c"))]);
  const turns = log.filter((line) => !line.startsWith("c"));
  expect(turns[1]).toBe(turns[0]?.replace("in", "out"));
  expect(log.indexOf("c in")).toBeLessThan(2 + 1);
});

test("work that fails makes way for the next", async () => {
  const name = unique();
  await expect(alone(name, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await alone(name, () => "mine")).toBe("mine");
});

test("a holder that is killed outright leaves no lock behind", async () => {
  const name = unique();
  const script = `import(${JSON.stringify(path.resolve("lib/setup/alone.mjs"))}).then(({ alone }) =>
    alone(${JSON.stringify(path.resolve(name))}, () => new Promise(() => { console.log("held"); setInterval(() => {}, 1000); })))`;
  const holder = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  started.push(holder);
  await new Promise((resolve) => holder.stdout?.once("data", resolve));
  let waited = false;
  const turn = alone(
    name,
    () => "mine",
    () => {
      waited = true;
      holder.kill("SIGKILL");
    },
  );
  expect(await turn).toBe("mine");
  expect(waited).toBe(true);
});

let count = 0;
const unique = () => `alone-${process.pid}-${count++}`;
