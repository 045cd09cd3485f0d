import { randomUUID } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { atTheDoor } from "@/lib/server/door";
import { prisma } from "@/lib/server/prisma";
import { countAttempt, forgive } from "@/lib/server/throttle";
import { seedCast } from "@/tests/support/book";

beforeEach(seedCast);

const attempt = (email = "ann@test.example", address = "203.0.113.7") => ({ email, address });
const times = async (n: number, work: () => Promise<unknown>) => {
  for (let i = 0; i < n; i++) await work();
};
/** Everything happened this long ago. */
const ago = (interval: string) =>
  atTheDoor(
    (db) => db.$executeRaw`
      update throttles set started_at = started_at - ${interval}::interval, locked_until = locked_until - ${interval}::interval`,
  );

test("four failures are forgiven, the fifth locks, and the lock grows", async () => {
  await times(5, async () => expect(await countAttempt(attempt())).toBeUndefined());
  const first = await countAttempt(attempt());
  expect(first!.getTime() - Date.now()).toBeGreaterThan(20_000);
  expect(first!.getTime() - Date.now()).toBeLessThan(40_000);
  await ago("31 seconds");
  expect(await countAttempt(attempt())).toBeUndefined();
  const second = await countAttempt(attempt());
  expect(second!.getTime() - Date.now()).toBeGreaterThan(50_000);
});

test("a lock holds for the account from any address, however it is spelt", async () => {
  await times(5, () => countAttempt(attempt()));
  expect(await countAttempt(attempt("ANN@test.example", "198.51.100.1"))).toBeInstanceOf(Date);
  expect(await countAttempt(attempt("bob@test.example", "198.51.100.1"))).toBeUndefined();
});

test("an address that tries one password on everybody is locked", async () => {
  for (let n = 0; n < 30; n++) expect(await countAttempt(attempt(`${n}@test.example`))).toBeUndefined();
  expect(await countAttempt(attempt("31@test.example"))).toBeInstanceOf(Date);
  expect(await countAttempt(attempt("31@test.example", "198.51.100.1"))).toBeUndefined();
});

test("a right password starts the account afresh and spares the address", async () => {
  await times(5, () => countAttempt(attempt()));
  await atTheDoor((db) => forgive(db, attempt()));
  expect(await countAttempt(attempt())).toBeUndefined();
  const [address] = await rows("address:");
  expect(address?.failures).toBe(5);
});

test("a run of failures is forgotten after an hour", async () => {
  await times(4, () => countAttempt(attempt()));
  await ago("61 minutes");
  expect(await countAttempt(attempt())).toBeUndefined();
  const [account] = await rows("account:");
  expect(account?.failures).toBe(1);
});

test("two instances count together, and a hundred guesses at once are no better than five", async () => {
  vi.resetModules();
  (globalThis as { prisma?: unknown }).prisma = undefined;
  const other = await import("@/lib/server/throttle");
  const second = (await import("@/lib/server/prisma")).prisma;
  expect(second).not.toBe(prisma);
  const answers = await Promise.all(
    Array.from({ length: 100 }, (_, n) => (n % 2 ? countAttempt : other.countAttempt)(attempt())),
  );
  expect(answers.filter((lockedUntil) => !lockedUntil)).toHaveLength(5);
  await second.$disconnect();
});

test("no address anyone typed is kept", async () => {
  const secret = `${randomUUID()}@test.example`;
  await countAttempt(attempt(secret));
  const kept = await atTheDoor((db) => db.throttle.findMany());
  expect(JSON.stringify(kept)).not.toContain(secret);
});

const rows = (prefix: string) => atTheDoor((db) => db.throttle.findMany({ where: { key: { startsWith: prefix } } }));
