import type { Day } from "@/lib/units/day";
import type { Cast } from "./cast";
import { idOf } from "./random";
import { type Book, dollars, put, type Row } from "./table";
import type { Term } from "./terms";

/** A line to be written, and whose. */
export type LineOf = { accountId: string; lineId: string; coverage: string };

/** Two lines of one coverage differ by their plan option. */
export const lineIdOf = (accountId: string, coverage: string, option = "") => idOf("line", accountId, coverage, option);

export function putLine(
  book: Book,
  { accountId, lineId, coverage }: LineOf,
  option: string,
  started: Day,
  { lapse }: Cast,
) {
  put(book, "lines", {
    id: lineId,
    account_id: accountId,
    coverage,
    plan_option: option,
    started_on: started,
    terminated_on: lapse?.on ?? null,
    termination_reason: lapse?.reason ?? null,
    version: 1,
  });
}

/** The terms of a line; what is particular to each comes from `more`. */
export function putTerms(
  book: Book,
  { accountId, lineId, coverage }: LineOf,
  terms: Term[],
  more: (term: Term) => Row,
) {
  for (const term of terms) {
    put(book, "line_terms", {
      id: idOf("term", lineId, term.from),
      account_id: accountId,
      line_id: lineId,
      coverage,
      from_on: term.from,
      to_on: term.to,
      version: 1,
      funding: term.funding,
      rate: dollars(term.rateCents),
      target_rate: null,
      tier_rates: null,
      commission: null,
      pooling_point: null,
      guaranteed_until: null,
      ...more(term),
    });
  }
}
