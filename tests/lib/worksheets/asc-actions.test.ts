import { beforeEach, expect, test } from "vitest";
import { requireViewer } from "@/lib/server/viewer";
import { discardWorksheet, saveWorksheet, signWorksheet } from "@/lib/worksheets/actions";
import { getWorkbench } from "@/lib/worksheets/queries";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { year } from "@/tests/support/calendar";
import { facts } from "@/tests/support/facts";
import { signInAs } from "@/tests/support/request";
import { asc1Fee, asc2StopLoss } from "./asc-figures";

const idle = { status: "idle" as const };
const tracks = { FEE: id("acme track 1"), STOP_LOSS: id("acme track 2") };
type Kind = keyof typeof tracks;
type Save = Parameters<typeof saveWorksheet>[1];
type Sign = Parameters<typeof signWorksheet>[1];
const dates = { effective: `${year + 1}-01`, "experience.start": `${year - 1}-07` };
const sheetsOf = { FEE: { ...asc1Fee, ...dates }, STOP_LOSS: { ...asc2StopLoss, ...dates } };

/** Acme's medical line is self-funded, with its two decisions. */
beforeEach(async () => {
  await seedCast();
  await unscoped(async (db) => {
    await db.lineTerm.updateMany({
      where: { accountId: id("acme") },
      data: { funding: "ASC", priceBasis: "PEPM", rate: "54" },
    });
    const rates = { requiredRate: null, currentRate: "54" };
    await db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 1), ...rates, stage: "FEE_PROPOSAL" } });
    await db.renewalTrack.create({ data: { ...facts.renewalTrack("acme", 2), ...rates, stage: "SL_PRELIM" } });
  });
});

const save = (kind: Kind, more: object = {}, who = "uma") => {
  signInAs(who);
  return saveWorksheet(idle, { trackId: tracks[kind], kind, ...sheetsOf[kind], ...more } as unknown as Save);
};
const bench = async (kind: Kind, who: string) => {
  signInAs(who);
  return (await getWorkbench(await requireViewer(), id("acme renewal 0"), tracks[kind])) ?? { versions: [] };
};
const sign = async (kind: Kind, more: object = {}, who = "uma") => {
  const { id: worksheetId, version } = (await bench(kind, "uma")).versions.find(({ status }) => status === "DRAFT")!;
  signInAs(who);
  return signWorksheet(idle, { worksheetId, version, ...more } as unknown as Sign);
};
const required = (kind: Kind) =>
  unscoped(async (db) =>
    (await db.renewalTrack.findUniqueOrThrow({ where: { id: tracks[kind] } })).requiredRate?.toFixed(2),
  );

test("a fee's sheet is underwriting's until it is signed; then the decision requires what is retained", async () => {
  expect(await save("FEE")).toMatchObject({ status: "done", receipt: { number: 1 } });
  expect((await bench("FEE", "ann")).versions).toEqual([]);
  expect(await required("FEE")).toBeUndefined();
  expect(await sign("FEE")).toMatchObject({ status: "done" });
  expect(await required("FEE")).toBe("54.80");
  expect(await required("STOP_LOSS")).toBeUndefined();
  expect((await bench("FEE", "ann")).versions).toMatchObject([{ status: "SIGNED", engine: "asc 1" }]);
  expect((await bench("FEE", "bob")).versions).toEqual([]);
});

test("a laser asks for a note before a stop-loss sheet is signed", async () => {
  await save("STOP_LOSS");
  expect(await sign("STOP_LOSS")).toMatchObject({ status: "refused", message: expect.stringContaining("Lasers") });
  expect(await sign("STOP_LOSS", { LASERS: "The trustees asked what it would save" })).toMatchObject({
    status: "done",
  });
  expect(await required("STOP_LOSS")).toBe("88.21");
  const [signed] = (await bench("STOP_LOSS", "ann")).versions;
  expect(signed?.notes).toEqual({ LASERS: "The trustees asked what it would save" });
});

test("a signed sheet stands; a second says why, and two at once are told of each other", async () => {
  await save("FEE");
  expect(await save("FEE", { "base.1.pepm": "23" }, "ulf")).toMatchObject({
    status: "refused",
    message: expect.stringContaining("uma saved a draft meanwhile"),
  });
  await sign("FEE");
  const [first] = (await bench("FEE", "uma")).versions;
  signInAs("uma");
  expect(await discardWorksheet(idle, { worksheetId: first!.id })).toMatchObject({ status: "refused" });
  expect(
    await unscoped(async (db) => {
      await db.$executeRaw`select set_config('role', 'truebook_job', true)`;
      return db.worksheet.updateMany({ where: { id: first!.id }, data: { parameters: "{}" } });
    }),
  ).toEqual({ count: 0 });
  await save("FEE", { "base.1.pepm": "23.60" });
  expect(await sign("FEE")).toMatchObject({ status: "refused", message: expect.stringContaining("what changed") });
});

test("rows that are not whole are said beside the field they were typed in", async () => {
  expect(await save("FEE", { "base.10.pepm": "1.00" })).toMatchObject({
    status: "invalid",
    fields: { "base.10.name": ["Component 8 is missing."] },
  });
  expect(await save("FEE", { "base.10.name": "Member 123-45-6789", "base.10.pepm": "1" })).toMatchObject({
    status: "invalid",
    fields: { "base.10.name": [expect.any(String)] },
  });
});

test("sales writes none, and a sheet of another kind is refused", async () => {
  for (const who of ["ann", "dana", "vera", "otto"])
    expect(await save("FEE", {}, who)).toMatchObject({ status: "refused" });
  signInAs("uma");
  const wrong = { trackId: tracks.STOP_LOSS, kind: "FEE", ...sheetsOf.FEE } as unknown as Save;
  expect(await saveWorksheet(idle, wrong)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("another kind"),
  });
});

test("none is written once the rate is out, nor for a line that is not priced PEPM", async () => {
  const [out, insured] = [
    { requiredRate: "54.80", releasedRate: "54.80", quotedRate: "54.80" },
    { funding: "INSURED", priceBasis: "PMPM" },
  ];
  await unscoped((db) => db.lineTerm.updateMany({ where: { accountId: id("acme") }, data: insured }));
  expect(await save("FEE")).toMatchObject({ status: "refused", message: expect.stringContaining("PEPM") });
  await unscoped((db) => db.renewalTrack.update({ where: { id: tracks.STOP_LOSS }, data: out }));
  await unscoped((db) =>
    db.lineTerm.updateMany({ where: { accountId: id("acme") }, data: { funding: "ASC", priceBasis: "PEPM" } }),
  );
  expect(await save("STOP_LOSS")).toMatchObject({ status: "refused", message: expect.stringContaining("released") });
});
