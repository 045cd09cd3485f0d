import "server-only";
import { type ProspectsState, prospectsState } from "@/lib/prospects/list";
import type { FundingSignal, Reason } from "@/lib/prospects/words";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { settingNow } from "../settings";
import { joined, nothing, type Sql, sql } from "../sql";
import { fewOf, leadOf, wordKnown } from "./known-words";
import { along, orderOf, sortedBy } from "./order";
import { facetsOf, markedAs, namedAs, prospectsWhere, pursued, wordsHeld } from "./where";

/** An employer as the list shows it. Dollars as text; a renewal as the first day after the latest filed contract. */
export type ProspectRow = {
  ein: string;
  name: string;
  city: string | null;
  state: string | null;
  businessCode: string | null;
  employees: number | null;
  employeesBefore: number | null;
  latestYear: number;
  lines: string[];
  /** Who insures each line in the latest year, the most premium first; read only where it is shown. */
  carriers?: { line: string; carrier: string }[];
  carrier: string | null;
  carrierBefore: string | null;
  broker: string | null;
  brokerBefore: string | null;
  brokerSince: number | null;
  premium: string | null;
  persons: number | null;
  renewsOn: Day | null;
  funding: FundingSignal;
  reasons: Reason[];
  fit: number;
  pursuedBy: string | null;
};

/** Employees from which an employer is listed unless the viewer says another: a setting. */
export async function sizeFloor(db: Db): Promise<number> {
  return Number((await settingNow(db, "prospect_floor")) ?? 100);
}

const from = sql`prospects p
  left join filed_parties c on c.id = p.carrier_id left join filed_parties cb on cb.id = p.carrier_before_id
  left join filed_parties b on b.id = p.broker_id left join filed_parties bb on bb.id = p.broker_before_id`;

const pursuit = sql`(select u.name from pursuits s join employers e on e.id = s.employer_id join users u on u.id = s.owner_id
  where e.ein = p.ein and s.closed_on is null order by s.created_at limit 1)`;

export const prospectColumns = sql`p.ein, p.name, p.city, p.state, p.business_code as "businessCode", p.employees,
  p.employees_before as "employeesBefore", p.latest_year as "latestYear", p.lines, c.name as carrier,
  case when p.carrier_before_id is distinct from p.carrier_id then cb.name end as "carrierBefore", b.name as broker,
  case when p.broker_before_id is distinct from p.broker_id then bb.name end as "brokerBefore", p.broker_since as "brokerSince",
  p.premium::text, p.persons, p.renews_on::text as "renewsOn", p.funding, p.reasons, p.fit, ${pursuit} as "pursuedBy"`;
export const prospectTables = from;

/** So many entries of an index are looked at, and so many employers fetched, before the order of a sort is given up. */
const glance = { entries: 30_000, fetched: 2_000, parts: 4 };

/**
 * The employers `p` a state shows. Which way is the quicker is known only once they are found: few are sorted; many are met
 * along the index of the sort, whose marks tell them from others, and only who passes is fetched and asked again. What has
 * words is looked for along the beginning of that index first; of one word it is known beforehand how many names have it.
 * `led`: what all of them begin with, so that they are together in the order of names.
 */
function shownBy(state: ProspectsState, floor: number, led?: string): Sql {
  const { size = floor, sort, rows } = state;
  const few = fewOf(state.q);
  const big = joined(
    [
      size > 0 ? sql`k.employees >= ${size}` : sql`true`,
      ...(led ? [sql`k.folded >= ${led} and k.folded < ${after(led)}`] : []),
    ],
    " and ",
  );
  const faceted = facetsOf(state).length > 0;
  if (!state.q && state.pursued !== "mine" && !state.eins && !faceted) {
    const free = state.pursued ? sql`not ${pursued(sql`k`)}` : sql`true`;
    return along({ sort, columns: sql`k.*`, where: sql`${big} and ${free}`, taking: rows });
  }
  const where = prospectsWhere(state, floor);
  const check = sql`cross join lateral (
    select p.ein from prospects p where p.ein = k.ein and ${prospectsWhere(state, floor, true)} offset 0) p`;
  // The index of names has them, as they are looked for.
  const read = sort.endsWith("name") ? wordsHeld(sql`k`, state.q, false) : [];
  const marked = joined([markedAs(state), namedAs(state.q), ...read, ...inMonth(state)], " and ");
  const chosen = state.pursued === "mine" || Boolean(state.eins);
  const hint = chosen || faceted ? undefined : wordKnown(state.q);
  const first = sql`select k.ein from (${along({
    sort,
    columns: sql`k.ein, k.marks, k.name_marks${read.length > 0 ? sql`, k.folded` : nothing}${/renews/.test(sort) ? sql`, k.renews_on` : nothing}`,
    where: big,
    taking: glance.entries,
  })}) k where ${marked} limit ${glance.fetched}`;
  const near =
    !state.q || chosen || hint
      ? sql`select '' as ein where false`
      : sql`select p.ein from (${first}) k ${check} limit ${rows}`;
  // Where so many of the first entries pass, the rest are met sooner along the index than found by all their letters; names
  // that hold a word lie together in the order of names, and tell nothing of those that follow.
  const thick = sort.endsWith("name") ? sql`false` : sql`count(*) >= ${Math.ceil(rows / glance.parts)}`;
  return sql`with hint as materialized (select ${hint ?? sql`false`} as many),
    near as materialized (${near}),
    enough as materialized (select count(*) >= ${rows} as enough, ${thick} and count(*) < ${rows} as thick from near),
    few as materialized (select ${sortedBy(sql`p`)} from prospects p
      where not (select many from hint) and not (select enough or thick from enough) and ${where} limit ${few + 1}),
    found as materialized (
      select (select many from hint) or (select thick from enough) or (select count(*) > ${few} from few) as many)
    select p.* from (
      select ein from near where (select enough from enough)
      union all
      (select p.ein from few p where not (select many from found) order by ${orderOf(sort, sql`p`)} limit ${rows})
      union all
      (${along({ sort, columns: sql`p.ein`, join: check, where: sql`(select many from found) and ${big} and ${marked}`, taking: rows })})
    ) shown join prospects p using (ein)`;
}

