import { beforeEach, expect, test } from "vitest";
import { addWhatIf, freezeWhatIf, removeWhatIf, shareWhatIf, suppose, unsuppose } from "@/lib/whatifs/actions";
import { whatIfState } from "@/lib/whatifs/list";
import { getWhatIfs } from "@/lib/whatifs/queries";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { on, today, year } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const season = `${year + 1}-01-01`;
type Done = { status: "done"; receipt: { id: string } };

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => db.accountStanding.updateMany({ data: { renewsOn: on(season), seasonState: "OPEN" } }));
});

const begin = async (who: string, name = "They leave") => {
  signInAs(who);
  return ((await addWhatIf(idle, { name, season, span: "season" } as never)) as Done).receipt.id;
};
const seen = async (who: string, whatIf: string) => {
  const read = await getWhatIfs(viewer(who), whatIfState.parse({ ids: whatIf }));
  return read.shown[0];
};
const saying = (whatIf: string, version: number, more: object) =>
  suppose(idle, { id: whatIf, version, ...more } as never);

test("what one supposes is one’s own until it is shared, and then each sees it of what is theirs", async () => {
  const whatIf = await begin("vera");
  expect(await saying(whatIf, 1, { kind: "LOSE", accountId: id("acme") })).toMatchObject({ status: "done" });
  expect(await saying(whatIf, 2, { kind: "LOSE", accountId: id("cargo") })).toMatchObject({ status: "done" });
  expect(await saying(whatIf, 3, { kind: "TREND", number: "1" })).toMatchObject({ status: "done" });
  expect(await seen("dana", whatIf)).toBeUndefined();
  signInAs("vera");
  const shared = { id: whatIf, version: 4, name: "Both leave", audience: "ALL" } as never;
  expect(await shareWhatIf(idle, shared)).toMatchObject({ status: "done" });
  const about = async (who: string) => (await seen(who, whatIf))?.overrides.map((one) => one.about ?? one.kind);
  expect(await about("vera")).toEqual(["acme", "cargo", "TREND"]);
  expect(await about("dana")).toEqual(["acme", "TREND"]);
  expect(await about("dov")).toEqual(["cargo", "TREND"]);
  expect(await about("bob")).toEqual(["TREND"]);
  expect(JSON.stringify(await seen("dana", whatIf))).not.toContain(id("cargo"));
  const lost = async (who: string) => (await seen(who, whatIf))!.outlook.members.lost.toNumber();
  expect([await lost("vera"), await lost("dana"), await lost("bob")]).toEqual([10_400, 5_200, 0]);
});

test("nobody else changes it, and two changes never pass over each other", async () => {
  const whatIf = await begin("ann");
  signInAs("bob");
  expect(await saying(whatIf, 1, { kind: "TREND", number: "1" })).toMatchObject({ status: "refused" });
  expect(await removeWhatIf(idle, { id: whatIf, version: 1 } as never)).toMatchObject({ status: "refused" });
  signInAs("ann");
  expect(await saying(whatIf, 1, { kind: "TREND", number: "1" })).toMatchObject({ status: "done" });
  const late = await saying(whatIf, 1, { kind: "TREND", number: "2" });
  expect(late).toMatchObject({ status: "refused", message: expect.stringContaining("changed elsewhere") });
  expect(await saying(whatIf, 2, { kind: "LOSE", accountId: id("cargo") })).toMatchObject({ status: "refused" });
  const [one] = (await seen("ann", whatIf))!.overrides;
  expect(await unsuppose(idle, { id: whatIf, version: 2, overrideId: one!.id } as never)).toMatchObject({
    status: "done",
  });
  expect((await seen("ann", whatIf))!.overrides).toEqual([]);
});

test.each([
  [{ kind: "LOSE" }, "accountId"],
  [{ kind: "WIN" }, "opportunityId"],
  [{ kind: "TREND", number: "a lot" }, "number"],
  [{ kind: "RELIEF_CAP", number: "" }, "number"],
  [{ kind: "TREND", number: "51" }, "number"],
  [{ kind: "HOPE" }, "kind"],
])("%j is told beside its field", async (given, field) => {
  const whatIf = await begin("ann");
  const outcome = await saying(whatIf, 1, given);
  expect(outcome).toMatchObject({ status: "invalid", fields: { [field]: expect.any(Array) } });
});

