import "server-only";
import type { BookRow, Rates } from "@/lib/book/row";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { type Sql, sql } from "../sql";
import { withBook, withBookAnd } from "../then";
import { bookTables } from "./from";

/** Required and quoted never leave with a row: they have a query and an ability of their own. */
const lines = (every: boolean) => sql`
  case when ${every} or s.funding = 'SPLIT' then (
    select jsonb_agg(line - 'requiredAction' - 'quotedAction' order by n)
    from jsonb_array_elements(s.lines) with ordinality as each (line, n)) end`;

/** What a list or a file may say of an account; its amounts as text. */
export const figures = sql`
  s.account_id as id, s.name, s.lapsed, s.segment, s.funding, f.name as firm, u.name as owner,
  s.contracts, s.members, s.asc_members as "ascMembers", s.insured_members as "insuredMembers",
  s.members_year_ago as "membersYearAgo", s.members_opening as "membersOpening",
  s.insured_premium::text as "insuredPremium", s.stop_loss_premium::text as "stopLossPremium",
  s.asc_fees::text as "ascFees", s.target_fees::text as "targetFees", s.other_revenue::text as "otherRevenue",
  s.earned_premium::text as "earnedPremium", s.incurred_claims::text as "incurredClaims",
  s.stop_loss_earned::text as "stopLossEarned", s.stop_loss_claims::text as "stopLossClaims",
  s.loss_ratio::text as "lossRatio", s.fee_adequacy::text as "feeAdequacy",
  s.renews_on::text as "renewsOn", s.term_ends_on::text as "termEndsOn", s.status, s.season_state as "seasonState",
  s.products, s.products_held as "productsHeld", s.products_eligible as "productsEligible",
  s.health_level as "healthLevel", s.health_letter as "healthLetter", s.health_reason as "healthReason",
  a.external_id as "externalId", a.customer_since_on::text as "customerSinceOn", a.situs, a.priority,
  a.next_step as "nextStep", a.next_step_on::text as "nextStepOn", coalesce(a.tags, '{}') as tags, r.headline`;

/** What they are read from, with the accounts' own words beside their standings. */
export const figureTables = sql`${bookTables}
  left join accounts a on a.id = s.account_id left join renewals r on r.id = s.renewal_id`;

const columns = (everyLine: boolean) => sql`
  ${figures}, s.sparkline, s.health, r.version as "headlineVersion",
  coalesce(a.version, 0) as version, coalesce(a.id in (select writable_accounts()), false) as writable,
  ${lines(everyLine)} as lines`;

type Reading = { asOf?: Day; everyLine?: boolean };

/** The rows whose ids `chosen` selects as `account_id`, each with its place `n` and its group `key`, in that order. */
export async function readRows(db: Db, chosen: Sql, { asOf, everyLine = false }: Reading = {}): Promise<BookRow[]> {
  const [found] = await db.$queryRaw<{ rows: BookRow[] | null }[]>`
    ${withBookAnd({ asOf })} chosen as materialized (${chosen})
    select json_agg(r order by r.rank, r.label, r.n) as rows from (
      select c.n, c.key, c.rank, c.label, ${columns(everyLine)}
      from chosen c join ${bookTables} on s.account_id = c.account_id
      left join accounts a on a.id = s.account_id left join renewals r on r.id = s.renewal_id) r`;
  const rows = found?.rows ?? [];
  // The past is not to be written on, whoever owns the account now.
  return asOf ? rows.map((row) => ({ ...row, writable: false })) : rows;
}

/** Required and quoted of accounts and of their lines, by id. For those who may see them. */
export async function readRates(db: Db, ids: string[], asOf?: Day): Promise<Record<string, Rates>> {
  const [row] = await db.$queryRaw<{ rates: Record<string, Rates> | null }[]>`
    ${withBook({ asOf })} select json_object_agg(id, json_build_object('required', required, 'quoted', quoted)) as rates from (
      select account_id::text as id, required_action::text as required, quoted_action::text as quoted
      from account_standings where account_id = any(${ids}::uuid[])
      union all
      select line ->> 'lineId', line ->> 'requiredAction', line ->> 'quotedAction'
      from account_standings s, jsonb_array_elements(s.lines) line
      where s.account_id = any(${ids}::uuid[])) r`;
  return row?.rates ?? {};
}
