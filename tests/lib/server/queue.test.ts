import { beforeAll, expect, test } from "vitest";
import { weekOf } from "@/lib/pictures/due";
import { startQueue } from "@/lib/server/queue";
import { seedCast, unscoped } from "@/tests/support/book";
import { on, today } from "@/tests/support/calendar";

const monday = weekOf(today);

beforeAll(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`update account_standings set business_day = business_day - 3`;
    await db.$executeRaw`update accounts set created_at = '2020-01-01'`;
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values ('WEEK', ${monday}::date - 7, ${monday}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${monday}::date - 7)`;
  });
});

test("two instances at once bring the book to today, take one picture of the week, and close the months", async () => {
  const stops = await Promise.all([startQueue(1), startQueue(1)]);
  try {
    await until(async () => {
      const stale = await unscoped((db) =>
        db.accountStanding.count({ where: { businessDay: { not: new Date(today) } } }),
      );
      const totals = await unscoped((db) => db.teamMonth.count());
      return stale === 0 && totals > 0 && (await pictured()).length > 0;
    });
    expect(await pictured()).toEqual([{ kind: "WEEK", takenOn: on(monday), snapshots: 3, records: 3 }]);
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
}, 120_000);

/** The pictures that were not there before, with how many accounts each has. */
const pictured = () =>
  unscoped(
    (db) => db.$queryRaw<object[]>`
      select p.kind, p.taken_on as "takenOn",
        (select count(*)::int from snapshots s where s.kind = p.kind and s.taken_on = p.taken_on) as snapshots,
        (select count(*)::int from account_pictures) as records
      from pictures p where p.as_at > ${monday}::date - 7 + interval '1 hour' order by p.kind`,
  );

async function until(done: () => Promise<boolean>) {
  for (const deadline = Date.now() + 90_000; Date.now() < deadline; ) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect.fail("The queue did not get round to it.");
}
