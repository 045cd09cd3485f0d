import { beforeEach, expect, test } from "vitest";
import { saveEnrollment, savePaper } from "@/lib/implementations/actions";
import { getImplementation } from "@/lib/implementations/queries";
import { moveTrack } from "@/lib/path/actions";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const [renewalId, trackId] = [id("acme renewal 0"), id("acme track 0")];
const nothing = (...fields: string[]) => Object.fromEntries(fields.map((field) => [field, ""]));
const known = (who = "ann") => getImplementation(viewer(who), renewalId);
const sign = async () => {
  const data = { stage: "VERBAL", quotedRate: "673.57", releasedRate: "673.57" };
  await unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data }));
  return moveTrack(idle, { trackId, from: "VERBAL", to: "SOLD_RENEWED" });
};

beforeEach(async () => {
  await seedCast();
  signInAs("ann");
  await sign();
});

const was = nothing("sentOn", "signedOn");

test("one is sent before it is signed, is on the list once, and one more can be added", async () => {
  const paper = (await known())!.tracks[0]!.papers[0]!;
  const save = (more: object) =>
    savePaper(idle, { trackId, paperId: paper.id, kind: "AMENDMENT", was, ...more } as never);
  expect(await save({ sentOn: today, signedOn: "2020-01-01" })).toMatchObject({ status: "invalid" });
  expect(await save({ sentOn: "2999-01-01" })).toMatchObject({ status: "refused" });
  expect(await save({ sentOn: today, signedOn: today })).toMatchObject({ status: "done" });
  const add = { trackId, kind: "BAA", was } as never;
  const both = await Promise.all([savePaper(idle, add), savePaper(idle, add)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  expect((await known())?.tracks[0]?.papers.map(({ kind, signedOn }) => [kind, signedOn])).toEqual([
    ["AMENDMENT", today],
    ["BAA", null],
  ]);
});

test("days are both or none, before the coverage; one presenter in two places is flagged", async () => {
  const empty = nothing("fromOn", "toOn", "presenterId");
  const save = (more: object) => saveEnrollment(idle, { renewalId, was: empty, ...more } as never);
  expect(await save({ fromOn: today })).toMatchObject({ status: "invalid", fields: { toOn: [expect.any(String)] } });
  expect(await save({ fromOn: today, toOn: `${year + 1}-01-01` })).toMatchObject({ status: "refused" });
  expect(await save({ presenterId: id("cy") })).toMatchObject({ status: "refused" });
  const days = { fromOn: `${year}-12-01`, toOn: `${year}-12-11`, presenterId: id("otto") };
  expect(await save(days)).toMatchObject({ status: "done" });
  await unscoped(async (db) => {
    const [from, to] = [new Date(days.fromOn), new Date(days.toOn)];
    await db.renewalTrack.update({ where: { id: id("bolt track 0") }, data: { stage: "IMPLEMENTATION" } });
    await db.implementation.create({
      data: {
        accountId: id("bolt"),
        renewalId: id("bolt renewal 0"),
        enrollmentFromOn: from,
        enrollmentToOn: to,
        presenterId: id("otto"),
      },
    });
  });
  expect((await known("otto"))?.clashing).toMatchObject([{ account: "bolt" }]);
  expect((await known("ann"))?.clashing, "another’s account is not told of").toEqual([]);
});
