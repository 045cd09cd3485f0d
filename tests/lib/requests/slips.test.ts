import { beforeEach, expect, test } from "vitest";
import { answerRequest } from "@/lib/requests/actions";
import { listSlips } from "@/lib/requests/queries";
import { requireViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { as, asked, idle, plain, trackId } from "./asking";

const ids = ["acme track 0", "bolt track 0", "cargo track 0"].map(id);
const slipsOf = (name: string) => as(name, async () => listSlips(await requireViewer(), ids));

beforeEach(async () => {
  await seedCast();
  // Days enough for everything: what is asked alone makes anything late.
  await unscoped(async (db) => {
    await db.renewal.updateMany({ data: { effectiveOn: daysAway(240) } });
    await db.renewalTrack.updateMany({
      data: { stage: "UW_FORMULA", decidedOn: null, releaseDueOn: daysAway(120), decideByOn: daysAway(180) },
    });
  });
});

test("a decision slips by what it waits for longest, and no more once it is answered", async () => {
  expect(await slipsOf("ann")).toEqual({});
  const requestId = await as("ann", () => asked({ dueOn: plain(130), blocks: "UW_FORMULA" }));
  const slips = await slipsOf("ann");
  expect(Object.keys(slips)).toEqual([trackId]);
  expect(slips[trackId]).toMatchObject({
    days: expect.any(Number),
    why: expect.stringMatching(/^Underwriting waits for Underwriting, uma: Trend by pool\.$/),
  });
  expect(await slipsOf("bob")).toEqual({});
  await as("uma", () => answerRequest(idle, { requestId, answer: "7.2 %" }));
  expect(await slipsOf("ann")).toEqual({});
});

test("what is over its day slips though nothing holds it: its owner can move it; decided, it does not", async () => {
  await unscoped((db) => db.renewalTrack.update({ where: { id: trackId }, data: { releaseDueOn: daysAway(-40) } }));
  const found = (await slipsOf("ann"))[trackId];
  expect(found?.why).toMatch(/^Nothing recorded holds it: .+ can move it\.$/);
  expect(found?.days).toBeGreaterThanOrEqual(40);
});
