import "server-only";
import { readStories, zoneOf } from "@/lib/server/activity/trail";
import { readDeal, readDeals } from "@/lib/server/opportunities/read";
import { openCodes, sellersOf } from "@/lib/server/opportunities/write";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { readInternalRequests } from "@/lib/server/requests/record";
import { sql } from "@/lib/server/sql";
import { readWhitespace } from "@/lib/server/whitespace";

/** Every opportunity the viewer sees, and the day of business. */
export const listOpportunities = query("opportunity.view", ({ db }) => readDeals(db));

/** One of them; undefined where there is none for this viewer. */
export const getOpportunity = query("opportunity.view", ({ db }, id: string) => readDeal(db, id));

/** Whom credit can be given to. */
export const listSellers = query("opportunity.view", ({ db }) => sellersOf(db));

/** What there is to sell to one account, and the products somebody is selling there already. */
export const getSelling = query("opportunity.view", async ({ db }, accountId: string) => ({
  space: await readWhitespace(db, accountId),
  selling: await openCodes(db, { accountId }),
}));

/** Who changed what of an opportunity, and of what was asked about it, newest first. */
export const getDealHistory = query("opportunity.view", async ({ viewer, db }, id: string) => {
  const asked = await readInternalRequests(db, sql`q.opportunity_id = ${id}::uuid`);
  return {
    stories: await readStories(db, viewer, [id, ...asked.map((request) => request.id)], 100),
    zone: await zoneOf(db),
    today: await businessDayOf(db),
  };
});
export type DealHistory = Awaited<ReturnType<typeof getDealHistory>>;
