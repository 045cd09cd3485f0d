import { spawn } from "node:child_process";
import path from "node:path";
import { expect, test } from "vitest";

test("what runs on the leash goes when its launcher is killed outright", async () => {
  const leash = path.resolve("lib/setup/leash.mjs");
  const forever = "console.log(process.pid); setInterval(() => {}, 1000)";
  const script = `require("node:child_process").spawn(process.execPath, ["--import", ${JSON.stringify(leash)}, "-e",
    ${JSON.stringify(forever)}], { stdio: ["pipe", "inherit", "inherit"] }); setInterval(() => {}, 1000)`;
  const launcher = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
  const pid = await new Promise<number>((resolve) => launcher.stdout.once("data", (said) => resolve(Number(said))));
  expect(alive(pid)).toBe(true);
  launcher.kill("SIGKILL");
  await expect.poll(() => alive(pid), { timeout: 30_000, interval: 50 }).toBe(false);
});

function alive(pid: number) {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
