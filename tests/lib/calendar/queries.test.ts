import { beforeEach, expect, test } from "vitest";
import { getCalendar, getCalendarLinks } from "@/lib/calendar/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.meeting.create({
      data: {
        userId: id("ann"),
        uid: "1",
        title: "Renewal meeting",
        startsAt: new Date(daysAway(1).getTime() + 15 * 3_600_000),
        endsAt: new Date(daysAway(1).getTime() + 16 * 3_600_000),
        invited: ["rita@acme.example", "rita@bolt.example", "nora@firm.example"],
      },
    });
    const rita = { name: "Rita Sole", power: "DECIDER" };
    await db.accountPerson.create({ data: { ...rita, accountId: id("acme"), email: "Rita@acme.example" } });
    await db.accountPerson.create({
      data: { ...rita, name: "Hidden", accountId: id("bolt"), email: "rita@bolt.example" },
    });
    await db.firmPerson.create({ data: { firmId: id("firm"), name: "Nora Pryce", email: "nora@firm.example" } });
    const promise = {
      side: "OURS",
      words: "Send it",
      madeOn: daysAway(-5),
      authorId: id("ann"),
      accountId: id("acme"),
    };
    await db.commitment.create({ data: { ...promise, ownerId: id("ann"), dueOn: daysAway(-1) } });
    await db.commitment.create({ data: { ...promise, ownerId: id("dana"), dueOn: daysAway(3), words: "Dana’s" } });
    await db.commitment.create({
      data: { ...promise, ownerId: id("ann"), dueOn: daysAway(3), keptOn: daysAway(0), words: "Kept" },
    });
  });
});

test("a meeting is told with whom of those one sees, and a promise on its day", async () => {
  const { meetings, dates, today } = await getCalendar(viewer("ann"));
  expect(meetings).toMatchObject([
    {
      title: "Renewal meeting",
      on: daysAway(1).toISOString().slice(0, 10),
      with: [
        { name: "Nora Pryce", firmId: id("firm") },
        { name: "Rita Sole", accountId: id("acme") },
      ],
    },
  ]);
  const promises = dates.filter(({ kind }) => kind === "PROMISE");
  expect(promises).toMatchObject([{ words: "Send it", about: "acme", on: expect.any(String) }]);
  expect(promises[0]!.on < today).toBe(true);
});

test("nobody finds another’s meetings or links", async () => {
  for (const other of ["dana", "vera", "bob"]) {
    expect((await getCalendar(viewer(other))).meetings).toEqual([]);
    expect(await getCalendarLinks(viewer(other))).toEqual({ feed: null, source: null, meetings: 0 });
  }
});
