import { beforeAll, expect, test } from "vitest";
import {
  getAccount,
  getAccountFrame,
  getAccountPage,
  listAccountMonths,
  listAccountTracks,
} from "@/lib/accounts/queries";
import { listAccountLines } from "@/lib/lines/queries";
import { listPictures } from "@/lib/pictures/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";

const acme = id("acme");

beforeAll(async () => {
  await seedCast();
  await unscoped(async (db) => {
    const [standing] = await db.accountStanding.findMany({ where: { accountId: acme } });
    const line = { lineId: id("x"), coverage: "MEDICAL", requiredAction: "0.11", quotedAction: "0.07" };
    await db.accountStanding.update({
      where: { accountId: standing!.accountId },
      data: { lines: [line], insuredPremium: "1234567.8901" },
    });
    await db.serviceIssue.create({
      data: { accountId: acme, what: "Late cards", severity: "LOW", openedOn: daysAway(-3) },
    });
  });
});

test("the head carries dollars exactly and no rate that is internal", async () => {
  const account = await getAccount(viewer("ann"), acme);
  expect(account).toMatchObject({ name: "acme", writable: true, standing: { insuredPremium: "1234567.8901" } });
  expect(account?.standing?.lines).toEqual([{ lineId: id("x"), coverage: "MEDICAL" }]);
  expect(await getAccount(viewer("vera"), acme)).toMatchObject({ writable: false });
});

test.each([[id("cargo")], [id("never was")], ["not an id"]])("%s is nobody's here", async (other) => {
  expect(await getAccount(viewer("ann"), other)).toBeUndefined();
});

test("the frame names the account team, the firms, what is open, and today", async () => {
  const frame = await getAccountFrame(viewer("ann"), acme);
  expect(frame).toMatchObject({ today, pinned: false, lines: 1, openIssues: 1, overriddenBy: null });
  expect(frame.team.map(({ name, kind }) => [name, kind])).toEqual([
    ["ann", "OWNER"],
    ["uma", "UNDERWRITER"],
  ]);
  expect(frame.firms).toMatchObject([{ name: "Harbor Consulting", future: false }]);
});

test("the page's one statement tells what head, frame and pictures tell apart", async () => {
  for (const who of ["ann", "dana", "vera"] as const) {
    const page = await getAccountPage(viewer(who), acme);
    expect(page, who).toEqual({
      account: await getAccount(viewer(who), acme),
      frame: await getAccountFrame(viewer(who), acme),
      pictures: await listPictures(viewer(who)),
    });
  }
  expect(await getAccountPage(viewer("ann"), id("cargo"))).toBeUndefined();
  expect(await getAccountPage(viewer("ann"), "not an id")).toBeUndefined();
});

test("a month shows its latest version alone", async () => {
  const [before] = (await listAccountMonths(viewer("ann"), acme)).slice(-1);
  await unscoped(async (db) => {
    const [month] = await db.enrollmentMonth.findMany({
      where: { accountId: acme },
      orderBy: { month: "desc" },
      take: 1,
    });
    await db.$executeRaw`
      insert into enrollment_months (id, account_id, line_id, month, contracts, members)
      values (gen_random_uuid(), ${acme}::uuid, ${month!.lineId}::uuid, ${month!.month}::date, 7, 11)`;
  });
  const months = await listAccountMonths(viewer("ann"), acme);
  expect(months.at(-1)).toMatchObject({ month: before!.month, members: 11, contracts: 7 });
  expect(new Set(months.map(({ month }) => month)).size).toBe(months.length);
});

test("lines come with their terms and events; a stranger's come with nothing", async () => {
  const [line] = await listAccountLines(viewer("ann"), acme);
  expect(line?.terms[0]).toMatchObject({ rate: expect.stringMatching(/^\d+\.\d{8}$/), toOn: expect.any(String) });
  expect(await listAccountLines(viewer("cy"), acme)).toEqual([]);
});

test("required rates are read by who may, and by no one else", async () => {
  const [renewal] = await unscoped((db) => db.renewal.findMany({ where: { accountId: acme }, select: { id: true } }));
  expect(await listAccountTracks(viewer("ann"), renewal!.id)).toHaveLength(1);
  expect(await listAccountTracks(viewer("cy"), renewal!.id)).toEqual([]);
  await expect(listAccountTracks(viewer("otto"), renewal!.id)).rejects.toThrow("Not found");
});
