import { beforeEach, expect, test } from "vitest";
import * as accounts from "@/lib/accounts/queries";
import * as book from "@/lib/book/queries";
import { readBook } from "@/lib/book/state";
import { listAccountLines } from "@/lib/lines/queries";
import { weekOf } from "@/lib/pictures/due";
import { listPictures } from "@/lib/pictures/queries";
import { asJob } from "@/lib/server/door";
import { takePictures } from "@/lib/server/snapshots";
import { restateStandings } from "@/lib/server/standing";
import { getAccountService } from "@/lib/service/queries";
import { listAccountTasks } from "@/lib/tasks/queries";
import { listTimelineFacts } from "@/lib/timeline/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

const monday = weekOf(today);
const addresses = [
  "",
  "group=broker&sort=-members",
  "f=funding:INSURED&group=ae",
  "q=a&group=none&cols=nextStep,tags,rates",
  "f=lapsed:with",
];

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.$executeRaw`update accounts set created_at = '2020-01-01', next_step = 'Call them', tags = '{one}'`;
    for (const table of ["enrollment_months", "revenue_months", "claim_months"]) {
      // A month that had not ended on Monday counts today, and did not then.
      await db.$executeRawUnsafe(`delete from ${table} where month >= date_trunc('month', '${monday}'::date)`);
      await db.$executeRawUnsafe(`update ${table} set recorded_at = month + interval '10 days'`);
    }
    await db.serviceIssue.create({
      data: { id: id("late"), accountId: id("acme"), what: "Cards", severity: "LOW", openedOn: new Date("2026-01-05") },
    });
    await db.task.create({
      data: {
        id: id("todo"),
        accountId: id("acme"),
        assigneeId: id("ann"),
        createdById: id("ann"),
        title: "Call",
        createdAt: new Date("2026-01-05"),
      },
    });
    await db.$executeRaw`insert into pictures (kind, taken_on, as_at) values ('WEEK', ${monday}::date - 7, ${monday}::date - 7),
      ('MONTH', date_trunc('month', ${today}::date) - interval '1 day', ${monday}::date - 7)`;
  });
  await asJob("", (db) => restateStandings(db));
  await asJob("", (db) => takePictures(db));
});

/** Everything the pages of the past ask, as this person. */
async function allOf(name: string, asOf = monday) {
  const who = viewer(name);
  const account = id("acme");
  const frame = await book.getBookFrame(who, asOf);
  const lists = [];
  for (const address of addresses) {
    const state = { ...readBook(Object.fromEntries(new URLSearchParams(address)), true), asOf };
    const { groups, total } = await book.sumBook(who, state, frame.today);
    const rows = await book.listBook(
      who,
      state,
      frame.today,
      groups.map(({ key }) => key),
    );
    lists.push(groups, total, rows, await book.countBook(who, [state, state]));
    lists.push(await book.placeInBook(who, `${address}&asof=${asOf}`, account));
  }
  return {
    frame,
    lists,
    row: await book.getBookRow(who, account, asOf),
    rates: await book.listBookRates(who, [account], asOf),
    head: await accounts.getAccount(who, account, asOf),
    around: await accounts.getAccountFrame(who, account, asOf),
    page: await accounts.getAccountPage(who, account, asOf),
    months: await accounts.listAccountMonths(who, account, asOf),
    tracks: await accounts.listAccountTracks(who, id("acme renewal 0"), account, asOf),
    lines: await listAccountLines(who, account, asOf),
    service: await getAccountService(who, account, asOf),
    tasks: await listAccountTasks(who, account, asOf),
    story: await listTimelineFacts(who, account, asOf),
  };
}

