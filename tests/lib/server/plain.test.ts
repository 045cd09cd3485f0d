import { Socket } from "node:net";
import { beforeAll, expect, test, vi } from "vitest";
import { type Db, lookingAtTheDoor, reading, writing } from "@/lib/server/door";
import { plainly, sayAhead } from "@/lib/server/plain";
import { driver, prisma } from "@/lib/server/prisma";
import { kept, sql } from "@/lib/server/sql";
import { Prisma } from "@/prisma/generated/client";
import { id, seedCast, viewer } from "@/tests/support/book";
import { sessionOf } from "@/tests/support/cast";

beforeAll(seedCast);

const everyKind = sql`
  select true as yes, 7::int as small, 9007199254740993::bigint as large, 12.50::numeric as exact, 0.25::float8 as rough,
    'it’s “so” \\ %'::text as words, null::text as nothing, '2026-02-28'::date as day,
    '2026-02-28 23:59:59.123'::timestamp as moment, '2026-02-28 23:59:59.123456+00'::timestamptz as instant,
    '{"a": [1, null, "x"]}'::json as json, '[{"b": 1.5}]'::jsonb as jsonb, '\\x00ff'::bytea as bytes,
    ${id("acme")}::uuid as uuid, array[1, null, 3]::int[] as numbers, array['a,b', null, '"c"']::text[] as texts,
    array['2026-02-28'::date] as days, array[1.10::numeric, null] as exacts, array[]::text[] as none,
    array[9007199254740993]::bigint[] as larges, 'abc'::name as name, '10:20:30'::time as clock`;

test("what a read is given is what Prisma would give it, value by value", async () => {
  const [plain] = await reading(viewer("ann"), (db) => db.$queryRaw<Record<string, unknown>[]>`${everyKind}`);
  const [whole] = await writing(viewer("ann"), (db) => db.$queryRaw<Record<string, unknown>[]>`${everyKind}`);
  expect(plain).toEqual(whole);
  expect(Object.keys(plain!)).toEqual(Object.keys(whole!));
  expect(plain!.large).toBe(9007199254740993n);
  expect(plain!.exact).toBeInstanceOf(Prisma.Decimal);
});

test("what a read is told is what PostgreSQL hears from Prisma", async () => {
  const asked = (db: Db) => db.$queryRaw`
    select ${new Date("2026-02-28T23:59:59.123Z")}::timestamptz as instant, ${new Date("2026-02-28")}::date as day,
      ${12345678901234567890n}::numeric::text as large, ${new Prisma.Decimal("1.10")}::numeric::text as exact,
      ${["a,b", '"c"', "d'\\"]}::text[] as texts, ${[]}::text[] as none, ${null}::text as nothing, ${true}::boolean as yes,
      ${[1, 2]}::int[] as numbers, ${"O'Hara \\ \u0416"}::text as words`;
  expect(await reading(viewer("ann"), asked)).toEqual(await writing(viewer("ann"), asked));
});

test("a model may be asked in the midst of statements, in the same transaction and as the same viewer", async () => {
  await reading(viewer("ann"), async (db) => {
    const now = () => db.$queryRaw<{ at: Date; pid: number }[]>`select now() as at, pg_backend_pid() as pid`;
    const before = await now();
    expect(await db.account.findMany({ select: { name: true } })).toEqual([{ name: "acme" }]);
    await expect(db.account.updateMany({ data: { name: "Mine" } })).rejects.toThrow(/read-only/);
    await expect(now()).rejects.toThrow(/aborted/);
    expect(before[0]?.pid).toBeGreaterThan(0);
  });
  const [one, other] = await reading(viewer("ann"), async (db) => {
    const at = () => db.$queryRaw<{ at: Date }[]>`select now() as at`;
    return [await at(), await db.account.count(), await db.user.count(), await at()].filter(Array.isArray);
  });
  expect(one).toEqual(other);
});

test("nobody who reads too long keeps a connection, and a statement after that is refused", async () => {
  const begin = "begin; select set_config('role', 'truebook_door', true)";
  const slow = plainly({ driver: driver!, prisma, begin, role: "truebook_door", timeout: 80 }, async (db) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    return db.$queryRaw`select 1`;
  });
  await expect(slow).rejects.toThrow(/already closed/);
  expect(await reading(viewer("ann"), (db) => db.account.count())).toBe(1);
});

