import "server-only";
import type { BookRow, Rates } from "@/lib/book/row";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { joined, type Sql, sql } from "../sql";
import { withBook, withBookAnd } from "../then";
import { bookTablesIn, writtenTablesIn } from "./from";

/** Required and quoted never leave with a row: they have a query and an ability of their own. */
const lines = (every: boolean) => sql`
  case when ${every} or s.funding = 'SPLIT' then (
    select jsonb_agg(line - 'requiredAction' - 'quotedAction' order by n)
    from jsonb_array_elements(s.lines) with ordinality as each (line, n)) end`;

/** What a list or a file may say of an account, each under its name; amounts as text. */
export const figures = {
  id: sql`s.account_id as id`,
  name: sql`s.name`,
  lapsed: sql`s.lapsed`,
  segment: sql`s.segment`,
  funding: sql`s.funding`,
  firm: sql`f.name as firm`,
  owner: sql`u.name as owner`,
  contracts: sql`s.contracts`,
  members: sql`s.members`,
  ascMembers: sql`s.asc_members as "ascMembers"`,
  insuredMembers: sql`s.insured_members as "insuredMembers"`,
  membersYearAgo: sql`s.members_year_ago as "membersYearAgo"`,
  membersOpening: sql`s.members_opening as "membersOpening"`,
  insuredPremium: sql`s.insured_premium::text as "insuredPremium"`,
  stopLossPremium: sql`s.stop_loss_premium::text as "stopLossPremium"`,
  ascFees: sql`s.asc_fees::text as "ascFees"`,
  targetFees: sql`s.target_fees::text as "targetFees"`,
  otherRevenue: sql`s.other_revenue::text as "otherRevenue"`,
  earnedPremium: sql`s.earned_premium::text as "earnedPremium"`,
  incurredClaims: sql`s.incurred_claims::text as "incurredClaims"`,
  stopLossEarned: sql`s.stop_loss_earned::text as "stopLossEarned"`,
  stopLossClaims: sql`s.stop_loss_claims::text as "stopLossClaims"`,
  lossRatio: sql`s.loss_ratio::text as "lossRatio"`,
  feeAdequacy: sql`s.fee_adequacy::text as "feeAdequacy"`,
  renewsOn: sql`s.renews_on::text as "renewsOn"`,
  termEndsOn: sql`s.term_ends_on::text as "termEndsOn"`,
  status: sql`s.status`,
  seasonState: sql`s.season_state as "seasonState"`,
  products: sql`s.products`,
  productsHeld: sql`s.products_held as "productsHeld"`,
  productsEligible: sql`s.products_eligible as "productsEligible"`,
  healthLevel: sql`s.health_level as "healthLevel"`,
  healthLetter: sql`s.health_letter as "healthLetter"`,
  healthReason: sql`s.health_reason as "healthReason"`,
  externalId: sql`a.external_id as "externalId"`,
  customerSinceOn: sql`a.customer_since_on::text as "customerSinceOn"`,
  situs: sql`a.situs`,
  priority: sql`a.priority`,
  nextStep: sql`a.next_step as "nextStep"`,
  nextStepOn: sql`a.next_step_on::text as "nextStepOn"`,
  tags: sql`coalesce(a.tags, '{}') as tags`,
  headline: sql`r.headline`,
} satisfies Partial<Record<keyof BookRow, Sql>>;

/** What they are read from, with the accounts' own words beside their standings. */
export const figureTables = (then: { asOf?: Day }) => sql`${bookTablesIn(then)} ${writtenTablesIn(then)}`;

const columns = (everyLine: boolean) => sql`
  ${joined(Object.values(figures), ", ")}, s.sparkline, s.health, r.version as "headlineVersion",
  coalesce(a.version, 0) as version, coalesce(a.id in (select writable_accounts()), false) as writable,
  ${lines(everyLine)} as lines`;

type Reading = { asOf?: Day; everyLine?: boolean };

/** The rows whose ids `chosen` selects as `account_id`, each with its place `n` and its group `key`, in that order. */
export async function readRows(db: Db, chosen: Sql, { asOf, everyLine = false }: Reading = {}): Promise<BookRow[]> {
  const [found] = await db.$queryRaw<{ rows: BookRow[] | null }[]>`
    ${withBookAnd({ asOf })} chosen as materialized (${chosen})
    select json_agg(r order by r.rank, r.label, r.n) as rows from (
      select c.n, c.key, c.rank, c.label, ${columns(everyLine)}
      from chosen c join ${bookTablesIn({ asOf })} on s.account_id = c.account_id
      ${writtenTablesIn({ asOf })}) r`;
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
