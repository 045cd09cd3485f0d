import "server-only";
import { type QuoteTerms, termsOf } from "@/lib/quotes/needs";
import { type Json, leavesOf } from "@/lib/units/leaves";
import type { Db } from "../door";
import { settingNow } from "../settings";

/** What each product's quote needs and how long it takes, by the setting in force. */
export async function readQuoteTerms(db: Db): Promise<Record<string, QuoteTerms>> {
  const set = (await settingNow(db, "quote_terms")) as Json | undefined;
  return termsOf(set ? leavesOf(set) : {});
}