test("what it counts as won is kept with the plan, and seen by those who see the sale", async () => {
  const deal = (owner: string, by: string, exposure: string) => ({
    ...{ id: id(`${owner} sale`), accountId: id(owner), stays: [{ stage: "QUALIFY", on: today }], openedById: id(by) },
    products: [{ code: "MED-FI", exposure, price: "500" }],
    splits: [{ userId: id(by), share: "1" }],
    ...{ nextStep: "Ask who decides", nextStepOn: on(season), effectiveOn: on(season), openedOn: on(today) },
  });
  await unscoped((db) => db.opportunity.createMany({ data: [deal("acme", "ann", "700"), deal("cargo", "cy", "90")] }));
  const whatIf = await begin("vera");
  await saying(whatIf, 1, { kind: "WIN", opportunityId: id("acme sale") });
  await saying(whatIf, 2, { kind: "WIN", opportunityId: id("cargo sale") });
  const before = (await seen("vera", whatIf))!.outlook.members.signed.toNumber();
  expect(await freezeWhatIf(idle, { id: whatIf, version: 3 } as never)).toMatchObject({
    status: "done",
    receipt: { accounts: 3, sales: 2 },
  });
  // Lost since: the plan counts it as it was kept.
  await unscoped((db) =>
    db.opportunity.updateMany({ data: { products: [{ code: "MED-FI", exposure: "1", price: "1" }] } }),
  );
  const plan = (await seen("vera", whatIf))!;
  expect(plan.outlook.members.signed.toNumber()).toBe(before);
  expect(before).toBe(790);
  expect(plan.outlook.premium.signed.toNumber()).toBe(790 * 500 * 12);
  signInAs("vera");
  await shareWhatIf(idle, { id: whatIf, version: 4, name: "Both won", audience: "ALL" } as never);
  const dana = (await seen("dana", whatIf))!;
  expect(dana.overrides.map(({ about }) => about)).toEqual(["acme"]);
  expect(dana.outlook.members.signed.toNumber()).toBe(700);
});

test("whoever may change one chooses among every open renewal and sale; a reader is sent none", async () => {
  const whatIf = await begin("vera");
  await shareWhatIf(idle, { id: whatIf, version: 1, name: "Shared", audience: "ALL" } as never);
  const choices = async (who: string) =>
    (await getWhatIfs(viewer(who), whatIfState.parse({ ids: whatIf }))).choices.accounts.map(({ name }) => name);
  expect((await choices("vera")).sort()).toEqual(["acme", "bolt", "cargo"]);
  expect(await choices("dana")).toEqual([]);
});

test("kept as a plan it stays as it was, whatever becomes of the book, and changes no more", async () => {
  const whatIf = await begin("vera");
  await saying(whatIf, 1, { kind: "LOSE", accountId: id("acme") });
  expect(await freezeWhatIf(idle, { id: whatIf, version: 2 } as never)).toMatchObject({
    status: "done",
    receipt: { accounts: 3 },
  });
  await unscoped((db) => db.accountStanding.updateMany({ data: { members: 1 } }));
  const plan = (await seen("vera", whatIf))!;
  expect(plan.frozenOn).toBe(today);
  expect([plan.outlook.members.lost.toNumber(), plan.outlook.members.total.toNumber()]).toEqual([5_200, 15_600]);
  signInAs("vera");
  for (const outcome of [
    await saying(whatIf, 3, { kind: "TREND", number: "1" }),
    await freezeWhatIf(idle, { id: whatIf, version: 3 } as never),
    await removeWhatIf(idle, { id: whatIf, version: 3 } as never),
  ])
    expect(outcome).toMatchObject({ status: "refused" });
  const share = { id: whatIf, version: 3, name: "The plan", audience: "ALL" } as never;
  expect(await shareWhatIf(idle, share)).toMatchObject({ status: "done" });
  expect((await seen("dana", whatIf))!.outlook.members.total.toNumber()).toBe(10_400);
  const forced = unscoped((db) => db.whatIf.update({ where: { id: whatIf }, data: { overrides: [] } }));
  await expect(forced).rejects.toThrow(/what_ifs_kept_check/);
});
