import { beforeEach, expect, test } from "vitest";
import { getShares } from "@/lib/book/queries";
import { readInsights } from "@/lib/insights/address";
import { getSpreads } from "@/lib/insights/queries";
import { concentrationMetrics, concentrationOf, measureIds } from "@/lib/metrics/concentration";
import { restateStandings } from "@/lib/server/standing";
import { seedCast, unscoped, viewer } from "@/tests/support/book";

beforeEach(async () => {
  await seedCast();
  await unscoped((db) => restateStandings(db));
});

test("what is added up in the database is what accounts come to one by one, by members and by each bucket", async () => {
  for (const who of ["vera", "dana", "ann"])
    for (const by of measureIds) {
      const spreads = await getSpreads(viewer(who), readInsights({ by }));
      const { now } = await getShares(viewer(who));
      expect(JSON.stringify(concentrationOf(spreads, by))).toBe(JSON.stringify(concentrationMetrics(now, by)));
    }
});
