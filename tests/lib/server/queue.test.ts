import { beforeAll, expect, test } from "vitest";
import { startQueue } from "@/lib/server/queue";
import { seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

beforeAll(seedCast);

test("two instances at once bring the book to today, take one picture of the week, and close the months", async () => {
  await unscoped((db) => db.$executeRaw`update account_standings set business_day = business_day - 3`);
  const stops = await Promise.all([startQueue(1), startQueue(1)]);
  try {
    await until(async () => {
      const stale = await unscoped((db) =>
        db.accountStanding.count({ where: { businessDay: { not: new Date(today) } } }),
      );
      const pictures = await unscoped((db) => db.snapshot.count());
      const totals = await unscoped((db) => db.teamMonth.count());
      return stale === 0 && pictures === 3 && totals > 0;
    });
  } finally {
    await Promise.all(stops.map((stop) => stop()));
  }
});

async function until(done: () => Promise<boolean>) {
  for (const deadline = Date.now() + 25_000; Date.now() < deadline; ) {
    if (await done()) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  expect.fail("The queue did not get round to it.");
}
