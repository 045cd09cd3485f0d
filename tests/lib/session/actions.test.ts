import { beforeEach, expect, test } from "vitest";
import { endSession } from "@/lib/session/actions";
import { seedCast, unscoped } from "@/tests/support/book";
import { sessionOf } from "@/tests/support/cast";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const end = (person: string) => endSession({ status: "idle" }, { id: sessionOf(person) });
const live = (person: string) =>
  unscoped((db) => db.session.count({ where: { id: sessionOf(person), endedAt: null } })).then(Boolean);

test("one's own session ends, and the trail says so", async () => {
  signInAs("ann");
  expect(await end("ann")).toMatchObject({ status: "done" });
  expect(await live("ann")).toBe(false);
  expect(await unscoped((db) => db.auditEvent.findMany())).toMatchObject([{ ability: "session.end", kind: "PEOPLE" }]);
});

test("a colleague's session is not there to end; an Admin ends anyone's", async () => {
  signInAs("vera");
  expect(await end("ann")).toMatchObject({ status: "refused" });
  expect(await live("ann")).toBe(true);
  signInAs("ada");
  expect(await end("ann")).toMatchObject({ status: "done" });
  expect(await live("ann")).toBe(false);
});
