import "server-only";
import { readDeals } from "@/lib/server/opportunities/read";
import { query } from "@/lib/server/query";
import { readInternalRequests } from "@/lib/server/requests/record";
import { sql } from "@/lib/server/sql";
import { readWhitespace } from "@/lib/server/whitespace";

/** What cross-selling is measured by, as far as the viewer sees it; of quotes those released within twelve months. */
export const getCrossSell = query("book.view", async ({ db }) => ({
  space: await readWhitespace(db),
  ...(await readDeals(db)),
  quotes: await readInternalRequests(
    db,
    sql`q.opportunity_id is not null and q.status = 'ANSWERED' and q.ended_on > business_day() - interval '1 year'`,
  ),
}));
