import { beforeEach, expect, test } from "vitest";
import {
  addProgram,
  changeProgram,
  endProgram,
  inviteAccounts,
  markReference,
  moveAdoption,
} from "@/lib/innovations/actions";
import { getProgram, listAccountPrograms, listPrograms } from "@/lib/innovations/queries";
import { addDays } from "@/lib/units/day";
import { id, seedCast, viewer } from "@/tests/support/book";
import { today } from "@/tests/support/calendar";
import { signInAs } from "@/tests/support/request";

const idle = { status: "idle" } as const;
const ago = (days: number) => addDays(today, -days);
const refused = (why: RegExp) => ({ status: "refused", message: expect.stringMatching(why) });
beforeEach(seedCast);

const given = { name: "Joints", words: "Physical therapy by telephone", product: "", launchedOn: ago(100) };
async function begun(who = "dana", more: object = {}) {
  signInAs(who);
  const outcome = await addProgram(idle, { ...given, ...more });
  return (outcome as { receipt: { id: string } }).receipt.id;
}
const invite = async (who: string, programId: string, accounts: string[], on = ago(50)) => {
  signInAs(who);
  return inviteAccounts(idle, { programId, on, accountIds: accounts.map(id) });
};
const adoption = async (programId: string, who = "ann") =>
  (await getProgram(viewer(who), programId))!.adoptions.find(({ writable }) => writable)!;
const move = async (programId: string, to: string, more: object = {}, who = "ann") => {
  signInAs(who);
  const { id, version } = await adoption(programId, who);
  return moveAdoption(idle, { id, version, to, on: today, ...more } as never);
};

test("who keeps the catalogue begins a program, and everybody who sees the book reads it", async () => {
  for (const who of ["ann", "uma"]) {
    signInAs(who);
    expect(await addProgram(idle, given)).toMatchObject({ status: "refused" });
  }
  const program = await begun("otto");
  expect((await listPrograms(viewer("ann"))).programs.map((each) => each.id)).toEqual([program]);
  signInAs("dana");
  const change = { ...given, id: program, version: 1, name: "Joints and backs" };
  expect(await changeProgram(idle, change)).toMatchObject({ status: "done" });
  expect(await changeProgram(idle, change)).toEqual(expect.objectContaining(refused(/changed elsewhere/)));
});

test("an AE invites their own, a Director their team’s, and each sees their own of it", async () => {
  const program = await begun();
  expect((await getProgram(viewer("ann"), program))?.invitable.map(({ name }) => name)).toEqual(["acme"]);
  expect(await invite("ann", program, ["acme"])).toMatchObject({ status: "done", receipt: { invited: 1 } });
  expect(await invite("ann", program, ["bolt"])).toMatchObject(refused(/cannot be invited any more/));
  expect(await invite("ann", program, ["acme"])).toMatchObject(refused(/cannot be invited any more/));
  expect(await invite("dana", program, ["bolt", "cargo"])).toMatchObject(refused(/^1 of these/));
  expect(await invite("dana", program, ["bolt"])).toMatchObject({ status: "done" });
  expect(await invite("vera", program, ["cargo"])).toMatchObject({ status: "refused" });
  const names = async (who: string) =>
    (await getProgram(viewer(who), program))?.adoptions.map(({ account }) => account).sort();
  expect([await names("ann"), await names("dana"), await names("cy")]).toEqual([["acme"], ["acme", "bolt"], []]);
  expect((await listPrograms(viewer("vera"))).programs[0]?.accounts).toBe(2);
});

test("of two who invite one account at once, one does", async () => {
  const program = await begun();
  signInAs("ann");
  const given = { programId: program, on: today, accountIds: [id("acme")] };
  const both = await Promise.all([inviteAccounts(idle, given), inviteAccounts(idle, given)]);
  expect(both.map(({ status }) => status).sort()).toEqual(["done", "refused"]);
  expect((await getProgram(viewer("ann"), program))?.adoptions).toHaveLength(1);
});

