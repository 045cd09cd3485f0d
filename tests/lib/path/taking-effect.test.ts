import { beforeEach, describe, expect, test } from "vitest";
import { moveTrack } from "@/lib/path/actions";
import { undoOperation } from "@/lib/undo/actions";
import { dayOf } from "@/lib/units/day";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { on, year } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" as const };
type Asked = Parameters<typeof moveTrack>[1];
const move = (to: string, more: object = {}) =>
  moveTrack(idle, { trackId: id("acme track 0"), from: "VERBAL", to, ...more } as Asked);
const lost = { reason: "PRICE", lostTo: "Tidewell Health" };
const [dental, pharmacy, vision] = [id("dental"), id("pharmacy"), id("vision")];

const extra = (lineId: string, coverage: string) => ({ ...facts.line("acme"), id: lineId, coverage });
const priced = (lineId: string, coverage: string, more: object = {}) => ({
  ...facts.lineTerm("acme"),
  id: id(`${coverage} term`),
  lineId,
  coverage,
  ...more,
});

beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.renewalTrack.update({
      where: { id: id("acme track 0") },
      data: { stage: "VERBAL", quotedRate: "673.57", releasedRate: "673.57" },
    });
    await db.lineTerm.update({ where: { id: id("acme term 0") }, data: { commission: "0.02" } });
    await db.line.createMany({
      data: [extra(pharmacy, "PHARMACY"), extra(dental, "DENTAL"), extra(vision, "VISION")],
    });
    await db.lineTerm.createMany({
      data: [
        priced(pharmacy, "PHARMACY", { priceBasis: "INCLUDED", rate: "0" }),
        priced(dental, "DENTAL", { priceBasis: "TIER", rate: "51.20" }),
        priced(vision, "VISION", { priceBasis: "TIER", rate: "8.10", toOn: on(`${year + 1}-06-30`) }),
      ],
    });
  });
  signInAs("ann");
});

const terms = (lineId: string) =>
  unscoped(async (db) => {
    const rows = await db.lineTerm.findMany({ where: { lineId }, orderBy: { fromOn: "asc" } });
    return rows.map(({ rate, fromOn, toOn }) => `${rate} ${dayOf(fromOn)} ${dayOf(toOn)}`);
  });
const ends = () =>
  unscoped(async (db) => {
    const lines = await db.line.findMany({ where: { accountId: id("acme") }, orderBy: { coverage: "asc" } });
    return lines.map(({ coverage, terminatedOn }) => [coverage, terminatedOn && dayOf(terminatedOn)]);
  });
const account = () => unscoped((db) => db.account.findUniqueOrThrow({ where: { id: id("acme") } }));
const [thisYear, nextYear] = [`${year}-01-01 ${year}-12-31`, `${year + 1}-01-01 ${year + 1}-12-31`];
const last = `${year}-12-31`;

describe("a signature", () => {
  test("begins the next term at the rate sold, and lines without a decision of their own go along", async () => {
    const outcome = await move("SOLD_RENEWED");
    expect(outcome).toMatchObject({ status: "done", receipt: { said: expect.stringContaining("2 lines go along") } });
    expect(await terms(id("acme line 0"))).toEqual([`612.34 ${thisYear}`, `673.57 ${nextYear}`]);
    expect(await terms(pharmacy)).toEqual([`0 ${thisYear}`, `0 ${nextYear}`]);
    expect(await terms(dental)).toEqual([`51.2 ${thisYear}`, `51.2 ${nextYear}`]);
    expect(await terms(vision)).toEqual([`8.1 ${year}-01-01 ${year + 1}-06-30`]);
    const next = await unscoped((db) => db.lineTerm.findFirst({ where: { rate: "673.57", accountId: id("acme") } }));
    expect(next).toMatchObject({ funding: "INSURED", priceBasis: "PMPM", version: 1 });
    expect(next?.commission?.toString()).toBe("0.02");
  });

  test("finds a term that stands there already, which takes its rate", async () => {
    await unscoped((db) => db.lineTerm.create({ data: { ...facts.lineTerm("acme", 1), rate: "640" } }));
    await move("SOLD_RENEWED");
    expect(await terms(id("acme line 0"))).toEqual([`612.34 ${thisYear}`, `673.57 ${nextYear}`]);
  });

  test("undone, nothing of it is left", async () => {
    const outcome = await move("SOLD_RENEWED");
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
    expect(await terms(id("acme line 0"))).toEqual([`612.34 ${thisYear}`]);
    expect(await terms(dental)).toEqual([`51.2 ${thisYear}`]);
  });
});

