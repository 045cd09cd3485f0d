import { beforeEach, expect, test } from "vitest";
import { listLoads } from "@/lib/coaching/queries";
import { sayCall } from "@/lib/forecast/actions";
import { weighedBy } from "@/lib/forecast/compare";
import { forecastState } from "@/lib/forecast/list";
import { outlookOf } from "@/lib/forecast/outlook";
import { getForecast } from "@/lib/forecast/queries";
import {
  getAtRisk,
  getDue,
  getFigures,
  getLate,
  getOutlooks,
  getWeek,
  listAskedOfMe,
  listFirmsDue,
  listMeetings,
} from "@/lib/home/queries";
import { tellingKinds } from "@/lib/home/telling";
import { lastMonday } from "@/lib/pictures/changes-state";
import { listChanges } from "@/lib/pictures/queries";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { restateStandings } from "@/lib/server/standing";
import { finishTask } from "@/lib/tasks/actions";
import { approvalRow } from "@/tests/support/approval-tables";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const task = (title: string, who: string, days: number, more: object = {}) => ({
  ...{ id: id(title), title, assigneeId: id(who), createdById: id(who), dueOn: daysAway(days) },
  ...more,
});

test("what is due of one’s own within ten days, late first; done, it is gone", async () => {
  await unscoped((db) =>
    db.task.createMany({
      data: [
        task("soon", "ann", 3, { accountId: id("acme") }),
        task("late", "ann", -2),
        task("far", "ann", 11),
        task("bob’s", "bob", 1),
        task("done", "ann", 1, { doneAt: new Date() }),
      ],
    }),
  );
  const tasks = async () =>
    (await getDue(viewer("ann"), 12)).items.flatMap((item) => (item.kind === "TASK" ? [item.title] : []));
  expect(await tasks()).toEqual(["late", "soon"]);
  const read = await getDue(viewer("ann"), 1);
  expect(read.items).toHaveLength(1);
  expect(read.total).toBeGreaterThan(1);
  signInAs("ann");
  await finishTask({ status: "idle" }, { taskId: id("late"), done: true });
  expect(await tasks()).toEqual(["soon"]);
});

test("a call nobody made is due today, and made it is not", async () => {
  await unscoped((db) => db.accountStanding.updateMany({ data: { renewsOn: daysAway(60), seasonState: "OPEN" } }));
  const calls = async (who: string) =>
    (await getDue(viewer(who), 12)).items.flatMap((item) => (item.kind === "CALL" ? [item.about] : []));
  expect(await calls("ann")).toEqual(["acme"]);
  expect(await calls("dana")).toEqual([]);
  const { items } = await getDue(viewer("ann"), 12);
  expect(items.find(({ kind }) => kind === "CALL")?.on).toBe(today);
  signInAs("ann");
  const said = { renewalId: id("acme renewal 0"), call: "SAFE", seen: "" } as never;
  expect(await sayCall({ status: "idle" }, said)).toMatchObject({ status: "done" });
  expect(await calls("ann")).toEqual([]);
});

test("an answer nobody acted on is told to whoever asked, until the number is out", async () => {
  const ended = { status: "APPROVED", approvedRate: "661.33", endedAt: new Date() };
  await unscoped((db) => db.approval.create({ data: { ...approvalRow("acme", 0, "ann"), ...ended } }));
  const answers = async (who: string) =>
    (await getDue(viewer(who), 12)).items.flatMap((item) => (item.kind === "ANSWER" ? [item.answer] : []));
  expect(await answers("ann")).toEqual(["APPROVED"]);
  expect(await answers("dana")).toEqual([]);
  await unscoped((db) =>
    db.renewalTrack.update({
      where: { id: id("acme track 0") },
      data: { releasedRate: "661.33", releasedOn: daysAway(0) },
    }),
  );
  expect(await answers("ann")).toEqual([]);
});

test("an outlook added up in the database is the forecast’s own, for each who looks", async () => {
  await unscoped(async (db) => {
    await db.accountStanding.updateMany({ data: { renewsOn: new Date(`${year + 1}-01-01`), seasonState: "OPEN" } });
    await db.accountStanding.update({ where: { accountId: id("bolt") }, data: { seasonState: "AT_RISK" } });
  });
  signInAs("dana");
  const call = { renewalId: id("acme renewal 0"), call: "LIKELY", seen: "" } as never;
  expect(await sayCall({ status: "idle" }, call)).toMatchObject({ status: "done" });
  for (const who of ["ann", "dana", "vera", "otto"]) {
    const season = `${year + 1}-01-01`;
    const { rows, probabilities } = await getForecast(viewer(who), forecastState.parse({ season }));
    const whole = outlookOf(
      rows.map((row) => weighedBy(row, "DIRECTOR")),
      probabilities,
    ).members;
    const { seasons } = await getOutlooks(viewer(who), "DIRECTOR");
    const found = seasons.find((each) => each.season === season)!;
    for (const key of Object.keys(whole) as (keyof typeof whole)[])
      expect(found.figures[key].toString(), `${who} ${key}`).toBe(whole[key].toString());
    expect(found.renewals).toBe(rows.length);
  }
});

