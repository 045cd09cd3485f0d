import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { tellOfGuarantees } from "@/lib/server/terms";
import { addMonths } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";

const tell = () => asJob("", tellOfGuarantees);
const notes = () =>
  unscoped((db) => db.notification.findMany({ where: { kind: "TERM" }, select: { userId: true, title: true } }));
const guarantee = (account: string, months: number, signed = true) =>
  unscoped((db) =>
    db.agreementTerm.create({
      data: {
        accountId: id(account),
        kind: "FEE_GUARANTEE",
        signed,
        fromOn: new Date("2020-01-01"),
        toOn: new Date(addMonths(today, months)),
        source: "Agreement",
      },
    }),
  );

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.notification.deleteMany({}));
});

test("owner and Director hear of it once at each of the four marks, and not before the first", async () => {
  await guarantee("acme", 17);
  await guarantee("bolt", 30);
  await tell();
  await tell();
  const told = await notes();
  expect(told.map(({ userId }) => userId).sort()).toEqual([id("ann"), id("dana")].sort());
  expect(told[0]?.title).toMatch(/^Fee guarantee of .* ends .*, in 18 months or less$/);
  expect(await unscoped((db) => db.task.count({ where: { source: { startsWith: "fee guarantee" } } }))).toBe(0);
});

test("at the last mark its owner is asked for the next fees, once", async () => {
  await guarantee("acme", 8);
  await tell();
  await tell();
  const tasks = await unscoped((db) => db.task.findMany({ where: { source: { startsWith: "fee guarantee" } } }));
  expect(tasks).toMatchObject([{ assigneeId: id("ann"), accountId: id("acme") }]);
});

test("one that a later signed one follows is not told of, one followed only by an ask is", async () => {
  await guarantee("acme", 8);
  await guarantee("acme", 40);
  await guarantee("bolt", 8);
  await guarantee("bolt", 40, false);
  await tell();
  expect(new Set((await notes()).map(({ userId }) => userId))).toEqual(new Set([id("bob"), id("dana")]));
});
