import "server-only";
import type { Coverage } from "@/lib/accounts/coverage";
import { beginOf } from "@/lib/firms/periods";
import { accountOf, isAccount } from "@/lib/server/accounts-followed";
import { firmOf, isFirm } from "@/lib/server/firms/followed";
import { businessDayOf } from "@/lib/server/ownership-day";
import { query } from "@/lib/server/query";
import { kept, sql } from "@/lib/server/sql";
import type { Day } from "@/lib/units/day";
import type { Basis, KnownBy, Parity } from "./kinds";

type Quoted = {
  competitor: string;
  coverage: Coverage;
  /** Their rate action as a share of the current rate, and their rate in dollars per its basis; as far as we know. */
  action: string | null;
  rate: string | null;
  priceBasis: Basis | null;
  knownBy: KnownBy;
  source: string;
  heardOn: Day;
};
export type RivalQuote = Quoted & {
  id: string;
  parity: Parity;
  effectiveOn: Day | null;
  note: string | null;
  firm: { id: string; name: string } | null;
  version: number;
};

/** What is known of rivals at an account, line by line, latest first. */
export const listRivals = query(
  "contact.view",
  ({ db }, accountId: string) =>
    db.$queryRaw<RivalQuote[]>`
      select q.id, q.competitor, q.coverage, q.action::text, q.rate::text, q.price_basis as "priceBasis",
        q.known_by as "knownBy", q.source, q.heard_on::text as "heardOn", q.parity, q.effective_on::text as "effectiveOn",
        q.note, q.version, case when f.id is not null then json_build_object('id', f.id, 'name', f.name) end as firm
      from competitor_quotes q left join firms f on f.id = ${firmOf(sql`q.firm_id`)}
      where ${isAccount(sql`q.account_id`, accountId)} order by q.coverage, q.heard_on desc, q.id`,
);

/** How many accounts somebody quoted for against us, and the latest that we know of. */
export type QuoteAgainst = {
  competitor: string;
  accounts: number;
  latest: Quoted & { accountId: string; account: string };
};

/** Who quoted against us in the last twelve months on the accounts a firm stands behind or ran a market for, as far as the viewer sees. */
export const listFirmQuotes = query("firm.view", async ({ db }, firmId: string) => {
  const since = beginOf("months", await businessDayOf(db));
  return db.$queryRaw<QuoteAgainst[]>`${kept}
    with told as (
      select q.competitor, a.id as account_id, q.heard_on, q.id, json_build_object('accountId', a.id, 'account', a.name,
        'competitor', q.competitor, 'coverage', q.coverage, 'action', q.action::text, 'rate', q.rate::text,
        'priceBasis', q.price_basis, 'knownBy', q.known_by, 'source', q.source, 'heardOn', q.heard_on) as told
      from competitor_quotes q join accounts a on a.id = ${accountOf(sql`q.account_id`)}
      left join account_standings s on s.account_id = a.id
      where q.heard_on >= ${since}::date and (${isFirm(sql`q.firm_id`, firmId)} or s.firm_id = ${firmId}::uuid))
    select competitor, count(distinct account_id)::int as accounts, (array_agg(told order by heard_on desc, id))[1] as latest
    from told group by competitor order by 2 desc, 1`;
});
