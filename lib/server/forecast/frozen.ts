import "server-only";
import type { FrozenRow, FrozenSale } from "@/lib/forecast/frozen";
import type { Weighed } from "@/lib/forecast/outlook";
import type { ForecastRow } from "@/lib/forecast/row";
import type { Probabilities } from "@/lib/metrics/forecast";
import { type Day, dateOf } from "@/lib/units/day";
import { inFull } from "@/lib/units/decimal";
import type { Db } from "../door";
import { sql } from "../sql";

/** Keeps a forecast as it stands: a row an account, which nobody changes afterwards. */
export async function keepForecast(
  db: Db,
  kept: {
    freezeId: string;
    scope: string;
    authorId: string;
    today: Day;
    rows: ForecastRow[];
    probabilities: Probabilities;
  },
) {
  const { freezeId, scope, authorId, today, rows, probabilities } = kept;
  const data = rows.map((row) => ({
    freezeId,
    scope,
    authorId,
    frozenOn: dateOf(today),
    accountId: row.accountId,
    account: row.account,
    ownerId: row.ownerId,
    members: row.members,
    insuredPremium: inFull(row.amounts.premium),
    ascFees: inFull(row.amounts.fees),
    insuredMargin: inFull(row.amounts.insuredMargin),
    feeMargin: inFull(row.amounts.feeMargin),
    seasonState: row.state,
    aeCall: row.said.AE?.call ?? null,
    directorCall: row.said.DIRECTOR?.call ?? null,
    systemCall: row.system.call,
    odds: Object.fromEntries(Object.entries(probabilities).map(([call, odds]) => [call, inFull(odds)])),
  }));
  for (let from = 0; from < data.length; from += 500)
    await db.frozenForecast.createMany({ data: data.slice(from, from + 500) });
}

const kept = sql`f.freeze_id as "freezeId", f.frozen_on::text as "frozenOn", to_json(f.frozen_at) #>> '{}' as "frozenAt",
  a.name as by, f.account_id as "accountId", f.account, o.name as owner, f.members,
  f.insured_premium::text as "insuredPremium", f.asc_fees::text as "ascFees", f.insured_margin::text as "insuredMargin",
  f.fee_margin::text as "feeMargin", f.season_state as state, f.ae_call as "aeCall", f.director_call as "directorCall",
  f.system_call as "systemCall", f.odds
  from frozen_forecasts f join users a on a.id = f.author_id left join users o on o.id = f.owner_id`;

/** The rows of the last forecasts frozen of a season or year that the viewer sees, latest first. */
export const readFrozen = (db: Db, scope: string) => db.$queryRaw<FrozenRow[]>`
  select ${kept}
  where f.freeze_id in (select freeze_id from frozen_forecasts where scope = ${scope}
    group by freeze_id order by max(frozen_at) desc limit 12)
  order by f.frozen_at desc, f.members desc, f.account_id`;

/** What plans are filed under, apart from any season’s frozen forecasts. */
export const planScope = "plan";

/** The rows of plans, as far as their accounts are the viewer’s to see. */
export const readPlans = (db: Db, ids: string[]) => db.$queryRaw<FrozenRow[]>`
  select ${kept} where f.scope = ${planScope} and f.freeze_id = any (${ids}::uuid[])
  order by f.members desc, f.account_id`;

type Sold = { id: string; name: string; won: Weighed };

/** Keeps what a plan counts as won. */
export const keepSales = (
  db: Db,
  { freezeId, authorId, today, sales }: { freezeId: string; authorId: string; today: Day; sales: readonly Sold[] },
) =>
  db.frozenSale.createMany({
    data: sales.map(({ id, name, won: { amounts } }) => ({
      ...{ freezeId, authorId, name, opportunityId: id, frozenOn: dateOf(today) },
      members: amounts.members.toNumber(),
      insuredPremium: inFull(amounts.premium),
      ascFees: inFull(amounts.fees),
    })),
  });

/** The sales that plans count as won, as far as the viewer sees them. */
export const readPlannedSales = (db: Db, ids: string[]) => db.$queryRaw<FrozenSale[]>`
  select freeze_id as "freezeId", opportunity_id as "opportunityId", name, members, insured_premium::text as "insuredPremium", asc_fees::text as "ascFees"
  from frozen_sales where freeze_id = any (${ids}::uuid[]) order by name, id`;