/** Whatever can arrive after a picture does. */
const later = () =>
  unscoped(async (db) => {
    const acme = id("acme");
    await db.$executeRaw`insert into enrollment_months (id, account_id, line_id, month, contracts, members)
      select gen_random_uuid(), account_id, line_id, month, 7, 9 from enrollment_months`;
    await db.$executeRaw`insert into revenue_months (id, account_id, line_id, month, premium)
      select gen_random_uuid(), account_id, line_id, month, 12 from revenue_months`;
    await db.$executeRaw`insert into claim_months (id, account_id, line_id, month, paid, incurred, valued_on)
      select gen_random_uuid(), account_id, line_id, month, 1, 2, valued_on from claim_months`;
    await db.$executeRaw`update accounts set name = 'Renamed', next_step = 'Other', tags = '{two}', priority = 'A', version = 9`;
    await db.$executeRaw`update service_issues set what = 'Else', severity = 'HIGH', closed_on = opened_on, resolution = 'Sent'`;
    await db.$executeRaw`insert into service_issues (id, account_id, what, severity, opened_on)
      values (gen_random_uuid(), ${acme}::uuid, 'Backdated', 'HIGH', '2026-01-01')`;
    await db.$executeRaw`update line_terms set rate = rate * 2`;
    await db.$executeRaw`update lines set plan_option = 'Other'`;
    await db.$executeRaw`update renewals set headline = 'New word'`;
    await db.$executeRaw`update renewal_tracks set required_rate = 900, stage = 'RELEASED', quoted_rate = 800`;
    await db.$executeRaw`update firms set name = 'Renamed firm'`;
    await db.$executeRaw`update users set name = name || ' Renamed' where role = 'AE'`;
    await db.$executeRaw`update employers set city = 'Elsewhere'`;
    await db.$executeRaw`delete from brokers_of_record`;
    await db.$executeRaw`update exposures set value = 1`;
    await db.$executeRaw`insert into tasks (id, account_id, assignee_id, created_by_id, title)
      values (gen_random_uuid(), ${acme}::uuid, ${id("ann")}::uuid, ${id("ann")}::uuid, 'Later')`;
    await db.$executeRaw`update tasks set done_at = now() where title = 'Call'`;
    await db.$executeRaw`insert into relationship_events (id, account_id, kind, happened_on, source)
      values (gen_random_uuid(), ${acme}::uuid, 'BUYER_LOSS', '2026-01-02', 'Heard')`;
    await db.$executeRaw`insert into account_access (id, account_id, user_id, kind, from_on)
      values (gen_random_uuid(), ${acme}::uuid, ${id("bob")}::uuid, 'TEAM', '2026-01-01')`;
    await db.$executeRaw`insert into person_months (user_id, month, members, contracts, premium, fees, opening, retained)
      values (${id("ann")}::uuid, date_trunc('year', ${today}::date) - interval '1 month', 99, 9, 1, 1, 9, 9)`;
  });

test.each(["ann", "dana", "vera", "otto"])(
  "as %s, what is asked as of a day never changes when later data arrives",
  async (name) => {
    const sees = name === "otto" ? "vera" : name;
    const before = await allOf(sees);
    expect(JSON.stringify(before)).toContain("Call them");
    await later();
    await asJob("", (db) => restateStandings(db));
    const after = await allOf(sees);
    expect(after).toEqual(before);
    expect(JSON.stringify(after)).toBe(JSON.stringify(before));
  },
);

test("the present and its picture agree while nothing has changed", async () => {
  const who = viewer("dana");
  const live = readBook({}, true);
  const day = (await book.getBookFrame(who)).today;
  const then = { ...live, asOf: monday };
  const open = (await book.sumBook(who, live, day)).groups.map(({ key }) => key);
  const still = (rows: Awaited<ReturnType<typeof book.listBook>>) =>
    rows.map(({ version, headlineVersion, writable, ...row }) => row);
  expect(still(await book.listBook(who, then, monday, open))).toEqual(
    still(await book.listBook(who, live, monday, open)),
  );
  const { computedAt: _, growth: __, ...total } = (await book.sumBook(who, live, monday)).total;
  expect((await book.sumBook(who, then, monday)).total).toMatchObject(total);
});

test("rows of the past are those of today's book: a picture opens nothing that is not one's own", async () => {
  expect(await accounts.getAccount(viewer("ann"), id("acme"), monday)).toMatchObject({ name: "acme", writable: false });
  expect(await accounts.getAccount(viewer("bob"), id("acme"), monday)).toBeUndefined();
  const state = { ...readBook({}, true), asOf: monday };
  const { total } = await book.sumBook(viewer("bob"), state, monday);
  expect(total.accounts).toBe(1);
  await unscoped(
    (db) => db.$executeRaw`update account_access set user_id = ${id("bob")}::uuid where user_id = ${id("ann")}::uuid`,
  );
  expect((await book.sumBook(viewer("bob"), state, monday)).total.accounts).toBe(2);
  expect((await book.sumBook(viewer("ann"), state, monday)).total.accounts).toBe(0);
});

test("a day is told by the last picture before it, and none is older than the first", async () => {
  expect((await listPictures(viewer("ann")))[0]).toEqual({ kind: "WEEK", takenOn: monday });
  expect((await book.getBookFrame(viewer("ann"), "2999-01-01")).today).toBe(monday);
  const state = { ...readBook({ asof: "2019-01-01" }, true) };
  expect((await book.sumBook(viewer("ann"), state, "2019-01-01")).total.accounts).toBe(0);
  expect(await accounts.getAccount(viewer("ann"), id("acme"), "2019-01-01")).toBeUndefined();
});
