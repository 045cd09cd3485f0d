import "server-only";
import { readBook } from "@/lib/book/state";
import { planFor } from "@/lib/insights/plan";
import type { Viewer } from "@/lib/policy";
import type { Db } from "@/lib/server/door";
import { readTargets } from "@/lib/server/insights/beside";
import { readDeals } from "@/lib/server/opportunities/read";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { readInternalRequests } from "@/lib/server/requests/record";
import { readRfps } from "@/lib/server/rfps/read";
import { sql } from "@/lib/server/sql";
import { readWhitespace } from "@/lib/server/whitespace";
import { decimal } from "@/lib/units/decimal";

/** Families asked for this year of everybody the viewer sees. */
async function askedOf(db: Db, viewer: Viewer) {
  const year = Number((await businessDayOf(db)).slice(0, 4));
  const asked = planFor("CROSS_SELL", await readTargets(db, { filters: {} }, year), readBook({}, false), viewer);
  return asked === null ? null : decimal(asked);
}

/** What cross-selling is measured by, as far as the viewer sees it; of quotes those released within twelve months. */
export const getCrossSell = query("book.view", async ({ db, viewer }) => ({
  space: await readWhitespace(db),
  ...(await readDeals(db)),
  /** A bid one is called to is its sellers’ to count. */
  rfps: (await readRfps(db)).rfps.filter(({ party }) => party),
  target: await askedOf(db, viewer),
  quotes: await readInternalRequests(
    db,
    sql`q.opportunity_id is not null and q.status = 'ANSWERED' and q.ended_on > business_day() - interval '1 year'`,
  ),
}));
