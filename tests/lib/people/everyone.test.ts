import { beforeEach, expect, test } from "vitest";
import * as actions from "@/lib/people/actions";
import { endSession } from "@/lib/session/actions";
import * as teamActions from "@/lib/teams/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { people, sessionOf } from "@/tests/support/cast";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const idle = { status: "idle" } as const;
const attempts: Record<string, () => Promise<{ status: string }>> = {
  invitePerson: () =>
    actions.invitePerson(idle, {
      name: "Nora Quist",
      email: "nora@test.example",
      title: "",
      role: "AE",
      managerId: "",
    }),
  changePerson: () =>
    actions.changePerson(idle, { id: id("otto"), version: 1, name: "Otto B", title: null, managerId: null }),
  assignRole: () => actions.assignRole(idle, { id: id("otto"), version: 1, role: "VP" }),
  deactivatePerson: () => actions.deactivatePerson(idle, { id: id("otto"), version: 1 }),
  reactivatePerson: () => actions.reactivatePerson(idle, { id: id("otto"), version: 1 }),
  makeAccessLink: () => actions.makeAccessLink(idle, { id: id("otto") }),
  endSessions: () => actions.endSessions(idle, { id: id("otto") }),
  introduceFirstAdmin: () => actions.introduceFirstAdmin(idle, { name: "Eve", email: "eve@test.example" }),
  addTeam: () => teamActions.addTeam(idle, { name: "West team" }),
  movePerson: () =>
    teamActions.movePerson(idle, { id: id("ann"), teamId: id("south"), grade: null, fromOn: "2026-12-01" }),
  endSession: () => endSession(idle, { id: sessionOf("otto") }),
};
test("every action on people is tried", () => {
  const known = Object.keys({ ...actions, ...teamActions });
  expect(Object.keys(attempts)).toEqual(expect.arrayContaining(known));
});
const others = Object.keys(people).filter((name) => people[name] !== "ADMIN" && name !== "otto");
test.each(Object.keys(attempts).flatMap((name) => others.map((who) => [name, who] as const)))(
  "%s tried by %s changes nobody, and is on record",
  async (name, who) => {
    const before = await everything();
    signInAs(who);
    expect(await attempts[name]!()).toMatchObject({ status: "refused" });
    expect(await everything()).toEqual(before);
    const [event] = await unscoped((db) => db.auditEvent.findMany());
    expect(event).toMatchObject({ kind: "REFUSAL", actorId: id(who), changes: null, receipt: null });
  },
);
const everything = () =>
  unscoped(async (db) => [
    await db.user.findMany({ orderBy: { id: "asc" } }),
    await db.membership.findMany({ orderBy: { id: "asc" } }),
    await db.team.findMany(),
    await db.invitation.count(),
    await db.session.findMany({ orderBy: { id: "asc" } }),
  ]);
