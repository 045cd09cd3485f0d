import "server-only";
import { type Filters, formatFilters, noValue } from "@/lib/book/filter";
import type { BookState } from "@/lib/book/state";
import { onceCalled } from "../accounts-followed";
import { joined, kept, mentioned, nothing, type Sql, sql } from "../sql";
import { dayOf } from "../then";

/** Where the Book reads: a standing, its broker of record and its AE. */
export const bookTables = sql`account_standings s left join firms f on f.id = s.firm_id left join users u on u.id = s.owner_id`;

const picturedTables = sql`account_standings s
  left join lateral (select s.firm_id as id, s.firm_name as name) f on true
  left join lateral (select s.owner_id as id, s.owner_name as name) u on true`;

/** The same, or a picture's after `withBook`: the names stand in its rows, and need no looking up. */
export const bookTablesIn = ({ asOf }: Pick<BookState, "asOf">) => (asOf ? picturedTables : bookTables);

const writtenTables = sql`left join accounts a on a.id = s.account_id left join renewals r on r.id = s.renewal_id`;

const picturedWriting = sql`
  left join lateral (select s.account_id as id, s.external_id, s.customer_since_on, s.situs, s.priority, s.next_step, s.next_step_on,
    s.tags, 0 as version) a on true
  left join lateral (select s.headline, 0 as version where s.renewal_id is not null) r on true`;

/** Beside them, what people wrote on the account and its renewal; of a picture it stands in the same row. */
export const writtenTablesIn = ({ asOf }: Pick<BookState, "asOf">) => (asOf ? picturedWriting : writtenTables);

/** At the head of what is asked of a whole Book: its text is always the same, so its plan is kept; not where it is narrowed. */
export const keptOf = (state: Partial<Narrowing>) => (isWhole(state) ? kept : nothing);

/** Whether a state is of a whole Book today. */
export const isWhole = ({ asOf, team, ae, season, q, filters }: Partial<Narrowing>) =>
  !(asOf || team || ae || season || q || formatFilters(filters ?? {}));

type Narrowing = Pick<BookState, "asOf" | "team" | "ae" | "season" | "q" | "filters">;

/** What a state narrows the Book to; past customers only where they are asked for. `day` is that whose teams are meant. */
export function bookWhere({ asOf, team, ae, season, q, filters }: Narrowing, day = dayOf({ asOf })): Sql {
  const conditions = [
    lapsed(filters.lapsed?.[0]),
    team &&
      sql`s.owner_id in (select m.user_id from memberships m where m.team_id = ${team}::uuid
          and ${day} between m.from_on and coalesce(m.to_on, 'infinity'))`,
    ae && sql`s.owner_id = ${ae}::uuid`,
    season && sql`s.renews_on = ${season}::date`,
    q &&
      sql`(${joined(
        [
          ...[sql`s.name`, sql`f.name`, sql`u.name`].map((name) => mentioned(name, q)),
          ...(asOf ? [] : [onceCalled(sql`s.account_id`, q)]),
        ],
        " or ",
      )})`,
    ...byField(filters, day),
  ];
  return joined(
    conditions.filter((condition) => typeof condition === "object"),
    " and ",
  );
}

function lapsed(shown: string | undefined) {
  if (shown === "with") return sql`true`;
  return shown === "only" ? sql`s.lapsed` : sql`not s.lapsed`;
}

/** ASC medical includes an account split over both, and so does insured. */
function byFunding(chosen: string[]) {
  const medical = chosen.filter((funding) => funding !== "SPLIT");
  const either = medical.length > 0 ? [...medical, "SPLIT"] : [];
  return sql`(s.medical_funding = any(${either}) or (${chosen.includes("SPLIT")} and s.funding = 'SPLIT'))`;
}

/** What people write on an account is its own, not its standing's. */
const written = (condition: Sql) => sql`s.account_id in (select id from accounts where ${condition})`;

function byField(filters: Filters, day: Sql): (Sql | undefined)[] {
  const { segment, funding, firm, owner, status, state, renews, health, ends, held, adequacy, ratio, priority, tags } =
    filters;
  return [
    segment && sql`s.segment = any(${segment})`,
    funding && byFunding(funding),
    firm && sql`s.firm_id = any(array(select firm_family(${firm}::uuid[])))`,
    owner && sql`s.owner_id = any(${owner}::uuid[])`,
    status && sql`s.status = any(${status})`,
    state && sql`s.season_state = any(${state})`,
    renews?.[0] ? sql`s.renews_on <= ${renews[0]}::date` : undefined,
    health && sql`s.health_level = any(${health})`,
    ends?.[0] ? sql`s.term_ends_on <= ${day} + make_interval(months => ${Number(ends[0])}::int)` : undefined,
    held?.[0] ? sql`s.products_held < ${Number(held[0])}::int` : undefined,
    adequacy?.[0] ? sql`s.fee_adequacy < ${adequacy[0]}::numeric / 100` : undefined,
    ratio?.[0] ? sql`s.loss_ratio > ${ratio[0]}::numeric / 100` : undefined,
    priority && written(sql`coalesce(priority, 'NONE') = any(${priority})`),
    tags && written(sql`tags && ${tags}::text[] or (${tags.includes(noValue)} and tags = '{}')`),
  ];
}
