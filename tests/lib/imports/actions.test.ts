import { beforeEach, expect, test } from "vitest";
import { discardImport, startCheck, takeImport, undoImport } from "@/lib/imports/actions";
import { runImports } from "@/lib/server/imports/run";
import { month, nameAccounts, standOfBook } from "@/tests/lib/server/imports/bring";
import { waiting } from "@/tests/lib/server/imports/waiting";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  signInAs("otto");
});

const idle = { status: "idle" } as const;
const text = ["Group,Lives,Contracts,Period", ...["acme", "bolt"].map((name) => `${name},5300,2100,${month(-1)}`)].join(
  "\n",
);
const mapping = { Group: "account", Lives: "members", Contracts: "contracts", Period: "month" };
const controls = { [month(-1)]: { members: "10,600", contracts: "4200" } };
const at = async (importId: string) => unscoped((db) => db.import.findUniqueOrThrow({ where: { id: importId } }));
const here = async (importId: string) => ({ importId, version: (await at(importId)).version });
const uploaded = (as = "otto") => waiting({ text, status: "MAPPING", as });

test("a file is checked as it was said, taken once, and undone", async () => {
  const before = await standOfBook();
  const importId = await uploaded();
  const check = { ...(await here(importId)), mapping: JSON.stringify(mapping), controls: JSON.stringify(controls) };
  expect(await startCheck(idle, check)).toMatchObject({ status: "done", receipt: { status: "CHECKING" } });
  expect(await startCheck(idle, check)).toMatchObject({
    status: "refused",
    message: expect.stringContaining("being checked"),
  });
  await runImports();
  expect(await at(importId)).toMatchObject({ status: "READY", counts: { update: 2, create: 0, reject: 0 } });
  expect(await unscoped((db) => db.importMapping.count({ where: { setById: id("otto"), kind: "ACTUALS" } }))).toBe(1);
  expect(await standOfBook()).toEqual(before);

  const take = await here(importId);
  const clicks = await Promise.all([takeImport(idle, take), takeImport(idle, take)]);
  expect(clicks.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  await runImports();
  expect(await at(importId)).toMatchObject({ status: "DONE" });
  expect(await unscoped((db) => db.notification.count({ where: { userId: id("otto"), kind: "IMPORT" } }))).toBe(1);

  const undo = await here(importId);
  expect(await undoImport(idle, undo)).toMatchObject({ status: "done" });
  expect(await undoImport(idle, undo)).toMatchObject({ status: "refused" });
  await runImports();
  expect(await at(importId)).toMatchObject({ status: "UNDONE" });
  expect((await standOfBook()).enrollment).toEqual(before.enrollment);
});

test("a wrong total is refused, and the same file is checked again with the right one", async () => {
  const importId = await uploaded();
  const wrong = { [month(-1)]: { members: "10601", contracts: "4200" } };
  await startCheck(idle, { ...(await here(importId)), mapping, controls: wrong });
  await runImports();
  expect(await at(importId)).toMatchObject({ status: "REFUSED", problem: expect.stringContaining("finance 10,601") });
  expect(await takeImport(idle, await here(importId))).toMatchObject({ status: "refused" });
  await startCheck(idle, { ...(await here(importId)), controls });
  await runImports();
  expect(await at(importId)).toMatchObject({ status: "READY", problem: null });
});

test("a discarded file is not kept, and is not taken up again", async () => {
  const importId = await uploaded();
  expect(await discardImport(idle, await here(importId))).toMatchObject({ status: "done" });
  expect(await unscoped((db) => db.file.count({ where: { importId } }))).toBe(0);
  expect(await startCheck(idle, await here(importId))).toMatchObject({ status: "refused" });
});

test.each(["vera", "dana"])("%s does not go on with what otto brought", async (name) => {
  const importId = await uploaded();
  signInAs(name);
  for (const action of [startCheck, takeImport, discardImport, undoImport])
    expect(await action(idle, await here(importId))).toMatchObject({ status: "refused" });
  expect(await at(importId)).toMatchObject({ status: "MAPPING" });
});

test("a total that is none is told at its field", async () => {
  const importId = await uploaded();
  const controls = { [month(-1)]: { members: "many" } };
  expect(await startCheck(idle, { ...(await here(importId)), controls })).toMatchObject({ status: "invalid" });
  expect(await startCheck(idle, { ...(await here(importId)), mapping: "{" })).toMatchObject({ status: "invalid" });
});
