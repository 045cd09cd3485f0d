/** What PostgreSQL still refuses when TypeScript's checks are switched off: every call here is `as never`. */
import { beforeAll, describe, expect, test } from "vitest";
import { Refusal } from "@/lib/errors";
import type { Viewer } from "@/lib/policy";
import { type Role, roles } from "@/lib/roles";
import { type Db, reading, writing } from "@/lib/server/door";
import { sees } from "@/lib/server/sees";
import { attempt, begin, on } from "@/tests/support/attempts";
import { id, unscoped, viewer } from "@/tests/support/book";
import { people } from "@/tests/support/cast";
import { discover } from "@/tests/support/discover";
import { census, modelOf, seedEverything } from "@/tests/support/everything";
import { matrix } from "@/tests/support/matrix";
import { reaches } from "@/tests/support/reach";
import { signInAs } from "@/tests/support/request";
import { asked } from "@/tests/support/samples";

const queries = await discover("queries");
let rows: Awaited<ReturnType<typeof census>>;
beforeAll(async () => {
  await seedEverything();
  rows = await census();
});

const posing = (name: string, role: Role, as = id(name)) => ({ ...viewer(name), id: as, role }) as never as Viewer;
const book = Object.keys(matrix).filter((table) => matrix[table]!.key !== "open");

/** How many rows of each table a viewer reaches; a refusal is none. */
async function reached(who: Viewer) {
  const found: Record<string, number> = {};
  await reading(who, async (db) => {
    await begin(db);
    for (const table of book) {
      const answer = await attempt(db, async () => (await on(db, modelOf(table).name).count!()) as number);
      if ("rows" in answer && answer.rows) found[table] = answer.rows;
    }
  });
  return found;
}
const expected = (name: string) => {
  const found: Record<string, number> = {};
  for (const table of book) {
    const { key, read } = matrix[table]!;
    const count = rows.get(table)!.filter(({ owner }) => reaches(name, read, key, owner)).length;
    if (count > 0 && !(name === "ada" && table === "invitations")) found[table] = count;
  }
  return found;
};

describe.each(["ann", "dana", "vera", "uma", "ulf", "otto", "ada"])("%s", (name) => {
  test.each(roles.filter((role) => role !== people[name]))(
    "posing as %s reaches no more than their own",
    async (role) => {
      const same = sees[role] === sees[people[name]!];
      const own = expected(name);
      expect(await reached(posing(name, role))).toEqual(same ? (name === "ada" ? expect.anything() : own) : {});
    },
  );

  test.each(Object.keys(queries))("posing as each role learns nothing from %s", async (query) => {
    const hidden = [...rows].flatMap(([table, found]) => {
      const { key, read } = matrix[table]!;
      if (modelOf(table).key.join() !== "id") return [];
      return found
        .filter(({ owner }) => !reaches(name, read, key, owner))
        .map((row) => JSON.parse(row.key)[0] as string);
    });
    // One of each entrance, and the roles that PostgreSQL tells apart within one.
    for (const role of ["DIRECTOR", "VP", "UNDERWRITER", "UW_MANAGER", "ADMIN"] as const) {
      for (const sample of asked[query] ?? []) {
        const about = { account: "cargo", person: "cy" };
        const answer = await queries[query]!(posing(name, role), ...sample(about)).catch((error) => {
          if (error instanceof Refusal) return "refused";
          // Where the claimed role asks for a table that the real one has no right to, PostgreSQL says so.
          expect(`${JSON.stringify(error)} ${error}`).toMatch(/42501|permission denied|P2025/);
        });
        const text = JSON.stringify(answer, (_, value) => (typeof value === "bigint" ? String(value) : value)) ?? "";
        expect(
          hidden.filter((one) => text.includes(one) && one !== id("cargo")),
          role,
        ).toEqual([]);
      }
    }
  });
});

