import { beforeAll, expect, test } from "vitest";
import { columns } from "@/lib/filings/datasets";
import { directoryOf, employersMade } from "@/prisma/demo/directory";
import { loadDirectory } from "@/prisma/demo/filed";
import { within } from "@/prisma/scratch";
import { seedCast, unscoped } from "@/tests/support/book";

const url = process.env.DATABASE_URL ?? "";

beforeAll(async () => {
  await seedCast();
  await within(url, async (client) => {
    await client.query("begin");
    await client.query(
      "truncate filings, filed_contracts, filed_brokers, filed_providers, filed_names, filed_parties, prospects cascade",
    );
    await loadDirectory(client, "2026-11-29");
    await client.query("commit");
  });
});

test("the directory is the same every time, and fills every column that is read", () => {
  expect(directoryOf(2024)).toEqual(directoryOf(2024));
  for (const { dataset, headings } of directoryOf(2024))
    for (const [name, known] of Object.entries(columns[dataset]))
      if (!/^(unpaid|reserve|claim_reserve|charged|r_[a-g]|std)$/.test(name))
        expect([dataset, name, known.some((heading) => headings.includes(heading))]).toEqual([dataset, name, true]);
});

test("it loads as three years of a thousand employers, over half of which end with the year under a new broker", async () => {
  const [found] = await unscoped(
    (db) => db.$queryRaw<Record<string, number>[]>`
      select count(*)::int as employers, count(distinct name)::int as names, min(years) as years,
        (count(*) filter (where reasons @> '{YEAR_END,BROKER_CHANGED}'))::int as moved,
        (count(*) filter (where funding = 'SELF'))::int as self, (count(*) filter (where zip ~ '^\\d{5}$'))::int as zips,
        (count(*) filter (where flagged > 0))::int as flagged from prospects`,
  );
  expect(found).toMatchObject({ employers: employersMade, names: employersMade, years: 3, zips: employersMade });
  expect(found?.moved).toBeGreaterThanOrEqual(500);
  expect(found?.self).toBeGreaterThan(100);
  expect(found?.flagged).toBeGreaterThan(5);
});

test("some names wait for a person", async () => {
  const waiting = await unscoped((db) =>
    db.filedName.findMany({ where: { knownBy: "UNSURE" }, select: { name: true } }),
  );
  expect(waiting.length).toBeGreaterThan(0);
});
