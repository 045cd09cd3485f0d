import "server-only";
import { atRiskState } from "@/lib/accounts/season";
import type { Group } from "@/lib/book/group";
import type { Sort, SortKey } from "@/lib/book/sort";
import { isUndecided, statuses } from "@/lib/renewals/stages";
import type { Day } from "@/lib/units/day";
import { joined, type Sql, sql } from "../sql";

export type Grouping = { key: Sql; rank: Sql; label: Sql };

/** lib/accounts/season.ts decides it for one account; here for all of them at once. */
const wave = (horizon: Day) => sql`
  case when s.lapsed then 'LAPSED' when s.season_state = 'RETAINED' then 'RENEWED' when s.season_state = 'LOST' then 'LOST'
       when s.renews_on <= ${horizon}::date then 'NOT_SIGNED' else 'LATER' end`;

/** A group's key, its place among the groups, and its name where the database knows it. */
export function grouping(group: Group, horizon: Day): Grouping {
  const none = sql`null::text`;
  const ranked = (key: Sql, order: string[]): Grouping => ({
    key,
    rank: sql`array_position(${order}::text[], ${key})`,
    label: none,
  });
  const named = (key: Sql, label: Sql): Grouping => ({ key: sql`coalesce(${key}::text, 'none')`, rank: sql`0`, label });
  const of: Record<Group, () => Grouping> = {
    wave: () => ranked(wave(horizon), ["NOT_SIGNED", "LATER", "RENEWED", "LOST", "LAPSED"]),
    broker: () => named(sql`s.firm_id`, sql`f.name`),
    ae: () => named(sql`s.owner_id`, sql`u.name`),
    funding: () => ranked(sql`s.funding`, ["ASC", "INSURED", "SPLIT"]),
    segment: () => ranked(sql`s.segment`, ["NATIONAL", "MAJOR"]),
    month: () => named(sql`s.renews_on`, sql`s.renews_on::text`),
    status: () => ranked(sql`s.status`, statusOrder),
    health: () => ranked(sql`s.health_level`, levels),
    none: () => ({ key: sql`'all'`, rank: sql`0`, label: none }),
  };
  return of[group]();
}

const statusOrder = [...statuses.filter(isUndecided).reverse(), ...statuses.filter((status) => !isUndecided(status))];
const levels = ["AT_RISK", "WATCH", "GOOD"];
const states = [atRiskState, "OPEN", "VERBAL", "RETAINED", "LOST"];
const place = (order: string[], column: Sql) => sql`array_position(${order}::text[], ${column})`;

const membersIn = (some: string[]) => sql`case when s.season_state = any(${some}) then s.members else 0 end`;

/** What people write on an account is its own, not its standing's. */
const ofAccount = (column: Sql) => sql`(select ${column} from accounts where id = s.account_id)`;

/** lib/book/revenue.ts decides it for one row; an account told by its lines shows no figure. */
const shownRevenue = sql`
  case when s.funding <> 'SPLIT' or (select count(*) < 2 from jsonb_array_elements(s.lines) line
      where line ->> 'bucket' is distinct from 'INCLUDED')
    then coalesce(nullif(s.insured_premium, 0), nullif(s.asc_fees, 0), nullif(s.other_revenue, 0)) end`;

/** What each order compares, most telling first. */
const compared: Record<SortKey, () => Sql[]> = {
  risk: () => [place(states, sql`s.season_state`), sql`-s.members`],
  name: () => [sql`s.name`],
  segment: () => [sql`s.segment`],
  funding: () => [sql`s.funding`],
  firm: () => [sql`f.name`],
  owner: () => [sql`u.name`],
  contracts: () => [sql`s.contracts`],
  members: () => [sql`s.members`],
  change: () => [sql`s.members - s.members_year_ago`],
  revenue: () => [shownRevenue],
  ratio: () => [sql`s.loss_ratio`, sql`-s.fee_adequacy`],
  rates: () => [sql`s.quoted_action`, sql`s.required_action`],
  renews: () => [sql`s.renews_on`],
  status: () => [place(statusOrder, sql`s.status`)],
  products: () => [sql`s.products_held`],
  health: () => [place(levels, sql`s.health_level`), sql`-s.members`],
  premium: () => [sql`s.insured_premium`],
  stopLoss: () => [sql`s.stop_loss_premium`],
  fees: () => [sql`s.asc_fees`],
  targetFees: () => [sql`s.target_fees`],
  other: () => [sql`s.other_revenue`],
  earned: () => [sql`s.earned_premium`],
  incurred: () => [sql`s.incurred_claims`],
  stopLossEarned: () => [sql`s.stop_loss_earned`],
  stopLossClaims: () => [sql`s.stop_loss_claims`],
  ascMembers: () => [sql`s.asc_members`],
  insuredMembers: () => [sql`s.insured_members`],
  opening: () => [sql`s.members_opening`],
  grown: () => [sql`s.members - s.members_opening`],
  state: () => [place(states, sql`s.season_state`), sql`-s.members`],
  retained: () => [membersIn(["RETAINED"])],
  decided: () => [membersIn(["RETAINED", "LOST"])],
  yearAgo: () => [sql`s.members_year_ago`],
  eligible: () => [sql`s.products_eligible`],
  externalId: () => [ofAccount(sql`external_id`)],
  customerSinceOn: () => [ofAccount(sql`customer_since_on`)],
  situs: () => [ofAccount(sql`situs`)],
  priority: () => [ofAccount(sql`priority`)],
  nextStep: () => [ofAccount(sql`lower(next_step)`)],
  nextStepOn: () => [ofAccount(sql`next_step_on`)],
  tags: () => [ofAccount(sql`nullif(lower(array_to_string(tags, ' ')), '')`)],
  headline: () => [sql`(select lower(headline) from renewals where id = s.renewal_id)`],
};

/** The order of rows; unknown values come last either way, and equal ones by name. */
export const ordering = ({ key, down }: Sort) =>
  joined(
    [
      ...compared[key]().map((column) => (down ? sql`${column} desc nulls last` : sql`${column} asc nulls last`)),
      sql`s.name`,
      sql`s.account_id`,
    ],
    ", ",
  );
