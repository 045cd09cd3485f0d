import { beforeEach, expect, test } from "vitest";
import { requireViewer } from "@/lib/server/viewer";
import { discardWorksheet, saveWorksheet, signWorksheet } from "@/lib/worksheets/actions";
import { getWorkbench } from "@/lib/worksheets/queries";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";
import { sheetOfCast } from "@/tests/support/worksheet-tables";

const idle = { status: "idle" as const };
const trackId = id("acme track 0");
type Save = Parameters<typeof saveWorksheet>[1];
type Sign = Parameters<typeof signWorksheet>[1];

beforeEach(seedCast);

const save = (more: object = {}, who = "uma") => {
  signInAs(who);
  return saveWorksheet(idle, { trackId, ...sheetOfCast, ...more } as unknown as Save);
};
const bench = async (who: string) => {
  signInAs(who);
  return (await getWorkbench(await requireViewer(), id("acme renewal 0"), trackId)) ?? { versions: [] };
};
const draft = async () => (await bench("uma")).versions.find(({ status }) => status === "DRAFT")!;
const sign = async (more: object = {}, who = "uma") => {
  const { id: worksheetId, version } = await draft();
  signInAs(who);
  return signWorksheet(idle, { worksheetId, version, ...more } as unknown as Sign);
};
const required = () =>
  unscoped(async (db) =>
    (await db.renewalTrack.findUniqueOrThrow({ where: { id: trackId } })).requiredRate?.toFixed(2),
  );

test("a draft is underwriting's own; signed, it is what the decision requires and everyone's who sees the account", async () => {
  expect(await save()).toMatchObject({ status: "done", receipt: { number: 1 } });
  expect((await bench("ann")).versions).toEqual([]);
  expect((await bench("vera")).versions).toEqual([]);
  expect((await bench("ulf")).versions).toHaveLength(1);
  expect(await required()).toBe("673.57");
  const { requiredRate } = await draft();
  expect(await sign()).toMatchObject({ status: "done" });
  expect(await required()).toBe(Number(requiredRate).toFixed(2));
  expect((await bench("ann")).versions).toMatchObject([{ number: 1, status: "SIGNED", signedBy: "uma" }]);
  expect((await bench("bob")).versions).toEqual([]);
});

test("what underwriting states is what counts, and where it is apart from the engine a note is asked for", async () => {
  await save({ "stated.L16": "$700.00" });
  expect(await sign()).toMatchObject({ status: "refused", message: expect.stringContaining("required premium") });
  expect(await sign({ DIFFERENCE: "Our system rounds the trend to years" })).toMatchObject({ status: "done" });
  expect(await required()).toBe("700.00");
});

test("a second version says what changed; the first stands, whoever writes", async () => {
  await save();
  await sign();
  await save({ "p1.medical.trend": "7.6" });
  expect(await sign()).toMatchObject({ status: "refused", message: expect.stringContaining("what changed") });
  const { version } = await draft();
  await save({ "p1.medical.trend": "7.6", reason: "October run-out came in lower", version: String(version) });
  expect(await sign()).toMatchObject({ status: "done", receipt: { number: 2 } });
  const [, first] = (await bench("uma")).versions;
  signInAs("uma");
  expect(await discardWorksheet(idle, { worksheetId: first!.id })).toMatchObject({ status: "refused" });
  const written = await unscoped(async (db) => {
    await db.$executeRaw`select set_config('role', 'truebook_job', true)`;
    const changed = await db.worksheet.updateMany({ where: { id: first!.id }, data: { reason: "Something else" } });
    return [changed, await db.worksheet.deleteMany({ where: { id: first!.id } })];
  });
  expect(written).toEqual([{ count: 0 }, { count: 0 }]);
});

test("wrong figures are said beside their field, and nothing is written", async () => {
  expect(await save({ "p1.medical.completion": "1.2", poolingCharge: "abc" })).toMatchObject({
    status: "invalid",
    fields: { poolingCharge: [expect.any(String)] },
  });
  expect(await save({ "p1.medical.completion": "1.2" })).toMatchObject({
    status: "invalid",
    fields: { "p1.medical.completion": [expect.stringContaining("at most 1")] },
  });
  expect(await save({ effective: "2020-01", "p1.start": "2018-07" })).toMatchObject({ status: "refused" });
  expect((await bench("uma")).versions).toEqual([]);
});

test("two who write at once: the second is told, and so is who signs what was changed", async () => {
  await save();
  expect(await save({ poolingCharge: "40" }, "ulf")).toMatchObject({
    status: "refused",
    message: expect.stringContaining("uma saved a draft meanwhile"),
  });
  const seen = await draft();
  await save({ poolingCharge: "41", version: String(seen.version) }, "ulf");
  signInAs("uma");
  expect(await signWorksheet(idle, { worksheetId: seen.id, version: seen.version } as unknown as Sign)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("changed meanwhile"),
  });
});

test("sales writes none, nobody writes another's, and none is written once the rate is out", async () => {
  for (const who of ["ann", "dana", "vera", "otto"]) expect(await save({}, who)).toMatchObject({ status: "refused" });
  signInAs("uma");
  expect(await saveWorksheet(idle, { ...sheetOfCast, trackId: id("bolt track 0") } as unknown as Save)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("isn’t yours to see"),
  });
  await unscoped((db) =>
    db.renewalTrack.update({ where: { id: trackId }, data: { releasedRate: "673.57", quotedRate: "673.57" } }),
  );
  expect(await save()).toMatchObject({ status: "refused", message: expect.stringContaining("released") });
});

test("a draft can be thrown away", async () => {
  await save();
  const { id: worksheetId } = await draft();
  expect(await discardWorksheet(idle, { worksheetId })).toMatchObject({ status: "done" });
  expect((await bench("uma")).versions).toEqual([]);
});
