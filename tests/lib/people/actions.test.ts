import { beforeEach, describe, expect, test } from "vitest";
import * as actions from "@/lib/people/actions";
import { firstAdmin } from "@/lib/people/first-admin";
import { getPerson, listPeople } from "@/lib/people/queries";
import { spendLink } from "@/lib/server/credentials";
import { endSession } from "@/lib/session/actions";
import { listMySessions } from "@/lib/session/queries";
import type { Prisma } from "@/prisma/generated/client";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { people, sessionOf } from "@/tests/support/cast";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  signInAs("ada");
});

const idle = { status: "idle" } as const;
const user = (name: string) => unscoped((db) => db.user.findUniqueOrThrow({ where: { id: id(name) } }));
const trail = () => unscoped((db) => db.auditEvent.findMany({ orderBy: [{ at: "asc" }, { id: "asc" }] }));
const invited = {
  name: "Nora Quist",
  email: " Nora@Test.example ",
  title: "",
  role: "AE",
  managerId: id("dana"),
} as const;
const done = <T>(outcome: { status: string; receipt?: T }) => {
  expect(outcome.status, JSON.stringify(outcome)).toBe("done");
  return outcome.receipt as T;
};
const refused = (reason: RegExp) => ({ status: "refused", message: expect.stringMatching(reason) });

describe("inviting", () => {
  test("makes a person and a link they can join by", async () => {
    const receipt = done(await actions.invitePerson(idle, invited));
    const person = await unscoped((db) => db.user.findUniqueOrThrow({ where: { id: receipt.id } }));
    expect(person).toMatchObject({ email: "nora@test.example", role: "AE", title: null, managerId: id("dana") });
    expect((await getPerson(viewer("ada"), receipt.id))?.standing).toBe("INVITED");
    expect(await spendLink(receipt.link.replace("/join/", ""), "seven herons on the pier")).toBe("nora@test.example");
    expect((await getPerson(viewer("ada"), receipt.id))?.standing).toBe("ACTIVE");
  });

  test("leaves no link in the trail", async () => {
    const { link } = done(await actions.invitePerson(idle, invited));
    const [event] = await trail();
    expect(event).toMatchObject({ ability: "person.invite", kind: "PEOPLE", changes: { role: [null, "AE"] } });
    expect(JSON.stringify(await trail())).not.toContain(link.slice(-20));
  });

  test("not twice, and not without a name or an address", async () => {
    done(await actions.invitePerson(idle, invited));
    expect(await actions.invitePerson(idle, invited)).toEqual(refused(/already here/));
    expect(await actions.invitePerson(idle, { ...invited, name: " ", email: "nobody" })).toEqual({
      status: "invalid",
      fields: { name: [expect.any(String)], email: [expect.any(String)] },
    });
  });

  test("a second link ends the first", async () => {
    const first = done(await actions.invitePerson(idle, invited));
    const second = done(await actions.makeAccessLink(idle, { id: first.id }));
    const spend = (path: string) => spendLink(path.replace("/join/", ""), "seven herons on the pier");
    await expect(spend(first.link)).rejects.toThrow(/used or is too old/);
    await spend(second.link);
  });
});

describe("changing a person", () => {
  const change = { id: id("ann"), version: 1, name: "Ann Moss", title: "Senior", managerId: id("dov") };

  test("keeps what was before", async () => {
    done(await actions.changePerson(idle, change));
    expect(await user("ann")).toMatchObject({ name: "Ann Moss", managerId: id("dov"), version: 2 });
    expect((await trail())[0]).toMatchObject({
      subjectType: "person",
      subjectId: id("ann"),
      changes: { name: ["ann", "Ann Moss"], title: [null, "Senior"], managerId: [id("dana"), id("dov")] },
    });
  });

  test("over a newer version says whose it is, and saves nothing", async () => {
    await unscoped((db) =>
      db.user.create({ data: { id: id("abe"), name: "Abe Stone", email: "abe@test", role: "ADMIN" } }),
    );
    done(await actions.changePerson(idle, change));
    expect(await actions.changePerson(idle, { ...change, name: "Anna" })).toEqual(
      refused(/^ada changed this person since you opened it/),
    );
    expect((await user("ann")).name).toBe("Ann Moss");
  });

  test("never makes someone report to themselves", async () => {
    for (const managerId of [id("dana"), id("ann")])
      expect(await actions.changePerson(idle, { ...change, id: id("dana"), managerId })).toEqual(
        refused(/report to themselves/),
      );
  });

  test("an Admin may change their own name, not their own role, and not their own access", async () => {
    done(
      await actions.changePerson(idle, { id: id("ada"), version: 1, name: "Ada Obi", title: null, managerId: null }),
    );
    for (const attempt of [
      actions.assignRole(idle, { id: id("ada"), version: 2, role: "VP" }),
      actions.deactivatePerson(idle, { id: id("ada"), version: 2 }),
    ])
      expect(await attempt).toMatchObject({ status: "refused" });
    expect(await user("ada")).toMatchObject({ name: "Ada Obi", role: "ADMIN", deactivatedAt: null });
  });
});

