import { beforeEach, expect, test } from "vitest";
import { type Ability, policy } from "@/lib/policy";
import { kindOf, writeAudit } from "@/lib/server/audit";
import { writing } from "@/lib/server/door";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

beforeEach(seedCast);

test("one event a record, all of one request, values as they were", async () => {
  const day = new Date("2026-01-01T00:00:00Z");
  await writing(viewer("ann"), (db) =>
    writeAudit(db, id("ann"), "account.edit", [
      {
        subjectType: "account",
        subjectId: id("acme"),
        accountId: id("acme"),
        changes: { name: ["a", "b"], since: [null, day] },
      },
      { subjectType: "line", subjectId: id("acme line 0"), accountId: id("acme"), receipt: { done: true } },
    ]),
  );
  const events = await unscoped((db) => db.auditEvent.findMany({ orderBy: { subjectType: "asc" } }));
  expect(events).toMatchObject([
    { changes: { name: ["a", "b"], since: [null, "2026-01-01T00:00:00.000Z"] }, receipt: null, kind: "BOOK" },
    { changes: null, receipt: { done: true }, kind: "BOOK" },
  ]);
  expect(new Set(events.map(({ requestId }) => requestId)).size).toBe(1);
});

test("an event falls into the month it happened in, and none is lost outside of the months laid out", async () => {
  await unscoped(async (db) => {
    for (const at of ["2026-12-15", "2031-01-01"]) {
      const data = { at: new Date(at), requestId: id("r"), actorId: id("ann"), ability: "x", kind: "BOOK" };
      await db.auditEvent.create({ data });
    }
  });
  const rows = await unscoped(
    (db) =>
      db.$queryRaw<{ partition: string }[]>`select tableoid::regclass::text as partition from audit_events order by at`,
  );
  expect(rows.map(({ partition }) => partition)).toEqual(["audit_events_2026_12", "audit_events_rest"]);
});

test("what an event is about follows from its ability", () => {
  const kinds = Object.fromEntries(Object.keys(policy).map((ability) => [ability, kindOf(ability as Ability)]));
  expect(kinds).toMatchObject({
    "account.edit": "BOOK",
    "person.invite": "PEOPLE",
    "team.change": "PEOPLE",
    "session.end": "PEOPLE",
    "accounts.import": "IMPORT",
  });
});
