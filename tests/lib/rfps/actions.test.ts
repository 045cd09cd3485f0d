import { beforeEach, expect, test } from "vitest";
import * as deals from "@/lib/opportunities/actions";
import { getOpportunity } from "@/lib/opportunities/queries";
import * as act from "@/lib/rfps/actions";
import { getRfp, listRfps } from "@/lib/rfps/queries";
import { restateStandings } from "@/lib/server/standing";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, addMonths, firstOfMonth } from "@/lib/units/day";
import { appointed } from "@/tests/support/appointed";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const next = addMonths(firstOfMonth(today), 6);
const given = { accountId: id("acme"), funding: "INSURED", effectiveOn: next, issuedOn: today };
const open = (more: object = {}) => act.openRfp(idle, { ...given, ...more } as never);
const opened = async (more: object = {}) => {
  const outcome = await open(more);
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
};
const read = (rfp: string, as = "ann") => getRfp(viewer(as), rfp);
const decide = (rfpId: string, go = "GO", more: object = {}) =>
  act.decideRfp(idle, { rfpId, go, reasons: ["FIT"], ...more } as never);
const move = (rfpId: string, from: string, to: string, more: object = {}) =>
  act.moveRfp(idle, { rfpId, from, to, ...more } as never);

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => restateStandings(db));
  await appointed(id("firm"));
  signInAs("ann");
});

test("what nobody said of its days is what is usual", async () => {
  const rfp = await read(await opened({ dueOn: addDays(today, 20) }));
  expect(rfp).toMatchObject({
    subject: "Medical",
    stage: "RECEIVED",
    dueOn: addDays(today, 20),
    name: "acme",
    owner: "ann",
  });
  expect(rfp?.intentOn).not.toBeNull();
  expect(rfp?.goReasons).toEqual([]);
});

