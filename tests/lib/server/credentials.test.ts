import { beforeEach, describe, expect, test } from "vitest";
import { admit, changePassword, endSession, spendLink } from "@/lib/server/credentials";
import { atTheDoor } from "@/lib/server/door";
import { hashOf, newToken } from "@/lib/server/token";
import { findViewer } from "@/lib/server/viewer";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { sessionOf } from "@/tests/support/cast";
import { givePassword, password } from "@/tests/support/password";
import { signInAs } from "@/tests/support/request";

const caller = { address: "203.0.113.7", device: "Firefox on Linux" };
const next = "seven herons on the pier";

beforeEach(async () => {
  await seedCast();
  await givePassword("otto", "ulf");
});

describe("signing in", () => {
  test("begins a session of twelve hours that names the device", async () => {
    const admitted = await admit("Otto@test.example", password, caller);
    const session = await found((admitted as { sessionId: string }).sessionId);
    expect(session).toMatchObject({ userId: id("otto"), device: "Firefox on Linux", endedAt: null });
    expect(Math.round((session!.expiresAt.getTime() - Date.now()) / 3_600_000)).toBe(12);
  });

  test("an unknown person, a wrong password, no password yet and someone who left get one answer", async () => {
    await unscoped((db) => db.user.update({ where: { id: id("ulf") }, data: { deactivatedAt: new Date() } }));
    for (const [email, given] of [
      ["nobody@test.example", password],
      ["otto@test.example", "a guess"],
      ["uma@test.example", password],
      ["ulf@test.example", password],
    ] as const)
      expect(await admit(email, given, caller)).toBeUndefined();
  });

  test("a lock says when, to whoever exists and whoever does not alike, and the right password does not open it", async () => {
    for (const email of ["otto@test.example", "nobody@test.example"]) {
      for (let n = 0; n < 5; n++) await admit(email, "a guess", caller);
      expect(await admit(email, password, caller)).toEqual({ lockedUntil: expect.any(Date) });
    }
  });

  test("a password changed while it is being checked lets nobody in", async () => {
    const slow = admit("otto@test.example", password, caller);
    await setHash("otto", "scrypt:131072:AAAA:AAAA");
    expect(await slow).toBeUndefined();
  });
});

describe("a session ends at the next request", () => {
  test.each([
    ["signing out", () => endSession(sessionOf("otto"))],
    ["twelve hours", () => expire()],
    ["leaving", () => changeUser({ deactivatedAt: new Date() })],
    ["a new role", () => changeUser({ role: "UNDERWRITER" })],
    ["a new password", () => setHash("otto", "scrypt:131072:AAAA:AAAA")],
  ])("after %s", async (_, happen) => {
    signInAs("otto");
    expect(await findViewer()).toMatchObject({ id: id("otto"), role: "OPERATIONS", sessionId: sessionOf("otto") });
    await happen();
    expect(await findViewer()).toBeUndefined();
  });

  test("but not after a new name, nor for a colleague", async () => {
    await changeUser({ name: "Anna" });
    await setHash("ulf", "scrypt:131072:AAAA:AAAA");
    signInAs("otto");
    expect(await findViewer()).toMatchObject({ name: "Anna" });
  });

  test("reactivating brings no session back", async () => {
    await changeUser({ deactivatedAt: new Date() });
    await changeUser({ deactivatedAt: null });
    signInAs("otto");
    expect(await findViewer()).toBeUndefined();
  });

  test("when it was last seen is kept, every few minutes", async () => {
    const seen = async () => (await found(sessionOf("otto")))!.lastSeenAt.getTime();
    signInAs("otto");
    await unscoped((db) => db.$executeRaw`update sessions set last_seen_at = now()`);
    const fresh = await seen();
    await findViewer();
    expect(await seen()).toBe(fresh);
    await unscoped((db) => db.$executeRaw`update sessions set last_seen_at = now() - interval '6 minutes'`);
    await findViewer();
    expect(await seen()).toBeGreaterThanOrEqual(fresh);
  });
});

