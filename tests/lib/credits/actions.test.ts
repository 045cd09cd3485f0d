import { beforeEach, expect, test } from "vitest";
import { giveCredit, recoverCredit, withdrawCredit } from "@/lib/credits/actions";
import { getGiving, listCredits } from "@/lib/credits/queries";
import { moveOpportunity, openOpportunity } from "@/lib/opportunities/actions";
import { restateStandings } from "@/lib/server/standing";
import { undoOperation } from "@/lib/undo/actions";
import { addDays, addMonths, firstOfMonth } from "@/lib/units/day";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { creditRow, seedLapsed } from "@/tests/support/credit-tables";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const from = firstOfMonth(today);
const given = {
  accountId: id("acme"),
  kind: "WELLNESS",
  coverage: "MEDICAL",
  source: "MARGIN",
  amount: "5,000",
  basis: "FILED",
  code: "FIL-2026-014",
  fromOn: from,
  toOn: addDays(addMonths(from, 12), -1),
  clawback: "on",
};
const give = (more: object = {}) => giveCredit(idle, { ...given, ...more } as never);
const refused = (why: RegExp) => ({ status: "refused", message: expect.stringMatching(why) });
const credits = (who = "ann") => listCredits(viewer(who), id("acme"));

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => restateStandings(db));
  signInAs("ann");
});

test("an AE gives a credit out of margin; whoever sees the account reads it, and nobody else", async () => {
  expect(await give()).toMatchObject({ status: "done", receipt: { name: "Wellness credit", amount: "$5,000" } });
  const [credit] = await credits();
  expect(credit).toMatchObject({ amount: "5000.00", standing: "RUNS", author: "ann", clawback: true, due: "0.00" });
  expect(await credits("dana")).toHaveLength(1);
  expect(await credits("vera")).toHaveLength(1);
  expect(await credits("cy")).toEqual([]);
  signInAs("vera");
  expect(await give()).toMatchObject({ status: "refused" });
});

test.each([
  [{ amount: "" }, "amount"],
  [{ amount: "0" }, "amount"],
  [{ amount: "many" }, "amount"],
  [{ code: "" }, "code"],
  [{ source: "CLAIMS" }, "source"],
  [{ basis: "" }, "basis"],
  [{ kind: "PACKAGE" }, "package"],
  [{ package: "WHOLE_PERSON" }, "package"],
  [{ toOn: addDays(from, -1) }, "toOn"],
  [{ toOn: addMonths(from, 61) }, "toOn"],
  [{ words: "SSN 123-45-6789" }, "words"],
])("%j is told beside %s", async (more, field) => {
  expect(await give(more)).toMatchObject({ status: "invalid", fields: { [field]: [expect.any(String)] } });
});

test("claims pay for none, authority ends somewhere, and a Director's reaches further", async () => {
  expect(await give({ source: "ADMIN_FEE", basis: "ACTUARIAL" })).toMatchObject(refused(/ASC fees have \$0 left/));
  expect(await give({ basis: "FEE_TERMS" })).toMatchObject(refused(/filed or actuarially supported/));
  expect(await give({ amount: "6000" })).toMatchObject({ status: "done" });
  expect(await give({ amount: "6000" })).toMatchObject(refused(/\$10,000 once to an account, and \$6,000 is given/));
  signInAs("dana");
  expect(await give({ amount: "6000" })).toMatchObject({ status: "done" });
  expect(await give({ amount: "999999999" })).toMatchObject(refused(/claims pay for no credit/));
});

test("withdrawn it is spent no more, undone it runs again; of two who press, one is told", async () => {
  await give();
  const [credit] = await credits();
  const seen = { creditId: credit!.id, version: credit!.version };
  const outcome = await withdrawCredit(idle, seen);
  expect(outcome).toMatchObject({ status: "done" });
  expect((await credits())[0]).toMatchObject({ standing: "WITHDRAWN" });
  expect(await withdrawCredit(idle, seen)).toMatchObject(refused(/ended already/));
  await undoOperation(idle, { operationId: "operationId" in outcome ? String(outcome.operationId) : "" });
  expect((await credits())[0]).toMatchObject({ standing: "RUNS" });
});

test("once its line has ended it lapses, and the share of the months left comes back on a day", async () => {
  await unscoped(async (db) => {
    await seedLapsed(db);
    await db.credit.create({ data: { ...creditRow("acme", 9, "ann"), coverage: "VISION", clawback: false } });
  });
  const lapsed = (await credits()).filter(({ standing }) => standing === "LAPSED");
  expect(lapsed).toHaveLength(2);
  const [held, kept] = [lapsed.find(({ clawback }) => clawback)!, lapsed.find(({ clawback }) => !clawback)!];
  expect(Number(held.due)).toBeGreaterThan(0);
  expect(kept.due).toBe("0.00");
  const back = (creditId: string, recoveredOn: string) => recoverCredit(idle, { creditId, version: 1, recoveredOn });
  expect(await back(kept.id, today)).toMatchObject(refused(/Nothing of it/));
  expect(await back(held.id, addDays(today, 1))).toMatchObject(refused(/not come yet/));
  expect(await back(held.id, addDays(today, -31))).toMatchObject(refused(/after its line ended/));
  expect(await back(held.id, today)).toMatchObject({ status: "done" });
  expect(await back(held.id, today)).toMatchObject(refused(/Nothing of it/));
});

test("with a sale it is offered, counts the sale's lines, and falls when the sale is lost", async () => {
  const opened = await openOpportunity(idle, {
    accountId: id("acme"),
    code: "BH-ENH",
    effectiveOn: addMonths(from, 2),
    nextStep: "Ask who decides",
    nextStepOn: addDays(today, 5),
  } as never);
  const opportunityId = "receipt" in opened ? (opened.receipt as { id: string }).id : "";
  const whole = async () =>
    (await getGiving(viewer("ann"), opportunityId))?.fits.find(({ pack }) => pack.code === "WHOLE_PERSON");
  expect(await whole()).toMatchObject({ why: undefined, lines: 1 });
  const pack = { kind: "PACKAGE", package: "WHOLE_PERSON", coverage: "BEHAVIORAL", opportunityId };
  const most = Number((await whole())!.most);
  expect(await give({ ...pack, amount: String(most + 1) })).toMatchObject(refused(/Whole-person earns/));
  expect(await give({ ...pack, amount: "1000" })).toMatchObject({ status: "done" });
  expect(await give({ ...pack, accountId: id("bolt") })).toMatchObject({ status: "refused" });
  expect((await getGiving(viewer("ann"), opportunityId))?.credits).toMatchObject([{ standing: "OFFERED" }]);
  const lost = { lostReason: "PRICE", lostTo: "Ridgeline" };
  await moveOpportunity(idle, { opportunityId, from: "QUALIFY", to: "LOST", ...lost } as never);
  expect((await credits())[0]).toMatchObject({ standing: "FELL" });
  expect(await give({ ...pack, amount: "1000" })).toMatchObject(refused(/has ended/));
});
