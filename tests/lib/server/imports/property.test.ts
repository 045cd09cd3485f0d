import fc from "fast-check";
import { expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { seedCast } from "@/tests/support/book";
import { bring, month, nameAccounts, standOfBook, takeBack } from "./bring";

const cells = fc.record({
  name: fc.constantFrom("acme", "bolt", "cargo", "nobody"),
  month: fc.integer({ min: -4, max: 0 }),
  contracts: fc.option(fc.integer({ min: 0, max: 3000 }), { nil: undefined }),
  members: fc.option(fc.integer({ min: 0, max: 6000 }), { nil: undefined }),
  premium: fc.option(fc.integer({ min: -1000, max: 400_000_000 }), { nil: undefined }),
  incurred: fc.option(fc.integer({ min: -1000, max: 400_000_000 }), { nil: undefined }),
});
type Cells = typeof cells extends fc.Arbitrary<infer T> ? T : never;
const dollars = (cents: number | undefined) => (cents === undefined ? "" : (cents / 100).toFixed(2));
const heading = "Account id,Month,Contracts,Members,Premium,Paid,Incurred";

/** A file with finance's totals of each of its months, as its own rows add up. */
function fileOf(rows: Cells[]) {
  const lines = rows.map(({ name, month: at, contracts = "", members = "", premium, incurred }) =>
    [`x-${name}`, month(at), contracts, members, dollars(premium), dollars(incurred), dollars(incurred)].join(","),
  );
  const totals = [...new Set(rows.map((row) => row.month))].map((at) => {
    const add = (figure: "contracts" | "members" | "premium" | "incurred") =>
      rows.filter((row) => row.month === at).reduce((sum, row) => sum + (row[figure] ?? 0), 0);
    const claims = dollars(add("incurred"));
    return ["Total", month(at), add("contracts"), add("members"), dollars(add("premium")), claims, claims].join(",");
  });
  return [heading, ...lines, ...totals].join("\n");
}

test("whatever a file says, taken and undone the book is as before, and undone again as after", async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", async (db) => {
    await restateStandings(db);
    await closeMonths(db, [-1, -2, -3, -4].map(month));
  });
  await fc.assert(
    fc.asyncProperty(fc.array(cells, { minLength: 1, maxLength: 12 }), async (rows) => {
      const before = await standOfBook();
      const { importId, counts } = await bring(fileOf(rows));
      expect(counts.create + counts.update + counts.unchanged + counts.reject).toBe(rows.length);
      const after = await standOfBook();
      const undone = await takeBack(importId);
      expect(undone.counts.undo?.stayed).toEqual([]);
      expect(await standOfBook()).toEqual(before);
      const redone = await takeBack(undone.importId);
      expect(await standOfBook()).toEqual(after);
      await takeBack(redone.importId);
      expect(await standOfBook()).toEqual(before);
    }),
    { numRuns: 12 },
  );
}, 300_000);

test("an earlier file is undone after a later one was, and both are taken again the other way round", async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", async (db) => {
    await restateStandings(db);
    await closeMonths(db, [-2].map(month));
  });
  const actuals = (members: number, premium: number) =>
    fileOf([{ name: "acme", month: -2, contracts: 2000, members, premium, incurred: premium - 100 }]);
  const stands = [await standOfBook()];
  const first = await bring(actuals(5100, 300_000_000));
  stands.push(await standOfBook());
  const second = await bring(actuals(5300, 310_000_000));
  stands.push(await standOfBook());
  const withoutSecond = await takeBack(second.importId);
  expect(await standOfBook()).toEqual(stands[1]);
  const withoutFirst = await takeBack(first.importId);
  expect(withoutFirst.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(stands[0]);
  await takeBack(withoutFirst.importId);
  expect(await standOfBook()).toEqual(stands[1]);
  await takeBack(withoutSecond.importId);
  expect(await standOfBook()).toEqual(stands[2]);
});
