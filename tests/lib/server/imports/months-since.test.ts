import { beforeEach, expect, test } from "vitest";
import { asJob } from "@/lib/server/door";
import { restateStandings } from "@/lib/server/standing";
import { closeMonths } from "@/lib/server/totals";
import { seedCast, unscoped } from "@/tests/support/book";
import { bring, month, nameAccounts, standOfBook, takeBack } from "./bring";

beforeEach(async () => {
  await seedCast();
  await nameAccounts();
  await asJob("", async (db) => {
    await restateStandings(db);
    await closeMonths(db);
  });
});

const last = month(-1).slice(0, 7);
const zenith = [
  "id,account,funding,members,contracts,renewal,ae,rate",
  "Z1,Zenith Works,FI,1000,480,01-01,ann,700.00",
].join("\n");
const dental = ["Account,Coverage,Funding,Price basis,Rate,From", `Acme,Dental,Insured,Tier,30.00,${month(-2)}`].join(
  "\n",
);

const actuals = (account: string, coverage: string, [contracts, members]: [number, number]) =>
  bring(
    [
      "Account,Coverage,Month,Contracts,Members,Premium,Paid claims,Incurred claims",
      `${account},${coverage},${last},${contracts},${members},700100.00,500000.00,600000.00`,
    ].join("\n"),
    {
      control: {
        contracts: String(contracts),
        members: String(members),
        premium: "700100.00",
        paid: "500000.00",
        incurred: "600000.00",
      },
    },
  );

test("an account made by a file goes once the months loaded since have gone, and comes back with them all", async () => {
  const before = await standOfBook();
  const made = await bring(zenith, { kind: "ACCOUNTS" });
  const after = await standOfBook();
  const loaded = await actuals("Zenith Works", "Medical", [490, 1020]);
  expect((await takeBack(made.importId)).counts.undo?.stayed).toMatchObject([
    { reason: "Its months were recorded again since." },
  ]);

  expect((await takeBack(loaded.importId)).counts.undo).toMatchObject({ undone: 1, stayedCount: 0 });
  expect(await standOfBook()).toEqual(after);
  const gone = await takeBack(made.importId);
  expect(gone.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(before);

  expect((await takeBack(gone.importId)).counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(after);
  const versions = await unscoped((db) => db.revenueMonth.count({ where: { importId: loaded.importId } }));
  expect(versions).toBe(1);
});

test("so does a line", async () => {
  const before = await standOfBook();
  const made = await bring(dental, { kind: "LINES" });
  expect(made.rejects).toEqual([]);
  const after = await standOfBook();
  const loaded = await actuals("Acme", "Dental", [100, 210]);
  expect((await takeBack(made.importId)).counts.undo?.stayedCount).toBe(1);

  await takeBack(loaded.importId);
  expect(await standOfBook()).toEqual(after);
  const gone = await takeBack(made.importId);
  expect(gone.counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(before);

  expect((await takeBack(gone.importId)).counts.undo?.stayed).toEqual([]);
  expect(await standOfBook()).toEqual(after);
});
