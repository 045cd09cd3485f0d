import "server-only";
import type { KnownLine } from "@/lib/imports/line-plan";
import type { MatchKey } from "@/lib/imports/match";
import { keysToday } from "@/lib/server/accounts-followed";
import type { Db } from "@/lib/server/door";

/** An account as a file of lines needs it. */
export type LineAccount = {
  accountId: string;
  name: string;
  ownerId: string | null;
  ownerName: string | null;
  lapsedOn: string | null;
  /** The names and EINs it goes by, as match keys spell them. */
  names: string[];
  eins: string[];
  lines: KnownLine[];
};

/** These accounts with their owner of today and every line and term. */
export async function lineAccounts(db: Db, ids: string[]): Promise<Map<string, LineAccount>> {
  const found = await db.$queryRaw<LineAccount[]>`
    select a.id as "accountId", a.name, o.user_id as "ownerId", u.name as "ownerName", a.lapsed_on::text as "lapsedOn",
      array(select m.key from ${keysToday} m where m.account_id = a.id and m.kind = 'NAME') as names,
      array(select m.key from ${keysToday} m where m.account_id = a.id and m.kind = 'EIN') as eins,
      coalesce((select jsonb_agg(jsonb_build_object('id', l.id, 'coverage', l.coverage, 'plan', l.plan_option,
        'startedOn', l.started_on, 'terminatedOn', l.terminated_on, 'terms', coalesce((
          select jsonb_agg(jsonb_build_object('id', t.id, 'funding', t.funding, 'basis', t.price_basis, 'rate', t.rate::text,
            'tiers', t.tier_rates, 'commission', t.commission::text, 'from', t.from_on, 'to', t.to_on,
            'target', t.target_rate::text, 'pooling', t.pooling_point::text, 'guaranteedUntil', t.guaranteed_until)
            order by t.from_on)
          from line_terms t where t.line_id = l.id), '[]')) order by l.started_on, l.id)
        from lines l where l.account_id = a.id), '[]') as lines
    from accounts a
    left join account_access o on o.account_id = a.id and o.kind = 'OWNER'
      and business_day() between o.from_on and coalesce(o.to_on, 'infinity')
    left join users u on u.id = o.user_id
    where a.id = any (${ids}::uuid[])`;
  return new Map(found.map((account) => [account.accountId, account]));
}

/** A key in one text, as accountsByKey spells it. */
export const spell = ({ kind, key }: MatchKey) => `${kind} ${key}`;
