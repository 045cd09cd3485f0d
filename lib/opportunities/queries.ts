import "server-only";
import { readDeal, readDeals } from "@/lib/server/opportunities/read";
import { sellersOf } from "@/lib/server/opportunities/write";
import { query } from "@/lib/server/query";

/** Every opportunity the viewer sees, and the day of business. */
export const listOpportunities = query("opportunity.view", ({ db }) => readDeals(db));

/** One of them; undefined where there is none for this viewer. */
export const getOpportunity = query("opportunity.view", ({ db }, id: string) => readDeal(db, id));

/** Whom credit can be given to. */
export const listSellers = query("opportunity.view", ({ db }) => sellersOf(db));
