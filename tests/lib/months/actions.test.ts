import { beforeEach, describe, expect, test } from "vitest";
import { recordMonth } from "@/lib/months/actions";
import { getLineMonth } from "@/lib/months/queries";
import { addMonths, dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { monthsAway } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const lineId = id("acme line 0");
const month = dayOf(monthsAway(-1));
const record = (rest: object = {}) => recordMonth(idle, { lineId, month, contracts: 2_000, members: 5_100, ...rest });
const versions = () =>
  unscoped((db) =>
    db.enrollmentMonth.findMany({ where: { lineId, month: monthsAway(-1) }, orderBy: { recordedAt: "asc" } }),
  );
const read = async (who = "ann") => (await getLineMonth(viewer(who), lineId, month))!;

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("recording a month", () => {
  test("restates it: the old version is closed and kept, and the Book counts the new", async () => {
    const before = await read();
    expect(before).toMatchObject({ contracts: 2_000, members: 5_200, revenue: "3184168.00", funding: "INSURED" });
    const outcome = await record({
      recordedAt: before.recordedAt ?? "",
      revenue: "$3,122,934.00",
      paid: "2.7m",
      incurred: "2.8m",
    });
    expect(outcome).toMatchObject({ status: "done", receipt: { restated: true, before: { members: 5_200 } } });
    expect(await versions()).toMatchObject([
      { members: 5_200, supersededAt: expect.any(Date) },
      { members: 5_100, supersededAt: null, importId: outcome.status === "done" ? outcome.operationId : "" },
    ]);
    expect(await read()).toMatchObject({ revenue: "3122934.00", paid: "2700000.00", incurred: "2800000.00" });
    expect(
      (await unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }))).members,
    ).toBe(5_100);
  });

  test("whoever restated it meanwhile is shown, with their figures", async () => {
    const { recordedAt } = await read();
    signInAs("dana");
    await record({ members: 5_050 });
    signInAs("ann");
    const outcome = await record({ recordedAt: recordedAt ?? "" });
    expect(outcome).toMatchObject({ status: "refused", conflict: { by: "dana" } });
    expect(outcome.status === "refused" && outcome.message).toMatch(
      /^dana restated this month on .*: 2,000 contracts, 5,050 members/,
    );
    expect((await read()).members).toBe(5_050);
  });

  test("an unusual ratio is taken once it is confirmed", async () => {
    const outcome = await record({ members: 2_100 });
    expect(outcome).toMatchObject({
      status: "invalid",
      fields: { confirm: [expect.stringMatching(/is 1\.05 a contract/)] },
    });
    expect(await record({ members: 2_100, confirm: "on" })).toMatchObject({ status: "done" });
  });

  test.each([
    [{ members: 1_999 }, "invalid"],
    [{ contracts: "two" }, "invalid"],
    [{ contracts: -1 }, "invalid"],
    [{ members: 5_100.5 }, "invalid"],
    [{ paid: "5" }, "invalid"],
    [{ month: "2026-13" }, "invalid"],
    [{ month: dayOf(monthsAway(1)) }, "refused"],
    [{ month: addMonths(month, -40) }, "refused"],
    [{ members: 5_200 }, "refused"],
    [{ paid: "1", incurred: "1", valuedOn: "2019-01-01" }, "refused"],
  ])("%o is %s", async (rest, status) => {
    expect(await record(rest)).toMatchObject({ status });
    expect(await versions()).toHaveLength(1);
  });

  test("operations records any account’s; other teams and readers do not", async () => {
    for (const who of ["cy", "vera", "uma", "ulf", "ada"]) {
      signInAs(who);
      expect(await record(), who).toMatchObject({ status: "refused" });
    }
    signInAs("otto");
    expect(await record()).toMatchObject({ status: "done" });
    expect(await read("otto")).toMatchObject({ members: 5_100 });
  });

  test("two at once take turns: one current version", async () => {
    await Promise.all([record({ members: 5_001 }), record({ members: 5_002 }), record({ members: 5_003 })]);
    expect((await versions()).filter(({ supersededAt }) => !supersededAt)).toHaveLength(1);
    expect(await versions()).toHaveLength(4);
  });
});
