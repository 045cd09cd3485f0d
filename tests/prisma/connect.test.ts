import { createServer } from "node:net";
import { expect, test } from "vitest";
import { checkServer, connect, unfit } from "@/prisma/connect";

const url = process.env.DATABASE_URL!;
const { host } = new URL(url);
const changed = (change: Partial<URL>) => Object.assign(new URL(url), change).href;

test.each<[string, string, RegExp]>([
  ["no address at all", "mysql://x/y", /^DATABASE_URL is not an address Truebook can read/],
  ["nonsense", "truebook", /^DATABASE_URL is not an address Truebook can read/],
  ["nobody at the port", changed({ port: "1" }), /^Nothing answers at 127\.0\.0\.1:1/],
  ["a host that does not exist", changed({ hostname: "nowhere.invalid" }), /^The host nowhere\.invalid/],
  [
    "the wrong password",
    changed({ password: "wrong" }),
    /does not accept the password for truebook in DATABASE_URL\.$/,
  ],
  ["a person it does not know", changed({ username: "nobody" }), /does not accept the password for nobody/],
  ["a database that is missing", changed({ pathname: "/missing" }), /^There is no database missing at/],
])("%s", async (_, wrong, expected) => {
  const error = await connect(wrong).then(
    () => undefined,
    (error) => error,
  );
  expect(error).toMatchObject({ name: "Obstacle", message: expect.stringMatching(expected) });
  expect(error.message).not.toMatch(/\n|wrong$/);
});

test("a server that says nothing is not waited for", async () => {
  const mute = createServer(() => {});
  await new Promise<void>((resolve) => mute.listen(0, "127.0.0.1", resolve));
  const { port } = mute.address() as { port: number };
  const asked = connect(changed({ port: String(port) }), { connectionTimeoutMillis: 200 });
  await expect(asked).rejects.toThrow(`127.0.0.1:${port} did not answer`);
  mute.close();
});

test("the setting that is wrong is the one named", async () => {
  await expect(checkServer(changed({ port: "1" }), "DATABASE_OWNER_URL")).rejects.toThrow(
    "or DATABASE_OWNER_URL is wrong",
  );
});

test.each([
  [
    "one that is too old",
    { number: 150018, version: "15.18 (Debian)", standby: false },
    /needs PostgreSQL 16.*is 15\.18\.$/,
  ],
  ["one that only reads", { number: 160001, version: "16.1", standby: true }, /read-only standby/],
])("%s will not do", (_, server, expected) => expect(unfit(server, "db:5432", "DATABASE_URL")).toMatch(expected));

test("the oldest that will do, and this one", async () => {
  expect(unfit({ number: 160000, version: "16.0", standby: false }, host, "DATABASE_URL")).toBeUndefined();
  await checkServer(url);
});