test("who is late is what the page of the team says", async () => {
  await unscoped(async (db) => {
    await db.task.create({ data: task("late", "ann", -2) });
    await db.renewalTrack.updateMany({ data: { releaseDueOn: daysAway(-3), releasedOn: null, decidedOn: null } });
    await db.renewal.updateMany({ data: { effectiveOn: daysAway(60), outcome: null } });
  });
  for (const who of ["dana", "dov", "vera"]) {
    const { people } = await listLoads(viewer(who));
    const { people: late } = await getLate(viewer(who));
    for (const { name, stuck, promises, tasks } of late) {
      const person = people.find((each) => each.name === name)!;
      expect([stuck, promises, tasks], `${who} ${name}`).toEqual([person.stuck, person.promisesLate, person.tasksLate]);
    }
    expect(late.map(({ name }) => name)).toEqual(expect.arrayContaining(who === "dov" ? ["cy"] : ["ann", "bob"]));
  }
  expect((await getLate(viewer("dana"))).people.find(({ name }) => name === "ann")).toMatchObject({
    stuck: 1,
    tasks: 1,
  });
});

test("what changed since Monday counts as its page does, the most telling first", async () => {
  expect(await getWeek(viewer("dana"))).toBeUndefined();
  const monday = lastMonday(today);
  await unscoped(async (db) => {
    await db.$executeRaw`update accounts set created_at = '2020-01-01'`;
    for (const table of ["enrollment_months", "revenue_months", "claim_months"])
      await db.$executeRawUnsafe(`update ${table} set recorded_at = month + interval '40 days'`);
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values ('WEEK', ${monday}::date - 7, ${monday}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${monday}::date - 7)`;
  });
  await asJob("", (db) => restateStandings(db));
  await asJob("", (db) => takePictures(db));
  const pageOf = async (who: string) =>
    (await listChanges(viewer(who), { since: monday })).changes.filter(({ kind }) =>
      (tellingKinds as readonly string[]).includes(kind),
    );
  expect(await getWeek(viewer("dana"))).toMatchObject({ total: 0, changes: [], calls: [] });
  await unscoped(async (db) => {
    await db.$executeRaw`update renewal_tracks set stage = 'VERBAL', required_rate = 700, quoted_rate = 650`;
    await db.$executeRaw`update firms set name = 'Harbor & Sons'`;
  });
  await asJob("", (db) => restateStandings(db));
  for (const who of ["ann", "dana", "vera", "otto"]) {
    const week = (await getWeek(viewer(who)))!;
    const page = await pageOf(who);
    expect(week.total, who).toBe(page.length);
    expect(week.total).toBeGreaterThan(0);
    for (const { accountId, kind, before, after } of week.changes)
      expect(page).toContainEqual(expect.objectContaining({ accountId, kind, before, after }));
  }
  expect((await getWeek(viewer("otto")))!.changes.some(({ kind }) => kind === "required")).toBe(false);
});

test("who is at risk counts as the Book does, the largest first, with whom to call", async () => {
  await unscoped(async (db) => {
    await db.accountStanding.updateMany({ data: { seasonState: "AT_RISK" } });
    await db.accountPerson.createMany({
      data: [
        { id: id("kit"), accountId: id("acme"), name: "Kit", power: "USER" },
        { id: id("lou"), accountId: id("acme"), name: "Lou", power: "DECIDER", phone: "617 555 0100" },
        { id: id("mo"), accountId: id("acme"), name: "Mo", power: "DECIDER", chief: true, leftOn: daysAway(-1) },
      ],
    });
  });
  const { rows, accounts, members } = await getAtRisk(viewer("dana"));
  expect([accounts, rows.length]).toEqual([2, 2]);
  expect(members).toBe(rows.reduce((sum, row) => sum + row.members, 0));
  expect(rows.find(({ name }) => name === "acme")).toMatchObject({ signer: { name: "Lou", phone: "617 555 0100" } });
  const { total } = await getFigures(viewer("dana"));
  expect([total.membersAtRisk, total.atRisk]).toEqual([members, accounts]);
});

test("firms are owed what is due within the week, and a desk what is asked of it", async () => {
  const owed = (name: string, days: number, more: object = {}) => ({
    ...{ id: id(name), side: "OURS", words: name, ownerId: id("ann"), authorId: id("ann"), firmId: id("firm") },
    ...{ madeOn: daysAway(-9), dueOn: daysAway(days), accountId: id("acme") },
    ...more,
  });
  await unscoped((db) =>
    db.commitment.createMany({
      data: [owed("late", -1), owed("soon", 6), owed("far", 7), owed("theirs", 1, { side: "THEIRS" })],
    }),
  );
  const [firm] = await listFirmsDue(viewer("dana"));
  expect(firm?.promises.map(({ words }) => words)).toEqual(["late", "soon"]);
  expect(await listFirmsDue(viewer("dov"))).toEqual([]);
  expect(await listAskedOfMe(viewer("uma"))).toEqual([]);
  expect((await listMeetings(viewer("ann"))).meetings).toEqual([]);
});