test("an account is moved on and back, with its days, and no two moves pass over each other", async () => {
  const program = await begun();
  await invite("ann", program, ["acme"]);
  expect(await move(program, "PITCHED", { on: ago(60) })).toMatchObject(refused(/choose that day or a later one/));
  expect(await move(program, "PITCHED", { on: ago(40) })).toMatchObject({ status: "done" });
  expect(await move(program, "ADOPTED", { on: ago(10) })).toMatchObject({ status: "done" });
  const { days, version, id: one } = await adoption(program);
  expect([days.PITCHED, days.PILOT, days.ADOPTED, version]).toEqual([ago(40), null, ago(10), 3]);
  const stale = { id: one, version: 2, to: "RENEWED" as const, on: today };
  expect(await moveAdoption(idle, stale)).toMatchObject(refused(/changed elsewhere/));
  signInAs("bob");
  expect(await moveAdoption(idle, { ...stale, version: 3 })).toMatchObject({ status: "refused" });
  expect(await move(program, "INVITED")).toMatchObject({ status: "done" });
  expect((await adoption(program)).days.ADOPTED).toBeNull();
});

test("who adopted may be named to others, until they leave", async () => {
  const program = await begun();
  await invite("ann", program, ["acme"]);
  const mark = async (reference: boolean) => {
    const { id, version } = await adoption(program);
    return markReference(idle, { id, version, reference });
  };
  expect(await mark(true)).toMatchObject(refused(/has not adopted/));
  await move(program, "ADOPTED");
  expect(await mark(true)).toMatchObject({ status: "done" });
  const { launch, programs } = await listPrograms(viewer("ann"));
  expect([launch.numerator.value.toNumber(), programs[0]?.share.numerator.value.toNumber()]).toEqual([1, 1]);
  expect(await move(program, "ENDED")).toMatchObject(refused(/Say why/));
  expect(await move(program, "ENDED", { reason: "Merged into a parent" })).toMatchObject({ status: "done" });
  expect(await adoption(program)).toMatchObject({ reference: false, endReason: "Merged into a parent" });
  expect((await listPrograms(viewer("ann"))).programs[0]?.standing).toEqual([0, 0, 0, 0, 0, 1]);
});

test("an ended program stands still until it is begun again", async () => {
  const program = await begun();
  await invite("ann", program, ["acme"]);
  signInAs("dana");
  expect(await endProgram(idle, { id: program, version: 1, ended: true })).toMatchObject({ status: "done" });
  expect(await move(program, "PITCHED")).toMatchObject(refused(/program has ended/));
  expect(await invite("dana", program, ["bolt"])).toMatchObject(refused(/program has ended/));
  signInAs("dana");
  expect(await endProgram(idle, { id: program, version: 2, ended: false })).toMatchObject({ status: "done" });
  expect(await move(program, "PITCHED")).toMatchObject({ status: "done" });
});

test("the counts of the list are those of the program’s page", async () => {
  const program = await begun();
  await invite("dana", program, ["acme", "bolt"]);
  await move(program, "PILOT");
  const [listed] = (await listPrograms(viewer("dana"))).programs;
  const shown = (await getProgram(viewer("dana"), program))!;
  expect(listed?.standing).toEqual(Object.values(shown.standing));
  expect(listed?.share.value).toEqual(shown.share.value);
});

test("an account names its programs and where it stands with each, to whoever sees it", async () => {
  const program = await begun();
  await invite("ann", program, ["acme"]);
  await move(program, "PILOT");
  const named = async (who: string) =>
    (await listAccountPrograms(viewer(who), id("acme"))).map(({ program, state, since }) => [program, state, since]);
  expect(await named("ann")).toEqual([["Joints", "Pilot", today]]);
  expect(await named("vera")).toEqual([["Joints", "Pilot", today]]);
  expect(await named("cy")).toEqual([]);
  await expect(named("uma")).rejects.toThrow();
});