test("an id that is nobody's, or no id at all, reaches nothing by any entrance", async () => {
  for (const role of roles) {
    for (const as of [id("stranger"), ""]) expect(await reached(posing("ann", role, as)), role).toEqual({});
    await expect(reading(posing("ann", role, "' or true --"), (db) => db.account.count())).rejects.toThrow(
      /uuid|42501|denied/,
    );
  }
  await expect(async () => reading(undefined as never, (db) => db.account.count())).rejects.toThrow();
  await expect(reading(posing("ann", "OWNER" as never), (db) => db.account.count())).rejects.toThrow(
    /truebook_undefined/,
  );
});

const edits: Record<string, (db: Db) => Promise<number>> = {
  "renaming an account": async (db) => (await db.account.updateMany({ data: { name: "x" } })).count,
  "moving an account": async (db) => (await db.accountAccess.updateMany({ data: { toOn: new Date() } })).count,
  "promoting oneself": async (db) => (await db.user.updateMany({ data: { role: "VP" } })).count,
  "setting a target": async (db) => (await db.target.updateMany({ data: { supersededAt: new Date() } })).count,
  "closing an issue": async (db) => (await db.serviceIssue.updateMany({ data: { resolution: "x" } })).count,
  "SQL against all accounts": (db) => db.$executeRaw`update accounts set name = 'x'`,
};
const mayEdit: Record<string, string[]> = {
  ann: ["renaming an account", "closing an issue", "SQL against all accounts"],
  ada: ["promoting oneself"],
  otto: ["closing an issue"],
};

describe.each(["ann", "uma", "otto", "ada"])("%s, writing as each role in turn,", (name) => {
  test.each(Object.keys(edits))("%s: no more than their own role may", async (edit) => {
    const undo = new Error("undo");
    for (const role of roles) {
      let touched = 0;
      await writing(posing(name, role), async (db) => {
        touched = await edits[edit]!(db);
        throw undo;
      }).catch((error) => {
        if (error !== undo) expect(`${JSON.stringify(error)} ${error}`).toMatch(/42501|permission denied|own role/);
      });
      const own = sees[role] === sees[people[name]!] && mayEdit[name]?.includes(edit);
      if (own) expect(touched, role).toBeLessThan(20);
      else expect(touched, role).toBe(0);
      if (name === "ann") expect(touched, role).toBeLessThanOrEqual(1);
    }
  });
});

test("SQL that puts on another viewer's role finds itself to be nobody", async () => {
  for (const role of ["truebook_all", "truebook_case", "truebook_admin", "none"]) {
    const count = reading(viewer("ann"), async (db) => {
      await db.$executeRaw`select set_config('role', ${role}, true)`;
      return db.account.count();
    });
    expect(
      await count.catch((error) => (/42501|denied/.test(`${JSON.stringify(error)} ${error}`) ? 0 : error)),
      role,
    ).toBe(0);
  }
});

test("a payload carries nothing past its schema", async () => {
  const actions = await discover("actions");
  signInAs("ann");
  const forged = {
    ...{ accountId: id("acme"), what: "Cards late", severity: "LOW", openedOn: "2026-01-01", id: id("mine") },
    ...{ account: { connect: { id: id("cargo") } }, version: 99, closedOn: "2026-01-02", setById: id("vera") },
  };
  const outcome = await actions["accounts.openIssue"]!({ status: "idle" }, forged);
  expect(outcome).toMatchObject({ status: "done" });
  const issues = await unscoped((db) => db.serviceIssue.findMany({ where: { what: "Cards late" } }));
  expect(issues).toMatchObject([{ accountId: id("acme"), version: 1, closedOn: null }]);
  expect(issues[0]?.id).not.toBe(id("mine"));
  for (const odd of [{ accountId: { not: "" } }, { accountId: [id("acme")] }, null, "x", 7, []])
    expect(await actions["accounts.openIssue"]!({ status: "idle" }, odd), JSON.stringify(odd)).toMatchObject({
      status: "invalid",
    });
});
