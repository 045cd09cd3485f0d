import { beforeEach, expect, test } from "vitest";
import { connectCalendar, disconnectCalendar, endCalendarLink, makeCalendarLink } from "@/lib/calendar/actions";
import { getCalendar } from "@/lib/calendar/queries";
import { readFeed } from "@/lib/server/calendar/feed";
import { keepMeetings } from "@/lib/server/calendar/read";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const origin = "https://true.example";

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

async function madeLink() {
  const outcome = await makeCalendarLink(idle, {});
  if (outcome.status !== "done") throw new Error("refused");
  return outcome.receipt.path.replace(/^.*\//, "").replace(".ics", "");
}

test("the secret link tells its owner’s dates, and of nobody else’s accounts", async () => {
  await unscoped(async (db) => {
    for (const account of ["acme", "bolt"]) {
      await db.line.createMany({ data: [facts.line(account)], skipDuplicates: true });
      await db.renewal.createMany({ data: [facts.renewal(account)], skipDuplicates: true });
      await db.renewalTrack.createMany({ data: [facts.renewalTrack(account)], skipDuplicates: true });
    }
  });
  const text = await readFeed(await madeLink(), origin);
  expect(text).toContain("Release due: acme");
  expect(text).not.toMatch(/bolt/i);
  expect(text).toContain(`URL:${origin}/accounts/${id("acme")}`);
});

test("a new link ends the one before; an ended one, a stranger’s guess and that of someone who left open nothing", async () => {
  const first = await madeLink();
  const second = await madeLink();
  expect(await readFeed(first, origin)).toBeUndefined();
  expect(await readFeed(second, origin)).toContain("BEGIN:VCALENDAR");
  for (const guess of ["", "x".repeat(43), `${second}x`, "' or true --"])
    expect(await readFeed(guess, origin)).toBeUndefined();
  await endCalendarLink(idle, {});
  expect(await readFeed(second, origin)).toBeUndefined();
  signInAs("uma");
  const hers = await madeLink();
  expect(await readFeed(hers, origin)).toContain("BEGIN:VCALENDAR");
  await unscoped((db) => db.user.update({ where: { id: id("uma") }, data: { deactivatedAt: new Date() } }));
  expect(await readFeed(hers, origin)).toBeUndefined();
});

test("only the link’s digest is kept, and no trail holds a secret", async () => {
  const token = await madeLink();
  await connectCalendar(idle, { address: "https://calendar.example/secret-key.ics" });
  const [feed] = await unscoped(
    (db) => db.$queryRaw<{ row: string }[]>`select row_to_json(f)::text as row from calendar_feeds f`,
  );
  const trail = JSON.stringify(await unscoped((db) => db.auditEvent.findMany()));
  expect(feed!.row).not.toContain(token);
  expect(trail).not.toContain(token);
  expect(trail).not.toContain("secret-key");
});

test("a calendar is connected, read, read again in its place, and stopped", async () => {
  const address = "https://calendar.example/a.ics";
  expect(await connectCalendar(idle, { address })).toMatchObject({ status: "done" });
  const told = (day: Date, title: string) =>
    `BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nUID:1\nDTSTART:${day.toISOString().replace(/[-:]|\.\d+/g, "")}\nSUMMARY:${title}\nEND:VEVENT\nEND:VCALENDAR`;
  const source = { userId: id("ann"), address };
  const meetings = () => unscoped((db) => db.meeting.findMany({ select: { title: true, userId: true } }));
  const unnamed = "No server has that name.";
  expect(await keepMeetings(source, { problem: unnamed })).toEqual({ problem: unnamed });
  expect(await keepMeetings(source, { text: told(daysAway(2), "With Nora") })).toEqual({ meetings: 1 });
  expect(await keepMeetings(source, { text: told(daysAway(3), "With Rita") })).toEqual({ meetings: 1 });
  expect(await meetings()).toEqual([{ title: "With Rita", userId: id("ann") }]);
  expect(await keepMeetings(source, { text: told(daysAway(3), "With\0 Rita") })).toEqual({ meetings: 1 });
  // What fails leaves what was read.
  expect(await keepMeetings(source, { problem: unnamed })).toEqual({
    problem: `${unnamed} What was read before stays.`,
  });
  expect(await keepMeetings(source, { text: "<html>" })).toMatchObject({
    problem: expect.stringContaining("no calendar"),
  });
  expect(await meetings()).toHaveLength(1);
  const many = Array.from({ length: 1_001 }, (_, index) => told(daysAway(3), "Many").replace("UID:1", `UID:${index}`));
  const events = many.map((text) => text.slice(text.indexOf("BEGIN:VEVENT"), text.indexOf("END:VCALENDAR")));
  expect(await keepMeetings(source, { text: `BEGIN:VCALENDAR\nVERSION:2.0\n${events.join("")}END:VCALENDAR` })).toEqual(
    {
      problem: expect.stringContaining("some of its meetings are missing"),
    },
  );
  expect(await meetings()).toHaveLength(1_000);
  expect((await getCalendar(viewer("ann"))).problem).toContain("missing");
  expect((await getCalendar(viewer("dana"))).problem).toBeNull();
  expect(await keepMeetings(source, { text: told(daysAway(3), "With Rita") })).toEqual({ meetings: 1 });
  // An answer for an address that was changed meanwhile is dropped.
  await connectCalendar(idle, { address: "https://calendar.example/b.ics" });
  await keepMeetings(source, { text: told(daysAway(4), "Old") });
  expect(await meetings()).toEqual([{ title: "With Rita", userId: id("ann") }]);
  await disconnectCalendar(idle, {});
  expect(await meetings()).toEqual([]);
});

test("a wrong address is told beside its field, and nothing is kept", async () => {
  expect(await connectCalendar(idle, { address: "http://calendar.example/a.ics" })).toMatchObject({
    status: "invalid",
    fields: { address: ["A calendar is read over https only."] },
  });
  signInAs("ada");
  expect(await makeCalendarLink(idle, {})).toMatchObject({ status: "refused" });
  expect(await unscoped((db) => db.calendarSource.count())).toBe(0);
});
