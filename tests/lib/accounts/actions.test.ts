import { beforeEach, describe, expect, test } from "vitest";
import * as actions from "@/lib/accounts/actions";
import { addDays } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway, today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
const accountId = id("acme");
const dayAway = (days: number) => addDays(today, days);
const standing = () => unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId } }));
const account = () => unscoped((db) => db.account.findUniqueOrThrow({ where: { id: accountId } }));
const trail = () => unscoped((db) => db.auditEvent.findMany({ where: { accountId }, orderBy: { at: "asc" } }));

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
});

describe("editing one field", () => {
  const edit = (value: string, rest: object = {}) =>
    actions.editAccount(idle, { accountId, field: "name", version: 1, was: "acme", value, ...rest });

  test("saves it, states it in the Book and remembers who", async () => {
    expect(await edit("Acme Works")).toMatchObject({ status: "done", receipt: { version: 2 } });
    expect((await account()).name).toBe("Acme Works");
    expect((await standing()).name).toBe("Acme Works");
    expect(await trail()).toMatchObject([{ ability: "account.edit", changes: { name: ["acme", "Acme Works"] } }]);
  });

  test("merges with another's change to another field", async () => {
    await edit("Acme Works");
    const since = { accountId, field: "customerSinceOn" as const, version: 1, was: "", value: "2015-01-01" };
    expect(await actions.editAccount(idle, since)).toMatchObject({ status: "done" });
    expect(await account()).toMatchObject({ name: "Acme Works", version: 3 });
  });

  test("shows both versions of the same field, and saves neither over the other", async () => {
    await edit("Acme Works");
    signInAs("dana");
    const outcome = await edit("Acme Mills");
    expect(outcome).toMatchObject({ status: "refused" });
    expect(outcome.status === "refused" && outcome.message).toMatch(
      /^ann changed the name to “Acme Works” on \w{3} \d+ at \d+:\d\d [AP]M\. Yours was “Acme Mills” and is not saved\. “Keep mine” saves it over theirs\.$/,
    );
    expect((await account()).name).toBe("Acme Works");
  });

  test("two at once: one is saved, the other learns of it", async () => {
    const outcomes = await Promise.all(["One", "Two", "Three"].map((name) => edit(`Acme ${name}`)));
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["done", "refused", "refused"]);
  });

  test.each([
    ["cy", "another team’s account does not exist"],
    ["otto", "operations reads"],
    ["vera", "a VP reads"],
    ["uma", "an underwriter reads"],
    ["ada", "an admin has no book"],
  ])("%s may not (%s)", async (name) => {
    signInAs(name);
    expect(await edit("Taken")).toMatchObject({ status: "refused" });
    expect((await account()).name).toBe("acme");
  });

  test("says beside the field what is wrong", async () => {
    expect(await edit(" ")).toMatchObject({ status: "invalid", fields: { value: ["Enter the account’s name."] } });
  });
});

describe("overriding health", () => {
  const override = (rest: object = {}) =>
    actions.overrideHealth(idle, {
      accountId,
      level: "AT_RISK",
      reason: "The chair told me they will leave",
      expiresOn: dayAway(30),
      ...rest,
    });

  test("beats what is computed, with its reason, until it is ended", async () => {
    await override();
    expect(await standing()).toMatchObject({
      healthLevel: "AT_RISK",
      healthReason: "The chair told me they will leave",
      seasonState: "AT_RISK",
    });
    await actions.endHealthOverride(idle, { accountId });
    expect(await standing()).toMatchObject({ healthLevel: "GOOD", seasonState: "OPEN" });
    expect(await actions.endHealthOverride(idle, { accountId })).toMatchObject({ status: "refused" });
  });

  test("a new word takes the place of the last", async () => {
    await override();
    await override({ level: "WATCH" });
    expect((await standing()).healthLevel).toBe("WATCH");
    expect(await unscoped((db) => db.healthOverride.count({ where: { endedAt: null } }))).toBe(1);
  });

  test.each([
    [{ reason: "Too bad" }, "invalid", "a reason of ten characters"],
    [{ reason: "Their CFO is 123-45-6789" }, "invalid", "no identifiers"],
    [{ expiresOn: "soon" }, "invalid", "a day"],
    [{ expiresOn: dayAway(61) }, "refused", "sixty days at most"],
    [{ expiresOn: dayAway(0) }, "refused", "a day to come"],
  ] as [object, string, string][])("%o is %s (%s)", async (rest, status) => {
    expect(await override(rest)).toMatchObject({ status });
    expect((await standing()).healthLevel).toBe("GOOD");
  });
});

