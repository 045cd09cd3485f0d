import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { openRenewals } from "@/lib/server/renewals/open";
import { restateStandings } from "@/lib/server/standing";
import { addDays, addMonths, dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { on, today } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";

const open = () => asJob("", openRenewals);
const ahead = (account: string) =>
  unscoped((db) =>
    db.renewal.findMany({
      where: { accountId: id(account), openedOn: on(today) },
      include: { tracks: { orderBy: { kind: "asc" } } },
    }),
  );
/** The cast’s renewals, as if they took effect yesterday. */
const begun = addDays(today, -1);
const begin = (account: string) =>
  unscoped((db) =>
    db.renewal.update({
      where: { id: id(`${account} renewal 0`) },
      data: { effectiveOn: on(begun), outcome: "RENEWED", decidedOn: on(begun) },
    }),
  );
const notes = () =>
  unscoped((db) =>
    db.notification.findMany({
      where: { kind: "RENEWAL", source: { endsWith: "opened" } },
      select: { userId: true, title: true, href: true },
    }),
  );

beforeEach(async () => {
  await seedCast();
  await asJob("", (db) => restateStandings(db));
});

test("while one is ahead and no clock has begun nothing opens", async () => {
  await unscoped((db) => db.renewal.updateMany({ data: { effectiveOn: on(addMonths(today, 11)) } }));
  expect(await open()).toBe(0);
});

test("the day after one took effect the next is open, with a decision of each line, once however many ask", async () => {
  await begin("acme");
  await unscoped(async (db) => {
    const line = { ...facts.line("acme", 1), coverage: "STOP_LOSS" };
    await db.line.create({ data: line });
    await db.lineTerm.create({
      data: {
        ...facts.lineTerm("acme"),
        id: id("acme stop-loss term"),
        lineId: line.id,
        coverage: "STOP_LOSS",
        priceBasis: "PEPM",
      },
    });
    await db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 2), lineId: line.id } });
  });
  const [first, second] = await Promise.all([open(), open()]);
  expect([first + second, await open()]).toEqual([1, 0]);
  const [renewal, ...others] = await ahead("acme");
  expect(others).toEqual([]);
  expect(dayOf(renewal!.effectiveOn)).toBe(addMonths(begun, 12));
  expect(renewal!.tracks.map(({ kind, stage, requiredRate }) => [kind, stage, requiredRate])).toEqual([
    ["INSURED", "PLANNING", null],
    ["STOP_LOSS", "PLANNING", null],
  ]);
  expect(renewal!.tracks[0]!.currentRate.toString()).toBe("612.34");
  const standing = await unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }));
  expect(standing.renewalId).toBe(renewal!.id);
  expect(await notes()).toMatchObject([{ userId: id("ann"), href: `/renewals/${renewal!.id}` }]);
});

test("one who leaves, or whose line was lost, renews no more", async () => {
  await begin("acme");
  await begin("bolt");
  await unscoped(async (db) => {
    await db.renewalTrack.update({ where: { id: id("acme track 0") }, data: { stage: "LOST" } });
    await db.line.update({
      where: { id: id("bolt line 0") },
      data: { terminatedOn: on(addMonths(today, 3)), terminationReason: "RENEWAL_LOST" },
    });
  });
  expect(await open()).toBe(0);
});

test("templates that were set open it by their own days", async () => {
  await unscoped(async (db) => {
    await db.renewal.updateMany({ data: { effectiveOn: on(addMonths(today, 1)) } });
    await db.setting.create({
      data: {
        key: "renewal_templates",
        version: 1,
        family: "CATALOGUE",
        value: { "INSURED.opens": "700", "INSURED.release": "100" },
        fromOn: on(today),
        setById: id("otto"),
        reason: "Earlier",
      },
    });
  });
  expect(await open()).toBe(3);
  const [renewal] = await ahead("cargo");
  expect(dayOf(renewal!.tracks[0]!.releaseDueOn) <= addDays(addMonths(today, 13), -100)).toBe(true);
});