test("a read that cannot become who it is for reads nothing", async () => {
  const begin = "begin; select set_config('role', 'truebook_nobody', true)";
  const terms = { driver: driver!, prisma, begin, role: "truebook_nobody", timeout: 30_000 };
  await expect(plainly(terms, (db) => db.$queryRaw`select count(*) from users`)).rejects.toThrow(/truebook_nobody/);
  await expect(plainly(terms, (db) => db.user.count())).rejects.toThrow(/truebook_nobody/);
});

test("twenty reads of different viewers at once each see their own", async () => {
  const names = ["ann", "dana", "vera", "uma"] as const;
  const asked = Array.from({ length: 20 }, (_, at) => names[at % names.length]!);
  const seen = await Promise.all(
    asked.map((name) =>
      reading(viewer(name), async (db) => {
        const [row] = await db.$queryRaw<{ n: number }[]>`${kept} select count(*)::int as n from accounts`;
        return [row?.n, await db.account.count()];
      }),
    ),
  );
  const books = { ann: 1, dana: 2, vera: 3, uma: 1 };
  expect(seen).toEqual(asked.map((name) => [books[name], books[name]]));
});

test("a column of a kind that cannot be read is refused, and a statement of none is fine", async () => {
  await expect(reading(viewer("ann"), (db) => db.$queryRaw`select point(1, 2)`)).rejects.toThrow(/type 600/);
  expect(await reading(viewer("ann"), (db) => db.$executeRaw`select pg_sleep(0)`)).toBe(1);
});

test("at the door a look is a look", async () => {
  const found = await lookingAtTheDoor(
    (db) => db.$queryRaw<{ id: string }[]>`select id from sessions where id = ${sessionOf("ann")}::uuid`,
  );
  expect(found).toHaveLength(1);
  await expect(lookingAtTheDoor((db) => db.$executeRaw`update sessions set last_seen_at = now()`)).rejects.toThrow(
    /read-only/,
  );
});

test("a look is one statement: another is refused", async () => {
  const twice = lookingAtTheDoor(async (db) => {
    await db.$queryRaw`select 1`;
    return db.$queryRaw`select 1`;
  });
  await expect(twice).rejects.toThrow(/already closed/);
  expect(await reading(viewer("ann"), (db) => db.account.count())).toBe(1);
});

test("what is said ahead holds from the next statement on; refused, it refuses that", async () => {
  const heard = await reading(viewer("ann"), (db) => {
    expect(sayAhead(db, "select set_config('app.account', 'this one', true)")).toBe(true);
    return db.$queryRaw<{ about: string }[]>`select current_setting('app.account') as about`;
  });
  expect(heard).toEqual([{ about: "this one" }]);
  const refused = reading(viewer("ann"), (db) => {
    sayAhead(db, "select no_such_thing()");
    return db.$queryRaw`select 1`;
  });
  await expect(refused).rejects.toThrow(/aborted/);
  expect(await reading(viewer("ann"), (db) => db.account.count())).toBe(1);
  await writing(viewer("ann"), async (db) => expect(sayAhead(db, "select 1")).toBe(false));
});

test("a look leaves in one message, a read of two statements in three", async () => {
  const look = (db: Db) => db.$queryRaw`${kept} select 1 as one`;
  const both = async (db: Db) => [await look(db), await look(db)];
  // Plans are made, and connections known, before messages are counted.
  for (let turn = 0; turn < 2; turn++) await Promise.all([lookingAtTheDoor(look), reading(viewer("ann"), both)]);
  await new Promise((resolve) => setTimeout(resolve, 50));
  const sent = vi.spyOn(Socket.prototype as unknown as { _writeGeneric: () => void }, "_writeGeneric");
  try {
    await lookingAtTheDoor(look);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveBeenCalledTimes(1);
    sent.mockClear();
    await reading(viewer("ann"), both);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(sent).toHaveBeenCalledTimes(3);
  } finally {
    sent.mockRestore();
  }
});
