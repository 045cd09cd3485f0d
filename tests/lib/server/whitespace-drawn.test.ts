import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { lasts } from "@/lib/server/whitespace-drawn";
import { getDrawnGrid, getGrid } from "@/lib/whitespace/queries";
import { access, id, seedCast, unscoped, viewer } from "@/tests/support/book";
import { daysAway } from "@/tests/support/calendar";
import { renderPage } from "@/tests/support/request";

const page = (name: string) => renderPage(() => getGrid(viewer(name)));
const rows = (name: string) => getDrawnGrid(viewer(name));
const namesIn = ({ grid }: Awaited<ReturnType<typeof rows>>) => grid.map(({ facts }) => facts.name);
const rename = (name: string) =>
  unscoped(async (db) => {
    await db.account.update({ where: { id: id("acme") }, data: { name } });
    await db.accountStanding.updateMany({ where: { accountId: id("acme") }, data: { name } });
  });

beforeEach(async () => {
  await seedCast();
  Object.assign(globalThis, { drawnGrids: undefined });
});
afterEach(() => {
  vi.useRealTimers();
});

test("the rows scrolled to are those of the page that was drawn, whatever is written meanwhile", async () => {
  const drawn = await page("dana");
  expect(namesIn(drawn)).toEqual(["acme", "bolt"]);
  await rename("amber");
  expect(await rows("dana")).toBe(drawn);
  expect(namesIn(await page("dana"))).toEqual(["amber", "bolt"]);
  expect(namesIn(await rows("dana"))).toEqual(["amber", "bolt"]);
});

test("a page is drawn again only once somebody has written", async () => {
  // Transactions of other files of tests count on the same server: two pages are asked for until nobody came between them.
  let drawn = await page("dana");
  const again = async () => {
    const before = drawn;
    drawn = await page("dana");
    return drawn === before;
  };
  await expect.poll(again, { timeout: 60_000 }).toBe(true);
  await rename("acme");
  expect(await page("dana")).not.toBe(drawn);
});

test("nobody is given what another drew", async () => {
  await page("vera");
  await page("dana");
  expect(namesIn(await rows("vera"))).toEqual(["acme", "bolt", "cargo"]);
  expect(namesIn(await rows("otto"))).toEqual(["acme", "bolt", "cargo"]);
  expect(namesIn(await rows("dana"))).toEqual(["acme", "bolt"]);
  expect(namesIn(await rows("dov"))).toEqual(["cargo"]);
  expect(namesIn(await rows("ann"))).toEqual(["acme"]);
  expect(await rows("otto")).not.toBe(await rows("vera"));
  const raised = { ...viewer("ann"), role: "VP" } as ReturnType<typeof viewer>;
  expect(namesIn(await getDrawnGrid(raised))).not.toContain("cargo");
});

test("whoever comes to see more, or less, or may no longer write, has it drawn anew at once", async () => {
  const drawn = await page("dana");
  await unscoped((db) => db.accountAccess.create({ data: access("cargo", "ann", "COVER") }));
  expect(namesIn(await rows("dana"))).toEqual(["acme", "bolt", "cargo"]);
  await unscoped((db) =>
    db.accountAccess.updateMany({
      where: { accountId: { in: [id("bolt"), id("cargo")] } },
      data: { toOn: daysAway(-1) },
    }),
  );
  expect(namesIn(await rows("dana"))).toEqual(["acme"]);
  expect(await rows("dana")).not.toBe(drawn);
});

test("what was drawn a while ago is drawn anew, and little is held at once", async () => {
  await page("dana");
  await rename("amber");
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + lasts });
  expect(namesIn(await rows("dana"))).toEqual(["amber", "bolt"]);
  const held = globalThis as unknown as { drawnGrids: Map<string, unknown> };
  expect(held.drawnGrids.size).toBe(1);
});