describe("service issues", () => {
  const open = () =>
    actions.openIssue(idle, { accountId, what: "Late ID cards", severity: "HIGH", openedOn: dayAway(-40), dueOn: "" });
  const issue = () => unscoped((db) => db.serviceIssue.findFirstOrThrow());

  test("escalate, turn health, and close with how it was solved", async () => {
    expect(await open()).toMatchObject({ status: "done" });
    expect((await standing()).healthLevel).toBe("GOOD");
    const { id: issueId } = await issue();
    await actions.escalateIssue(idle, { issueId, escalatedOn: dayAway(-30) });
    expect(await standing()).toMatchObject({
      healthLevel: "AT_RISK",
      healthLetter: "S",
      healthReason: "Issue escalated 30 days ago",
    });
    await actions.closeIssue(idle, { issueId, closedOn: dayAway(0), resolution: "Reissued" });
    expect((await standing()).healthLevel).toBe("GOOD");
    expect(await actions.closeIssue(idle, { issueId, closedOn: dayAway(0), resolution: "Again" })).toMatchObject({
      status: "refused",
      message: "This issue is closed already.",
    });
    expect((await trail()).map(({ subjectType }) => subjectType)).toEqual(["issue", "issue", "issue"]);
  });

  test("operations records them on any account", async () => {
    signInAs("otto");
    expect(await open()).toMatchObject({ status: "done" });
  });

  test("a colleague elsewhere cannot close one", async () => {
    await open();
    const { id: issueId } = await issue();
    signInAs("cy");
    expect(await actions.closeIssue(idle, { issueId, closedOn: dayAway(0), resolution: "Gone" })).toMatchObject({
      status: "refused",
    });
    expect((await issue()).closedOn).toBeNull();
  });

  test("dates run forward", async () => {
    await open();
    const { id: issueId } = await issue();
    expect(await actions.escalateIssue(idle, { issueId, escalatedOn: dayAway(-50) })).toMatchObject({
      status: "refused",
    });
    expect(await actions.closeIssue(idle, { issueId, closedOn: dayAway(-50), resolution: "Early" })).toMatchObject({
      status: "refused",
    });
  });
});

describe("an RFP notice", () => {
  const effectiveOn = `${Number(today.slice(0, 4)) + 1}-01-01`;
  const notice = { accountId, receivedOn: dayAway(-3), effectiveOn, source: "Consultant", nextOn: "", nextStep: "" };

  test("turns the market letter, and is kept up to date", async () => {
    const recorded = await actions.recordRfp(idle, { ...notice, dissatisfied: "on" });
    expect(await standing()).toMatchObject({ healthLetter: "M", healthReason: "RFP, dissatisfied with us" });
    const rfpId = recorded.status === "done" ? recorded.receipt.id : "";
    await actions.recordRfp(idle, { ...notice, rfpId, status: "FINALIST" });
    expect(await standing()).toMatchObject({ status: "FINALIST", healthReason: "Finalist" });
    await actions.recordRfp(idle, { ...notice, rfpId, status: "WON" });
    expect((await standing()).healthLevel).toBe("GOOD");
    expect(await unscoped((db) => db.rfpNotice.count())).toBe(1);
  });

  test("of another account is not this one’s to change", async () => {
    const recorded = await actions.recordRfp(idle, notice);
    const rfpId = recorded.status === "done" ? recorded.receipt.id : "";
    signInAs("cy");
    expect(await actions.recordRfp(idle, { ...notice, accountId: id("cargo"), rfpId })).toMatchObject({
      status: "refused",
    });
  });
});

test("a guarantee’s result recorded again replaces the first, and two misses running are at risk", async () => {
  const result = (quarter: string, met: boolean) =>
    actions.recordGuarantee(idle, {
      accountId,
      metric: "Claims accuracy",
      quarter,
      target: "0.98",
      actual: "0.97",
      met,
      feeAtRisk: "",
    });
  const quarter = quartersBack(1);
  await result(quarter, true);
  await result(quarter, false);
  expect((await standing()).healthLevel).toBe("GOOD");
  await result(quartersBack(2), false);
  expect(await standing()).toMatchObject({ healthLetter: "S", healthReason: "Claims accuracy missed twice" });
  expect(await unscoped((db) => db.guaranteeResult.count())).toBe(2);
});

/** First day of a quarter, so many before this one. */
function quartersBack(count: number) {
  const now = daysAway(0);
  const first = new Date(Date.UTC(now.getUTCFullYear(), Math.floor(now.getUTCMonth() / 3) * 3 - 3 * count, 1));
  return first.toISOString().slice(0, 10);
}