test.each([
  [{ subject: "x" }, "subject"],
  [{ effectiveOn: "" }, "effectiveOn"],
  [{ funding: "CASH" }, "funding"],
  [{ pursuitId: id("ann pursuit 0") }, "accountId"],
  [{ subject: "SSN 123-45-6789" }, "subject"],
])("%j is told beside %s", async (more, field) => {
  expect(await open(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
});

test.each([
  [{ issuedOn: addDays(today, 1) }, /up to today/],
  [{ effectiveOn: today }, /after the RFP/],
  [{ dueOn: addDays(today, -1) }, /Response due comes before/],
  [{ firmId: id("nobody") }, /directory/],
  [{ trackId: id("cargo track 0") }, /another account/],
  [{ opportunityId: id("acme opportunity 99") }, /somebody else/],
])("%j is refused: %s", async (more, message) => {
  expect(await open(more)).toMatchObject({ status: "refused", message: expect.stringMatching(message) });
});

test("whoever does not write the account neither opens nor changes, and sees none of it", async () => {
  const rfp = await opened();
  for (const who of ["cy", "vera", "uma", "ada"]) {
    signInAs(who);
    for (const sent of [open(), decide(rfp), move(rfp, "RECEIVED", "CANCELLED", { ended: "They stay" })])
      expect((await sent).status).not.toBe("done");
  }
  expect(await read(rfp, "cy")).toBeUndefined();
  expect((await listRfps(viewer("cy"))).rfps.map(({ id: each }) => each)).not.toContain(rfp);
  expect((await read(rfp, "dana"))?.writable).toBe(true);
  expect((await read(rfp, "vera"))?.writable).toBe(false);
});

test("a pursuit’s is its owner’s and their Director’s", async () => {
  await unscoped((db) =>
    db.pursuit.create({ data: { id: id("ann pursuit 5"), employerId: id("acme employer"), ownerId: id("ann") } }),
  );
  const rfp = await opened({ accountId: "", pursuitId: id("ann pursuit 5") });
  for (const [who, sees] of [
    ["ann", true],
    ["dana", true],
    ["vera", true],
    ["cy", false],
  ] as const)
    expect(Boolean(await read(rfp, who))).toBe(sees);
  expect(await decide(rfp)).toMatchObject({ status: "done" });
});

test("nothing goes out before it is decided, and a no ends it", async () => {
  const rfp = await opened();
  expect(await move(rfp, "RECEIVED", "INTENT")).toMatchObject({ status: "refused" });
  expect(await act.decideRfp(idle, { rfpId: rfp, go: "GO", reasons: [] } as never)).toMatchObject({
    status: "invalid",
  });
  expect(await decide(rfp)).toMatchObject({ status: "done" });
  expect(await read(rfp)).toMatchObject({ go: "GO", goBy: "ann", goOn: today, goReasons: ["FIT"] });
  expect(await move(rfp, "RECEIVED", "SUBMITTED")).toMatchObject({ status: "done" });
  expect(await decide(rfp, "NO_GO")).toMatchObject({ status: "refused" });
  const no = await opened();
  expect(await decide(no, "NO_GO", { note: "No network there" })).toMatchObject({ status: "done" });
  expect(await read(no)).toMatchObject({ stage: "DECLINED", closedOn: today });
  expect(await decide(no)).toMatchObject({ status: "refused" });
});

test("a bid team is of people who work here, each with a part", async () => {
  const rfp = await opened();
  const team = (...all: [string, string][]) =>
    act.setTeam(idle, { rfpId: rfp, version: 1, team: all.map(([who, part]) => ({ userId: id(who), part })) } as never);
  expect(await team(["ann", "LEAD"], ["bob", "LEAD"])).toMatchObject({ status: "refused" });
  expect(await team(["ann", "LEAD"], ["nobody", "WRITER"])).toMatchObject({ status: "refused" });
  expect(await team(["ann", "LEAD"], ["uma", "PRICING"])).toMatchObject({ status: "done" });
  expect((await read(rfp))?.team).toMatchObject([
    { name: "ann", part: "LEAD" },
    { name: "uma", part: "PRICING" },
  ]);
  expect(await team(["ann", "LEAD"])).toMatchObject({
    status: "refused",
    message: expect.stringMatching(/changed this RFP/),
  });
});

test("the finalist meeting is prepared with its checklist", async () => {
  const rfp = await opened();
  const said = {
    rfpId: rfp,
    meetingOn: "",
    place: "Their office",
    asked: "Claims abroad",
    checklist: [{ what: "Dry run", done: true }],
  };
  expect(await act.prepareFinalist(idle, said as never)).toMatchObject({ status: "done" });
  expect((await read(rfp))?.finalist).toMatchObject({
    place: "Their office",
    checklist: [{ what: "Dry run", done: true }],
  });
});

const quoted = { need: "One carrier", process: "Committee", decideOn: addDays(today, 30), quotedOn: today };
async function tied() {
  const deal = await deals.openOpportunity(idle, {
    accountId: id("acme"),
    code: "BH-ENH",
    effectiveOn: next,
    nextStep: "Answer the RFP",
    nextStepOn: addDays(today, 5),
  } as never);
  if (deal.status !== "done") throw new Error(JSON.stringify(deal));
  const opportunityId = deal.receipt.id;
  const rfp = await opened({ opportunityId });
  await decide(rfp);
  return { rfp, opportunityId, stage: async () => (await getOpportunity(viewer("ann"), opportunityId))?.stage };
}

test("a loss says why and to whom, the opportunity too, and undo takes both back", async () => {
  const { rfp, opportunityId, stage } = await tied();
  await move(rfp, "RECEIVED", "SUBMITTED");
  expect(await stage()).toBe("QUALIFY");
  expect(await move(rfp, "SUBMITTED", "AWARDED_OTHER")).toMatchObject({ status: "refused" });
  const lost = await move(rfp, "SUBMITTED", "AWARDED_OTHER", { lostReason: "PRICE", lostTo: "Ridgeline" });
  expect(lost).toMatchObject({ status: "done", receipt: { carried: true } });
  expect(await getOpportunity(viewer("ann"), opportunityId)).toMatchObject({ stage: "LOST", lostTo: "Ridgeline" });
  const debrief = {
    rfpId: rfp,
    lostReason: "NETWORK",
    lostTo: "Ridgeline",
    heard: "Fewer hospitals",
    change: "Show disruption first",
    scores: [],
  };
  expect(await act.debriefRfp(idle, debrief as never)).toMatchObject({ status: "done" });
  expect(await read(rfp)).toMatchObject({ lostReason: "NETWORK", debrief: { heard: "Fewer hospitals" } });
});

test("what is undone of a loss is undone of the opportunity", async () => {
  const { rfp, stage } = await tied();
  await move(rfp, "RECEIVED", "SUBMITTED");
  const lost = await move(rfp, "SUBMITTED", "AWARDED_OTHER", { lostReason: "PRICE", lostTo: "Ridgeline" });
  const operationId = "operationId" in lost ? String(lost.operationId) : "";
  expect(await undoOperation(idle, { operationId })).toMatchObject({ status: "done" });
  expect(await stage()).toBe("QUALIFY");
  expect((await read(rfp))?.stage).toBe("SUBMITTED");
});

test("won, the opportunity is verbal once all it rests on is known", async () => {
  const { rfp, opportunityId, stage } = await tied();
  await deals.moveOpportunity(idle, { opportunityId, from: "QUALIFY", to: "QUOTED", ...quoted } as never);
  await move(rfp, "RECEIVED", "FINALIST");
  expect(await stage()).toBe("FINALIST");
  expect(await move(rfp, "FINALIST", "AWARDED_US")).toMatchObject({ status: "refused" });
  expect(await move(rfp, "FINALIST", "AWARDED_US", { ended: "Rita Sole" })).toMatchObject({ status: "done" });
  expect(await getOpportunity(viewer("ann"), opportunityId)).toMatchObject({ stage: "VERBAL", agreedBy: "Rita Sole" });
});

test("days are changed whole, over the version that was read", async () => {
  const rfp = await opened();
  const edit = (more: object) =>
    act.editRfp(idle, { ...given, rfpId: rfp, version: 1, subject: "Medical, Rx", ...more } as never);
  expect(await edit({ dueOn: addDays(today, 30), decideOn: addDays(today, 20) })).toMatchObject({ status: "refused" });
  expect(await edit({ dueOn: addDays(today, 30), firmId: id("firm") })).toMatchObject({ status: "done" });
  expect(await read(rfp)).toMatchObject({ subject: "Medical, Rx", firmId: id("firm"), intentOn: null });
  expect(await edit({ dueOn: addDays(today, 31) })).toMatchObject({ status: "refused" });
});
