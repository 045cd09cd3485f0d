import { beforeEach, expect, test } from "vitest";
import { type CloseSubject, closeSubject, everybody, retentionOf, withEverybody } from "@/lib/pictures/closes";
import { listCloses } from "@/lib/pictures/queries";
import { asJob } from "@/lib/server/door";
import { closeMonths } from "@/lib/server/totals";
import { id, seedCast, unscoped, viewer } from "@/tests/support/book";

const north: CloseSubject = { id: "n", name: "North", kind: "TEAM" };
const ann: CloseSubject = { id: "a", name: "Ann", kind: "PERSON" };

test("whoever reads all closes has their sum, and the first of them is shown unless another is asked for", () => {
  expect(withEverybody([north, ann], "VP")).toEqual([everybody, north, ann]);
  expect(withEverybody([north, ann], "AE")).toEqual([north, ann]);
  expect(withEverybody([], "OPERATIONS")).toEqual([]);
  expect(closeSubject([north, ann], undefined)).toBe(north);
  expect(closeSubject([north, ann], "a")).toBe(ann);
  expect(closeSubject([north, ann], "b")).toBe(north);
  expect(closeSubject([], "a")).toBeUndefined();
});

test.each([
  [{ opening: 8000, retained: 5000 }, "0.625"],
  [{ opening: 8000, retained: 0 }, "0"],
  [{ opening: 0, retained: 0 }, undefined],
])("of %o is retained %s", (close, share) => {
  expect(retentionOf(close)?.toString()).toBe(share);
});

beforeEach(async () => {
  await seedCast();
  await asJob("", closeMonths);
});

const names = async (person: string, asked?: string) => {
  const { subjects, shown, closes } = await listCloses(viewer(person), asked);
  return [subjects.map(({ name }) => name), shown?.name, closes[0]?.members];
};

test("each reads the closes that are theirs, and nobody else's by asking for them", async () => {
  const own = await names("ann");
  expect(own.slice(1)).toEqual([expect.any(String), 5200]);
  expect(own[0]).toHaveLength(1);
  expect(await names("ann", id("bob"))).toEqual(own);
  expect(await names("ann", id("north"))).toEqual(own);
  expect(await names("ann", "all")).toEqual(own);
  await unscoped((db) => db.teamMonth.updateMany({ data: { executives: 3 } }));
  expect((await names("ann"))[2]).toBe(10_400);
  expect((await names("vera"))[2]).toBe(15_600);
  expect((await names("vera", id("south")))[2]).toBe(5200);
});
