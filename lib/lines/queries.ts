import "server-only";
import { query } from "@/lib/server/query";
import { withAccount } from "@/lib/server/then";
import type { Day } from "@/lib/units/day";

/** A term of a line, decimals as text; adequacy is its rate over its target. */
export type LineTerm = {
  id: string;
  funding: string;
  priceBasis: string;
  rate: string;
  targetRate: string | null;
  adequacy: string | null;
  commission: string | null;
  poolingPoint: string | null;
  guaranteedUntil: Day | null;
  rateCap: string | null;
  fromOn: Day;
  toOn: Day;
  version: number;
};

export type LineEvent = { id: string; kind: string; happenedOn: Day; members: number | null; note: string | null };

export type AccountLine = {
  id: string;
  coverage: string;
  planOption: string;
  startedOn: Day;
  terminatedOn: Day | null;
  terms: LineTerm[];
  events: LineEvent[];
};

/** Every line with its terms, newest first, and what changed them; lines that ended last. */
export const listAccountLines = query(
  "account.view",
  ({ db }, accountId: string, asOf?: Day) =>
    db.$queryRaw<AccountLine[]>`
      ${withAccount({ asOf }, accountId)} select l.id, l.coverage, l.plan_option as "planOption", l.started_on::text as "startedOn",
        l.terminated_on::text as "terminatedOn",
        (select coalesce(json_agg(json_build_object('id', t.id, 'funding', t.funding, 'priceBasis', t.price_basis,
            'rate', t.rate::text, 'targetRate', t.target_rate::text, 'adequacy', (t.rate / t.target_rate)::text,
            'commission', t.commission::text, 'poolingPoint', t.pooling_point::text,
            'guaranteedUntil', t.guaranteed_until, 'rateCap', t.rate_cap::text, 'fromOn', t.from_on, 'toOn', t.to_on, 'version', t.version)
            order by t.from_on desc), '[]') from line_terms t where t.line_id = l.id) as terms,
        (select coalesce(json_agg(json_build_object('id', v.id, 'kind', v.kind, 'happenedOn', v.happened_on,
            'members', v.members, 'note', v.note) order by v.happened_on desc), '[]')
         from line_events v where v.line_id = l.id) as events
      from lines l where l.account_id = ${accountId}::uuid
      order by l.terminated_on desc nulls first, l.started_on, l.id`,
);