/** Of a month along the renewals, which days of the year it has in any year: where in the index it is. */
const inMonth = ({ month, sort }: ProspectsState) => {
  if (!month || !sort.endsWith("renews")) return [];
  const dayOf = (year: number, day: number, of: number) => (Date.UTC(year, of, day) - Date.UTC(year, 0, 0)) / 864e5;
  return [
    sql`extract(doy from k.renews_on) between ${dayOf(2025, 1, month - 1)}::int and ${dayOf(2024, 0, month)}::int`,
  ];
};

/** What comes after every text that begins so. */
const after = (text: string) => `${text}\u{10ffff}`;

const looked = 60;

/** The largest employers whose names have these words, whatever their size. */
export const employersNamed = (q: string) =>
  sql`select p.ein, p.name, p.folded, p.state, p.employees from (${shownBy({ ...prospectsState.parse({ q, size: 0, sort: "-employees" }), rows: looked }, 0)}) p`;

/** Some employers whose names begin with a text, by name. */
export const employersBeginning = (text: string) =>
  sql`(select p.ein, p.name, p.folded, p.state, p.employees from prospects p
    where p.folded >= ${text} and p.folded < ${after(text)} order by p.folded limit ${looked})`;

const carriersByLine = sql`, coalesce((
  select jsonb_agg(jsonb_build_object('line', x.line, 'carrier', x.carrier) order by x.line) from (
    select line, string_agg(q.name, ' and ' order by premium desc nulls last, q.name) as carrier from (
      select line, v.carrier_id, sum(v.premium) filter (where v.counted) as premium from filed_contracts v
      cross join unnest(v.lines) line where v.ein = p.ein and v.plan_year = p.latest_year group by 1, 2) v
    join filed_parties q on q.id = v.carrier_id group by line) x), '[]') as carriers`;

/** The employers a state shows, in its order; as many rows as it asks for. `byLine`: with who insures each line. */
export async function readProspects(db: Db, state: ProspectsState, byLine = false): Promise<ProspectRow[]> {
  return db.$queryRaw<ProspectRow[]>`
    select ${prospectColumns}${byLine ? carriersByLine : nothing} from (${shownBy(state, await sizeFloor(db), await leadOf(db, state))}) p
    left join filed_parties c on c.id = p.carrier_id left join filed_parties cb on cb.id = p.carrier_before_id
    left join filed_parties b on b.id = p.broker_id left join filed_parties bb on bb.id = p.broker_before_id
    order by ${orderOf(state.sort, sql`p`)}`;
}

export type ProspectSums = {
  prospects: number;
  capped: boolean;
  employees: string;
  premium: string;
  floor: number;
  loaded: boolean;
};
const counted = 5_000;
const everyOne = 2_000_000_000;

/** What the employers a state shows come to; beyond five thousand they are counted one by one only where that is asked for. */
export async function sumProspects(
  db: Db,
  state: ProspectsState,
  most = state.counted ? everyOne : counted,
): Promise<ProspectSums> {
  const floor = await sizeFloor(db);
  const [sums] = await db.$queryRaw<{ prospects: number; employees: string; premium: string; loaded: boolean }[]>`
    select count(*)::int as prospects, coalesce(sum(employees), 0)::text as employees, coalesce(sum(premium), 0)::text as premium,
      exists (select from prospects) as loaded
    from (select p.employees, p.premium from prospects p where ${prospectsWhere(state, floor)} limit ${most + 1}) shown`;
  const prospects = sums?.prospects ?? 0;
  return {
    prospects: Math.min(prospects, most),
    capped: prospects > most,
    employees: sums?.employees ?? "0",
    premium: sums?.premium ?? "0",
    floor,
    loaded: sums?.loaded ?? false,
  };
}
