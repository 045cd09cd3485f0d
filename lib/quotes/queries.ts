import "server-only";
import { query } from "@/lib/server/query";
import { readQuoteTerms } from "@/lib/server/quotes/terms";
import { readDeskPeople, readUnderwriter } from "@/lib/server/requests/desks";
import { readInternalRequests } from "@/lib/server/requests/record";
import { sql } from "@/lib/server/sql";

/** What was asked to be quoted of an opportunity, oldest first, as far as the viewer sees it. */
export const listQuotes = query("request.view", ({ db }, opportunityId: string) =>
  readInternalRequests(db, sql`q.opportunity_id = ${opportunityId}::uuid`),
);

/** Who could quote, what each product needs and how long it takes, and who rates the account. */
export const getQuoting = query("request.view", async ({ db }, accountId: string | null) => ({
  people: await readDeskPeople(db),
  terms: await readQuoteTerms(db),
  underwriterId: accountId && (await readUnderwriter(db, accountId)),
}));

export type Quoting = Awaited<ReturnType<typeof getQuoting>>;