describe("a loss", () => {
  test("ends the line and what goes along; the account stays while a line runs on", async () => {
    expect(await move("LOST", lost)).toMatchObject({ status: "done", receipt: { outcome: "LAPSED" } });
    expect(await ends()).toEqual([
      ["DENTAL", last],
      ["MEDICAL", last],
      ["PHARMACY", last],
      ["VISION", null],
    ]);
    expect((await account()).lapsedOn).toBeNull();
  });

  test("of the last line is the end of the account, on its last day and for its reason", async () => {
    await unscoped(async (db) => {
      await db.lineTerm.deleteMany({ where: { lineId: vision } });
      await db.line.delete({ where: { id: vision } });
    });
    const outcome = await move("LOST", lost);
    expect(await account()).toMatchObject({ lapsedOn: on(last), lapseReason: "PRICE", lapsedTo: "Tidewell Health" });
    const standing = () => unscoped((db) => db.accountStanding.findUniqueOrThrow({ where: { accountId: id("acme") } }));
    expect(await standing()).toMatchObject({ lapsed: false, status: "LAPSING" });
    const operationId = outcome.status === "done" ? outcome.operationId! : "";
    expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
    expect((await account()).lapsedOn).toBeNull();
    expect((await ends()).every(([, day]) => day === null)).toBe(true);
  });
});

describe("a part that is lost", () => {
  const part = { ...lost, membersKept: "4000" };
  const slices = () =>
    unscoped((db) => db.lineEvent.findMany({ where: { kind: "SLICE_LOST", accountId: id("acme") } }));
  beforeEach(() =>
    unscoped(async (db) => {
      await db.enrollmentMonth.deleteMany({ where: { lineId: id("acme line 0") } });
      await db.enrollmentMonth.create({ data: facts.enrollmentMonth("acme") });
    }),
  );

  test("keeps the line at the rate sold and parts with who leaves on the effective day", async () => {
    expect(await move("PARTIAL_LOSS", part)).toMatchObject({ status: "done", receipt: { outcome: "PARTIAL" } });
    expect(await slices()).toMatchObject([{ members: 1_200, happenedOn: on(`${year + 1}-01-01`) }]);
    expect(await terms(id("acme line 0"))).toEqual([`612.34 ${thisYear}`, `673.57 ${nextYear}`]);
    const renewal = await unscoped((db) => db.renewal.findUniqueOrThrow({ where: { id: id("acme renewal 0") } }));
    expect(renewal).toMatchObject({ reason: "PRICE", membersKept: 4_000 });
  });

  test.each([
    [{}, { status: "invalid", fields: { membersKept: ["Say how many members stay."] } }],
    [{ membersKept: "-1" }, { status: "invalid", fields: { membersKept: ["Give a whole number."] } }],
    [{ membersKept: "half" }, { status: "invalid", fields: { membersKept: ["Give a whole number."] } }],
    [
      { membersKept: "5201" },
      { status: "refused", message: "There are 5,200 members on this line; 5,201 cannot stay." },
    ],
  ])("with %j is %j", async (said, outcome) => {
    expect(await move("PARTIAL_LOSS", { ...lost, ...said })).toMatchObject(outcome);
    expect(await slices()).toEqual([]);
  });
});
