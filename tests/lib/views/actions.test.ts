import { beforeEach, describe, expect, test } from "vitest";
import { changeView, removeView, renameView, saveView } from "@/lib/views/actions";
import { id, seedCast, unscoped } from "@/tests/support/book";
import { signInAs } from "@/tests/support/request";

beforeEach(seedCast);

const idle = { status: "idle" } as const;
const view = { list: "book", name: "At risk", audience: "ME", state: "f=health:AT_RISK" } as const;
const stored = () => unscoped((db) => db.savedView.findMany());

async function saved(as: string, audience: "ME" | "TEAM" | "ALL" = "ME") {
  signInAs(as);
  const outcome = await saveView(idle, { ...view, audience });
  if (outcome.status !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.receipt.id;
}

test("a view is kept with its state, its audience and its owner", async () => {
  await saved("ann", "TEAM");
  expect(await stored()).toMatchObject([{ ...view, audience: "TEAM", ownerId: id("ann"), teamId: id("north") }]);
});

test("who belongs to no team shares with everyone or no one", async () => {
  signInAs("vera");
  expect(await saveView(idle, { ...view, audience: "TEAM" })).toMatchObject({ status: "refused" });
  expect(await stored()).toEqual([]);
});

test("a name is asked for beside its field", async () => {
  signInAs("ann");
  expect(await saveView(idle, { ...view, name: " " })).toEqual({
    status: "invalid",
    fields: { name: ["Give the view a name."] },
  });
});

test("its owner renames, changes and removes it, and the trail knows", async () => {
  const viewId = await saved("ann");
  await renameView(idle, { id: viewId, version: 1, name: "Watch", audience: "ALL" });
  await changeView(idle, { id: viewId, version: 2, state: "group=ae" });
  expect(await stored()).toMatchObject([{ name: "Watch", audience: "ALL", state: "group=ae", version: 3 }]);
  await removeView(idle, { id: viewId, version: 3 });
  expect(await stored()).toEqual([]);
  const trail = await unscoped((db) =>
    db.auditEvent.findMany({ where: { ability: "view.change" }, orderBy: { at: "asc" } }),
  );
  expect(trail.map(({ changes }) => changes)).toEqual([
    { name: ["At risk", "Watch"], audience: ["ME", "ALL"] },
    { state: ["f=health:AT_RISK", "group=ae"] },
    { name: ["Watch", null], state: ["group=ae", null] },
  ]);
});

describe("nobody else", () => {
  test.each(["dana", "vera", "cy", "ada"])("%s can change a view that everyone sees", async (who) => {
    const viewId = await saved("ann", "ALL");
    signInAs(who);
    for (const attempt of [
      renameView(idle, { id: viewId, version: 1, name: "Mine", audience: "ME" }),
      changeView(idle, { id: viewId, version: 1, state: "" }),
      removeView(idle, { id: viewId, version: 1 }),
    ])
      expect(await attempt).toMatchObject({ status: "refused" });
    expect(await stored()).toMatchObject([{ name: "At risk", ownerId: id("ann"), version: 1 }]);
  });
});

test("a change made elsewhere is not passed over", async () => {
  const viewId = await saved("ann");
  await changeView(idle, { id: viewId, version: 1, state: "group=ae" });
  for (const late of [
    changeView(idle, { id: viewId, version: 1, state: "" }),
    renameView(idle, { id: viewId, version: 1, name: "Late", audience: "ME" }),
    removeView(idle, { id: viewId, version: 1 }),
  ])
    expect(await late).toMatchObject({ status: "refused", message: expect.stringContaining("changed elsewhere") });
  expect(await stored()).toMatchObject([{ name: "At risk", state: "group=ae", version: 2 }]);
});