describe("roles and leaving", () => {
  test("a new role ends every session", async () => {
    done(await actions.assignRole(idle, { id: id("otto"), version: 1, role: "UW_MANAGER" }));
    expect((await session("otto"))?.endedAt).toBeInstanceOf(Date);
    expect((await session("ulf"))?.endedAt).toBeNull();
  });

  test("nobody leaves or stops selling while they own accounts, and the Admin learns only how many", async () => {
    expect(await actions.deactivatePerson(idle, { id: id("ann"), version: 1 })).toEqual(refused(/^Owns 1 account\. /));
    expect(await actions.assignRole(idle, { id: id("ann"), version: 1, role: "OPERATIONS" })).toEqual(
      refused(/^Owns 1/),
    );
    done(await actions.assignRole(idle, { id: id("ann"), version: 1, role: "DIRECTOR" }));
    expect(await getPerson(viewer("ada"), id("ann"))).toMatchObject({ owned: 1 });
  });

  test("whoever leaves is out at once, out of the team, and without a link; and may come back", async () => {
    const { link } = done(await actions.makeAccessLink(idle, { id: id("dana") }));
    done(await actions.deactivatePerson(idle, { id: id("dana"), version: 1 }));
    expect((await session("dana"))?.endedAt).toBeInstanceOf(Date);
    await expect(spendLink(link.replace("/join/", ""), "seven herons on the pier")).rejects.toThrow(/too old/);
    expect((await getPerson(viewer("ada"), id("dana")))?.stays.at(-1)?.toOn).not.toBeNull();
    expect(await actions.makeAccessLink(idle, { id: id("dana") })).toEqual(refused(/Reactivate/));
    done(await actions.reactivatePerson(idle, { id: id("dana"), version: 2 }));
    expect(await user("dana")).toMatchObject({ deactivatedAt: null, version: 3 });
  });

  test("of two Admins who remove each other at the same moment, one stays", async () => {
    await unscoped((db) => db.user.update({ where: { id: id("ulf") }, data: { role: "ADMIN" } }));
    await unscoped((db) => db.session.update({ where: { id: sessionOf("ulf") }, data: { endedAt: null } }));
    const both = await unscoped(async (db) => {
      await db.$queryRaw`select id from users where id in (${id("ada")}::uuid, ${id("ulf")}::uuid) for update`;
      const attempts = [
        ["ada", "ulf"],
        ["ulf", "ada"],
      ].map(([actor, other]) => {
        signInAs(actor);
        return actions.deactivatePerson(idle, { id: id(other!), version: 1 });
      });
      await waiting(db, attempts.length);
      return { attempts };
    });
    const outcomes = await Promise.all(both.attempts);
    expect(outcomes.filter(({ status }) => status === "done")).toHaveLength(1);
    const left = await unscoped((db) => db.user.count({ where: { role: "ADMIN", deactivatedAt: null } }));
    expect(left).toBe(1);
  });
  /** Until so many others wait for a lock, so that they are under way at the same moment. */
  async function waiting(db: { $queryRaw: Prisma.TransactionClient["$queryRaw"] }, many: number) {
    for (let waiters = 0; waiters < many; ) {
      await db.$queryRaw`select pg_stat_clear_snapshot()::text`;
      const [row] = await db.$queryRaw<{ waiters: number }[]>`
        select count(*)::int as waiters from pg_locks
        where not granted and pid in (select pid from pg_stat_activity where datname = current_database())`;
      waiters = row?.waiters ?? 0;
    }
  }
  const session = (name: string) => unscoped((db) => db.session.findUnique({ where: { id: sessionOf(name) } }));
});

describe("sessions", () => {
  test("a person sees and ends their own, an Admin anyone’s", async () => {
    signInAs("ann");
    expect(await listMySessions(viewer("ann"))).toEqual([
      expect.objectContaining({ id: sessionOf("ann"), current: true }),
    ]);
    expect(await endSession(idle, { id: sessionOf("bob") })).toMatchObject({ status: "refused" });
    done(await endSession(idle, { id: sessionOf("ann") }));
    signInAs("ada");
    expect(await listMySessions(viewer("ada"))).toHaveLength(1);
    expect(done(await actions.endSessions(idle, { id: id("bob") })).count).toBe(1);
    const open = await unscoped((db) => db.session.findMany({ where: { endedAt: null }, select: { userId: true } }));
    expect(open.map(({ userId }) => userId)).not.toContain(id("bob"));
  });
});

describe("the list", () => {
  test("shows everyone with their team today, and is an Admin’s alone", async () => {
    const list = await listPeople(viewer("ada"));
    expect(list).toHaveLength(Object.keys(people).length);
    expect(list.find(({ name }) => name === "ann")).toMatchObject({
      manager: "dana",
      place: { team: "north", grade: "SENIOR", kind: "MEMBER" },
      standing: "ACTIVE",
      openSessions: 1,
    });
    for (const name of Object.keys(people).filter((name) => name !== "ada"))
      await expect(listPeople(viewer(name))).rejects.toThrow(/Not found/);
  });
});

test("the first Admin says who they are, once", async () => {
  await unscoped((db) => db.user.update({ where: { id: id("ada") }, data: firstAdmin }));
  done(await actions.introduceFirstAdmin(idle, { name: "Ada Obi", email: "Ada@Test.example" }));
  expect(await user("ada")).toMatchObject({ name: "Ada Obi", email: "ada@test.example" });
  expect(await actions.introduceFirstAdmin(idle, { name: "Eve", email: "eve@test" })).toMatchObject({
    status: "invalid",
  });
  expect(await actions.introduceFirstAdmin(idle, { name: "Eve", email: "eve@test.example" })).toMatchObject({
    status: "refused",
  });
});
