import { beforeEach, expect, test } from "vitest";
import { addTeam, movePerson } from "@/lib/teams/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(async () => {
  await seedCast();
  signInAs("ada");
});

const idle = { status: "idle" } as const;
const stays = (name: string) =>
  unscoped((db) =>
    db.membership.findMany({ where: { userId: id(name) }, orderBy: { fromOn: "asc" }, include: { team: true } }),
  );
const move = (name: string, team: string | null, fromOn: string, more = {}) =>
  movePerson(idle, { id: id(name), teamId: team && id(team), grade: "SENIOR", fromOn, ...more });
const shown = async (name: string) =>
  (await stays(name)).map(
    ({ team, grade, fromOn, toOn }) =>
      `${team.name} ${grade} ${fromOn.toISOString().slice(0, 10)} ${toOn?.toISOString().slice(0, 10) ?? "on"}`,
  );

test("moving ends one stay and begins another, and the trail keeps both", async () => {
  expect(await move("ann", "south", "2026-12-01")).toMatchObject({ status: "done" });
  expect(await shown("ann")).toEqual(["north SENIOR 2020-01-01 2026-11-30", "south SENIOR 2026-12-01 on"]);
  const [event] = await unscoped((db) => db.auditEvent.findMany());
  expect(event).toMatchObject({
    kind: "PEOPLE",
    subjectId: id("ann"),
    changes: { teamId: [id("north"), id("south")], fromOn: [null, "2026-12-01"] },
  });
});

test("a promotion is a move within the team; a second thought corrects it; leaving ends it", async () => {
  await move("ann", "north", "2026-12-01", { grade: "JUNIOR" });
  await move("ann", "south", "2026-12-01", { grade: "JUNIOR" });
  expect(await move("ann", null, "2027-01-01")).toMatchObject({ status: "done" });
  expect(await shown("ann")).toEqual(["north SENIOR 2020-01-01 2026-11-30", "south JUNIOR 2026-12-01 2026-12-31"]);
});

test("a team has one lead at a time", async () => {
  expect(await move("ann", "south", "2026-12-01", { kind: "LEAD", grade: "" })).toEqual({
    status: "refused",
    message: "dov leads that team. They move first.",
  });
  await move("dov", null, "2026-12-01");
  expect(await move("ann", "south", "2026-12-01", { kind: "LEAD", grade: "" })).toMatchObject({ status: "done" });
});

test("two moves of one person at once leave one history", async () => {
  const both = await Promise.all([move("ann", "south", "2026-12-01"), move("ann", "south", "2026-12-02")]);
  for (const one of both) expect(one).not.toMatchObject({ message: expect.stringContaining("wrong") });
  const history = await stays("ann");
  const open = history.filter(({ toOn }) => !toOn);
  expect(open).toHaveLength(1);
});

test("a team is added once", async () => {
  expect(await addTeam(idle, { name: "West team" })).toMatchObject({ status: "done" });
  expect(await addTeam(idle, { name: "West team" })).toMatchObject({ status: "refused" });
  expect(await addTeam(idle, { name: " " })).toMatchObject({ status: "invalid" });
});
