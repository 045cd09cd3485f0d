import "server-only";
import type { Spoken } from "@/lib/forecast/calls";
import type { ForecastRow } from "@/lib/forecast/row";
import type { Override, Rated, Supposable, Winnable } from "@/lib/forecast/what-if";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";

export type WhatIfRow = {
  id: string;
  name: string;
  ownerId: string;
  owner: string;
  audience: "ME" | "TEAM" | "ALL";
  frozenOn: Day | null;
  version: number;
  overrides: Override[];
};

/** What-ifs of a season or year that are the viewer’s or shared with them, their own first. */
export const readWhatIfs = (db: Db, season: Day, span: "season" | "year") => db.$queryRaw<WhatIfRow[]>`
  select w.id, w.name, w.owner_id as "ownerId", u.name as owner, w.audience, w.frozen_on::text as "frozenOn", w.version, w.overrides
  from what_ifs w join users u on u.id = w.owner_id
  where w.span = ${span} and case w.span when 'season' then w.season = ${season}::date
    else extract(year from w.season) = extract(year from ${season}::date) end
  order by w.owner_id <> viewer_id(), w.name, w.id limit 200`;

/** The season of a what-if one may see: a link names no other. */
export async function seasonOfWhatIf(db: Db, id: string) {
  const [found] = await db.$queryRaw<{ season: Day; span: "season" | "year" }[]>`
    select season::text, span from what_ifs where id = ${id}::uuid`;
  return found;
}

type More = {
  accountId: string;
  contracts: number;
  stopLossPremium: string;
  rates: Rated[];
};

/** What a supposition asks of accounts beyond the forecast; rates required are internal. */
const readMore = (db: Db, ids: string[], internal: boolean) => db.$queryRaw<More[]>`
  select s.account_id as "accountId", s.contracts, s.stop_loss_premium::text as "stopLossPremium",
    coalesce((select json_agg(json_build_object('annual', l ->> 'annual', 'current', t.current_rate::text,
        'required', t.required_rate::text, 'quoted', t.quoted_rate::text))
      from renewal_tracks t join jsonb_array_elements(s.lines) l on l ->> 'lineId' = t.line_id::text
      where ${internal} and t.renewal_id = s.renewal_id and t.kind = 'INSURED' and t.decided_on is null
        and t.required_rate > t.quoted_rate and t.current_rate > 0 and l ->> 'bucket' = 'INSURED_PREMIUM'), '[]') as rates
  from account_standings s where s.account_id = any (${ids}::uuid[])`;

/** The rows of a forecast as suppositions read them, by one voice. */
export async function supposables(
  db: Db,
  rows: readonly ForecastRow[],
  { voice, internal }: { voice: Spoken; internal: boolean },
): Promise<(Supposable & { row: ForecastRow })[]> {
  const more = new Map(
    (
      await readMore(
        db,
        rows.map(({ accountId }) => accountId),
        internal,
      )
    ).map((each) => [each.accountId, each]),
  );
  return rows.map((row) => {
    const { contracts = 0, stopLossPremium = "0", rates = [] } = more.get(row.accountId) ?? {};
    const { accountId, state, amounts, ascContracts, incurredClaims } = row;
    const weighed = { state, call: row.said[voice]?.call ?? null, system: row.system.call, amounts };
    return { ...weighed, row, accountId, contracts, ascContracts, stopLossPremium, incurredClaims, rates };
  });
}

export type OpenDeal = Winnable & { name: string; effectiveOn: Day | null };

/** Sales that are worked on and may be in force by a day, as far as the viewer sees them. */
export const readOpenDeals = (db: Db, by: Day) => db.$queryRaw<OpenDeal[]>`
  select o.id, coalesce(a.name, e.name) as name, o.products, o.effective_on::text as "effectiveOn"
  from opportunities o left join accounts a on a.id = o.account_id left join pursuits p on p.id = o.pursuit_id
  left join employers e on e.id = p.employer_id
  where o.stage not in ('SOLD', 'LOST') and coalesce(o.effective_on <= ${by}::date, true)
  order by coalesce(a.name, e.name), o.id`;

/** A what-if about to be changed. */
export async function lockWhatIf(db: Db, id: string) {
  const [found] = await db.$queryRaw<(WhatIfRow & { season: Day; span: "season" | "year" })[]>`
    select w.id, w.name, w.owner_id as "ownerId", '' as owner, w.audience, w.frozen_on::text as "frozenOn", w.version, w.overrides,
      w.season::text, w.span
    from what_ifs w where w.id = ${id}::uuid and w.owner_id = viewer_id() for update`;
  return found;
}