describe("changing one’s password", () => {
  test("ends every session and opens with the new one only", async () => {
    await changePassword(id("otto"), password, next, caller);
    expect((await found(sessionOf("otto")))?.endedAt).toBeInstanceOf(Date);
    expect(await admit("otto@test.example", password, caller)).toBeUndefined();
    expect(await admit("otto@test.example", next, caller)).toHaveProperty("sessionId");
    expect(await trail()).toEqual([{ actorId: id("otto"), receipt: { how: "changed" } }]);
  });

  test.each([
    ["a wrong current one", "a guess", next, /different/],
    ["the same one", password, password, /use already/],
    ["a weak one", password, "short", /12 characters/],
  ])("not with %s", async (_, current, given, reason) => {
    await expect(changePassword(id("otto"), current, given, caller)).rejects.toThrow(reason);
    expect((await found(sessionOf("otto")))?.endedAt).toBeNull();
  });

  test("guesses at it are counted like guesses at the door", async () => {
    for (let n = 0; n < 5; n++) await changePassword(id("otto"), "a guess", next, caller).catch(() => {});
    await expect(changePassword(id("otto"), password, next, caller)).rejects.toThrow(/Too many/);
    expect(await admit("otto@test.example", password, caller)).toHaveProperty("lockedUntil");
  });
});

describe("a one-time link", () => {
  test("lets its person choose a password, once", async () => {
    const token = await link("uma", "INVITE");
    expect(await spendLink(token, next)).toBe("uma@test.example");
    expect(await admit("uma@test.example", next, caller)).toHaveProperty("sessionId");
    await expect(spendLink(token, "another long password")).rejects.toThrow(/used or is too old/);
    expect(await trail()).toEqual([{ actorId: id("uma"), receipt: { how: "joined" } }]);
  });

  test("two at once: one wins", async () => {
    const token = await link("uma", "RESET");
    const answers = await Promise.allSettled([spendLink(token, next), spendLink(token, `${next} too`)]);
    expect(answers.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    const winner = answers[0]?.status === "fulfilled" ? next : `${next} too`;
    expect(await admit("uma@test.example", winner, caller)).toHaveProperty("sessionId");
  });

  test("used, it ends every other of the same person", async () => {
    const [first, second] = [await link("uma", "RESET"), await link("uma", "RESET")];
    await spendLink(second, next);
    await expect(spendLink(first, next)).rejects.toThrow(/used or is too old/);
  });

  test("is nothing once a week old, or when its person has left, or to a weak password", async () => {
    const old = await link("uma", "RESET", -1);
    await expect(spendLink(old, next)).rejects.toThrow(/too old/);
    const good = await link("uma", "RESET");
    await expect(spendLink(good, "short")).rejects.toThrow(/12 characters/);
    await unscoped((db) => db.user.update({ where: { id: id("uma") }, data: { deactivatedAt: new Date() } }));
    await expect(spendLink(good, next)).rejects.toThrow(/too old/);
  });

  test("is kept only as a hash", async () => {
    const token = await link("uma", "RESET");
    const kept = await atTheDoor((db) => db.invitation.findMany());
    expect(JSON.stringify(kept)).not.toContain(token);
  });
});

const found = (sessionId: string) => atTheDoor((db) => db.session.findUnique({ where: { id: sessionId } }));
const setHash = (name: string, passwordHash: string) =>
  atTheDoor((db) => db.credential.update({ where: { userId: id(name) }, data: { passwordHash } }));
const changeUser = (data: object) => unscoped((db) => db.user.update({ where: { id: id("otto") }, data }));
const expire = () => unscoped((db) => db.$executeRaw`update sessions set expires_at = now()`);
const trail = () => unscoped((db) => db.auditEvent.findMany({ select: { actorId: true, receipt: true } }));

async function link(name: string, purpose: string, days = 7) {
  const token = newToken();
  const expiresAt = new Date(Date.now() + days * 86_400_000);
  await atTheDoor((db) =>
    db.invitation.create({ data: { userId: id(name), purpose, tokenHash: hashOf(token), expiresAt } }),
  );
  return token;
}
