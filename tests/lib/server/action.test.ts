import { beforeEach, expect, test } from "vitest";
import { z } from "zod";
import { missing, Refusal, refuse } from "@/lib/errors";
import { findAccount } from "@/lib/server/account";
import { action } from "@/lib/server/action";
import { atTheDoor } from "@/lib/server/door";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { sessionOf } from "@/tests/support/cast";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

let inner: (name: string) => void = () => {};
const rename = action("account.edit", {
  input: z.object({ accountId: z.uuid(), name: z.string().min(2, "Enter a name.") }),
  on: ({ db, input }) => findAccount(db, input.accountId),
  run: async ({ db, on, input, audit }) => {
    await db.account.update({ where: { id: on.id }, data: { name: input.name } });
    audit({ subjectType: "account", subjectId: on.id, accountId: on.id, changes: { name: [on.name, input.name] } });
    inner(input.name);
    return { name: input.name };
  },
});
const send = (account: string, name = "Acme Holdings") => rename({ status: "idle" }, { accountId: id(account), name });
const named = (account: string) =>
  unscoped((db) => db.account.findUnique({ where: { id: id(account) } })).then((a) => a?.name);
const trail = () => unscoped((db) => db.auditEvent.findMany({ orderBy: { at: "asc" } }));

test("what was done and the trail of it are one transaction", async () => {
  signInAs("ann");
  expect(await send("acme")).toEqual({
    status: "done",
    receipt: { name: "Acme Holdings" },
    operationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
  });
  expect(await named("acme")).toBe("Acme Holdings");
  expect(await trail()).toMatchObject([
    {
      actorId: id("ann"),
      ability: "account.edit",
      kind: "BOOK",
      accountId: id("acme"),
      subjectType: "account",
      changes: { name: ["acme", "Acme Holdings"] },
    },
  ]);
});

test("a form is read like a payload, and a wrong one says which field", async () => {
  signInAs("ann");
  const form = new FormData();
  form.set("accountId", id("acme"));
  form.set("name", "x");
  expect(await rename({ status: "idle" }, form)).toEqual({ status: "invalid", fields: { name: ["Enter a name."] } });
  expect(await trail()).toEqual([]);
});

test("whoever is not signed in is asked to sign in, before anything is read", async () => {
  signInAs(undefined);
  await expect(send("acme")).rejects.toThrow("Sign in to go on.");
  expect(await named("acme")).toBe("acme");
});

test("a session that has ended, or whose person has left, is nobody's at the next request", async () => {
  signInAs("ann");
  await atTheDoor((db) => db.session.update({ where: { id: sessionOf("ann") }, data: { endedAt: new Date() } }));
  await expect(send("acme")).rejects.toThrow("Sign in to go on.");
  signInAs("uma");
  await unscoped((db) => db.user.update({ where: { id: id("uma") }, data: { deactivatedAt: new Date() } }));
  await expect(send("acme")).rejects.toThrow("Sign in to go on.");
});

test("not visible and not there are one answer", async () => {
  signInAs("ann");
  const [hidden, absent] = [await send("cargo"), await send("nowhere")];
  expect(hidden).toEqual(absent);
  expect(hidden).toMatchObject({ status: "refused", message: expect.stringContaining("no longer exists") });
  expect(await named("cargo")).toBe("cargo");
});

test("visible but not theirs to change is refused by the policy, before anything runs", async () => {
  let ran = false;
  inner = () => {
    ran = true;
  };
  for (const name of ["vera", "otto", "uma"]) {
    signInAs(name);
    expect(await send("acme"), name).toEqual({ status: "refused", message: "That isn’t yours to change." });
  }
  expect(ran).toBe(false);
  inner = () => {};
});

test("a refused attempt is remembered by itself, without its values", async () => {
  signInAs("otto");
  await send("acme", "A secret name");
  expect(await trail()).toMatchObject([
    {
      actorId: id("otto"),
      ability: "account.edit",
      kind: "REFUSAL",
      accountId: null,
      subjectId: null,
      changes: null,
      receipt: null,
    },
  ]);
  expect(JSON.stringify(await trail())).not.toContain("secret");
});

test("a business no takes everything back and is no refused attempt; a bug takes everything back and goes on", async () => {
  signInAs("ann");
  inner = () => refuse("Not on a Friday.");
  expect(await send("acme")).toEqual({ status: "refused", message: "Not on a Friday." });
  inner = () => {
    throw new TypeError("a bug");
  };
  await expect(send("acme")).rejects.toThrow("a bug");
  inner = () => {};
  expect(await named("acme")).toBe("acme");
  expect(await trail()).toEqual([]);
});

test("what the policy forgot PostgreSQL refuses, in the same words", async () => {
  const careless = action("task.add", {
    input: z.object({}),
    run: async ({ db, viewer }) => {
      await db.task.create({
        data: { accountId: id("cargo"), assigneeId: viewer.id, createdById: viewer.id, title: "x" },
      });
      return {};
    },
  });
  signInAs("ann");
  expect(await careless({ status: "idle" }, {})).toMatchObject({
    status: "refused",
    message: expect.stringContaining("isn’t yours"),
  });
  expect(await trail()).toMatchObject([{ kind: "REFUSAL", ability: "task.add" }]);
});

test("a refusal reads as one", () => {
  expect(() => missing()).toThrow(Refusal);
  expect(() => refuse("No.")).toThrow("No.");
});
