import { beforeEach, describe, expect, test } from "vitest";
import * as actions from "@/lib/lines/actions";
import { undoOperation } from "@/lib/undo/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const termId = id("acme term 0");
const terms = () =>
  unscoped((db) => db.lineTerm.findMany({ where: { accountId: id("acme") }, orderBy: { fromOn: "asc" } }));
const term = async () => (await terms())[0]!;
const standing = () => unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }));
const events = () => unscoped((db) => db.lineEvent.findMany({ where: { accountId: id("acme") } }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("editing a term", () => {
  const edit = (
    field: "rate" | "commission" | "targetRate" | "guaranteedUntil",
    value: string,
    was = "612.34000000",
    version = 1,
  ) => actions.editTerm(idle, { termId, field, version, was, value });

  test("saves what people type exactly, and the Book’s premium with it", async () => {
    expect(await edit("rate", "$640.10")).toMatchObject({ status: "done", receipt: { value: "640.1", version: 2 } });
    expect((await term()).rate.toFixed(2)).toBe("640.10");
    expect((await standing()).insuredPremium.toFixed(2)).toBe("39942240.00");
  });

  test("different fields merge; the same one shows both", async () => {
    await edit("rate", "640");
    signInAs("dana");
    expect(await edit("commission", "2.5", "")).toMatchObject({ status: "done" });
    const outcome = await edit("rate", "650");
    expect(outcome).toMatchObject({ status: "refused", conflict: { theirs: "640.00000000", by: "ann", version: 3 } });
    expect(outcome.status === "refused" && outcome.message).toMatch(/^ann changed the rate to “640\.00000000” on /);
    expect((await term()).commission?.toFixed(3)).toBe("0.025");
    expect(await edit("rate", "650", "640", 3)).toMatchObject({ status: "done" });
  });

  test.each([
    ["rate", "", "invalid"],
    ["rate", "-1", "invalid"],
    ["rate", "a lot", "invalid"],
    ["commission", "101", "invalid"],
    ["targetRate", "0", "invalid"],
    ["guaranteedUntil", "2027-02-30", "invalid"],
  ] as const)("%s %o is %s", async (field, value, status) => {
    expect(await edit(field, value)).toMatchObject({ status });
  });

  test.each(["cy", "otto", "vera", "uma", "ada"])("%s may not", async (who) => {
    signInAs(who);
    expect(await edit("rate", "1")).toMatchObject({ status: "refused" });
    expect((await term()).rate.toFixed(2)).toBe("612.34");
  });
});

describe("a new term", () => {
  const add = (rest: object = {}) =>
    actions.addTerm(idle, {
      lineId: id("acme line 0"),
      funding: "ASC",
      priceBasis: "PEPM",
      rate: "33.50",
      fromOn: `${year + 1}-01-01`,
      toOn: `${year + 1}-12-31`,
      ...rest,
    });

  test("under another funding is a conversion, recorded once, and undone whole", async () => {
    const outcome = await add();
    expect(outcome).toMatchObject({ status: "done", receipt: { converted: true } });
    expect(await terms()).toHaveLength(2);
    expect(await events()).toMatchObject([{ kind: "CONVERSION" }]);
    const operationId = outcome.status === "done" ? (outcome.operationId ?? "") : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ receipt: { undone: 1 } });
    expect([await terms(), await events()].map(({ length }) => length)).toEqual([1, 0]);
  });

  test("cuts the one in force where that is asked for", async () => {
    const wanted = { fromOn: `${year}-07-01`, toOn: `${year + 1}-06-30` };
    expect(await add(wanted)).toMatchObject({ status: "refused" });
    expect(await add({ ...wanted, shorten: "on" })).toMatchObject({ status: "done" });
    expect((await term()).toOn.toISOString().slice(0, 10)).toBe(`${year}-06-30`);
  });

  test.each([
    [{ priceBasis: "PMPM" }, "refused"],
    [{ fromOn: `${year + 1}-01-02` }, "invalid"],
    [{ toOn: `${year + 1}-12-30` }, "refused"],
    [{ fromOn: `${year + 1}-03-01` }, "refused"],
  ])("%o is %s", async (rest, status) => {
    expect(await add(rest)).toMatchObject({ status });
    expect(await terms()).toHaveLength(1);
  });

  test("two at once: one stands", async () => {
    const outcomes = await Promise.all([add(), add(), add()]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused", "refused"]);
  });
});
