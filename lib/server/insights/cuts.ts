import "server-only";
import { seasonDay } from "@/lib/accounts/season";
import type { InsightsState } from "@/lib/insights/address";
import type { Db } from "../door";
import { readDay } from "../then";
import { readSignedRates } from "./rates";

/** The decisions of a season's year one by one, with whose each is; the day and the season they are of. */
export async function readCutRates(db: Db, state: InsightsState) {
  const today = await readDay(db, state);
  const season = state.season ?? seasonDay(today);
  return { today, season, rates: await readSignedRates(db, state, season, true) };
}
