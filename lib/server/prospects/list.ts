import "server-only";
import type { ProspectSort, ProspectsState } from "@/lib/prospects/list";
import { digitsOf, type FundingSignal, type Reason } from "@/lib/prospects/words";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { settingNow } from "../settings";
import { anywhere, joined, type Sql, sql } from "../sql";

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

/** What is sorted by, of an employer called so, and what one may lack for it: whoever does stands last. */
const sorts: Record<ProspectSort, { by: (of: Sql) => Sql; lacking?: (of: Sql) => Sql }> = {
  fit: { by: (of) => sql`${of}.fit` },
  employees: { by: (of) => sql`${of}.employees`, lacking: (of) => sql`${of}.employees` },
  name: { by: (of) => sql`lower(${of}.name)` },
  premium: { by: (of) => sql`${of}.premium`, lacking: (of) => sql`${of}.premium` },
  renews: { by: (of) => sql`extract(doy from ${of}.renews_on)`, lacking: (of) => sql`${of}.renews_on` },
  since: { by: (of) => sql`${of}.broker_since`, lacking: (of) => sql`${of}.broker_since` },
};

/** The order a sort stands for, word by word as the indexes of the list are built. */
function orderOf(sort: ProspectsState["sort"], of: Sql): Sql {
  const { by, lacking } = sorts[sort.replace("-", "") as ProspectSort];
  const last = lacking ? sql`${lacking(of)} is null, ` : sql``;
  const turned = sort.startsWith("-") ? sql`desc` : sql`asc`;
  return sql`${last}${by(of)} ${turned}, ${of}.employees is null, ${of}.employees desc, ${of}.ein`;
}

type Narrowing = Omit<ProspectsState, "sort" | "rows" | "counted">;

/** What a state asks of an employer `p` that its index of facets answers; a filter of several is each a facet, or one of them. */
function facetsOf({ state: home, sector, month, funding, reason, carrier, broker }: Narrowing): Sql[] {
  const facets = sql`prospect_facets(p.state, p.business_code, p.renewal_month, p.funding, p.reasons, p.carrier_id, p.broker_id)`;
  const sectors = sector ? digitsOf(sector).map((digits) => `n${digits}`) : [];
  const all = [
    ...(home ? [`s${home}`] : []),
    ...(month ? [`m${month}`] : []),
    ...(funding ? [`f${funding}`] : []),
    ...(reason ? [reason] : []),
    ...(carrier ? [`c${carrier.toLowerCase()}`] : []),
    ...(broker ? [`b${broker.toLowerCase()}`] : []),
  ];
  return [
    ...(all.length > 0 ? [sql`${facets} @> ${all}::text[]`] : []),
    ...(sectors.length > 0 ? [sql`${facets} && ${sectors}::text[]`] : []),
  ];
}

/** The bits of `prospect_marks`, and of each of its parts where they begin and how many they are. */
const [stateBits, sectorBits, monthBits, fundingBits, carrierBits, brokerBits] = (
  [
    [0, 10],
    [10, 7],
    [17, 4],
    [21, 2],
    [31, 16],
    [47, 16],
  ] as const
).map(([from, many]) => ((1n << BigInt(many)) - 1n) << BigInt(from));

/** What the marks of an employer `k` say of a state: they leave out nobody whom it shows. */
function markedAs({ state: home, sector, month, funding, reason, carrier, broker }: Narrowing): Sql {
  const asked = [
    home && stateBits,
    sector && sectorBits,
    month && monthBits,
    funding && fundingBits,
    carrier && carrierBits,
    broker && brokerBits,
  ];
  const bits = asked.reduce<bigint>((all, each) => all | (each || 0n), 0n);
  const why = reason ? [reason] : [];
  const marks = (sector ? digitsOf(sector) : [""]).map(
    (
      digits,
    ) => sql`prospect_marks(${home ?? null}, ${digits}, ${month ?? null}::integer, ${funding ?? null}, ${why}::text[],
      ${carrier ?? null}::uuid, ${broker ?? null}::uuid)`,
  );
  const whys = sql`prospect_marks(null, null, null, null, ${why}::text[], null, null)`;
  return sql`k.marks & (${bits.toString()}::bigint | ${whys}) in (${joined(marks, ", ")})`;
}

/** What the marks of the name of an employer `k` say of words: they leave out nobody whose name holds them. */
function namedAs(q: string | undefined): Sql {
  const words = (q ?? "").split(" ").filter((word) => word && !isNumber(word));
  if (words.length === 0) return sql`true`;
  const marks = sql`(select bit_or(prospect_name_marks(word)) from unnest(${words}::text[]) word)`;
  return sql`k.name_marks & ${marks} = ${marks}`;
}

const isNumber = (word: string) => /^[\d-]+$/.test(word);

/** A word of a name, or the first digits of a number; asked along a sort it is looked at, not looked up. */
function holds(word: string, along: boolean): Sql {
  const small = word.toLowerCase();
  const named = along ? sql`strpos(lower(p.name), ${small}) > 0` : sql`lower(p.name) like ${anywhere(small)}`;
  const digits = isNumber(word) ? word.replaceAll("-", "") : "";
  if (digits.length === 0 || digits.length > 9) return named;
  return sql`(${named} or (p.ein >= ${digits.padEnd(9, "0")} and p.ein <= ${digits.padEnd(9, "9")}))`;
}

/** What a state asks of an employer `p`: what each filter means, and beside it what the index of facets finds it by. */
export function prospectsWhere(state: Narrowing, floor: number, along = false): Sql {
  const { q, state: home, sector, month, funding, reason, carrier, broker, size = floor, pursued, eins } = state;
  const mine = sql`exists (select from pursuits s join employers e on e.id = s.employer_id where e.ein = p.ein and s.closed_on is null)`;
  return joined(
    [
      ...(size > 0 ? [sql`p.employees >= ${size}`] : [sql`true`]),
      ...(q ? q.split(" ").map((word) => holds(word, along)) : []),
      ...(home ? [sql`p.state = ${home}`] : []),
      ...(sector ? [sql`left(p.business_code, 2) = any (${digitsOf(sector)}::text[])`] : []),
      ...(month ? [sql`p.renewal_month = ${month}`] : []),
      ...(funding ? [sql`p.funding = ${funding}`] : []),
      ...(reason ? [sql`p.reasons @> array[${reason}]::text[]`] : []),
      ...(carrier ? [sql`p.carrier_id = ${carrier}::uuid`] : []),
      ...(broker ? [sql`p.broker_id = ${broker}::uuid`] : []),
      ...(along ? [] : facetsOf(state)),
      ...(eins ? [sql`p.ein = any (${eins.split(",")}::text[])`] : []),
      ...(pursued ? [pursued === "mine" ? mine : sql`not ${mine}`] : []),
    ],
    " and ",
  );
}

/** So many are fetched and sorted sooner than they are met along the order of a sort. */
const few = 2_000;

/**
 * The employers `p` a state shows. Which way is the quicker is known only once they are found: few are sorted; many are met
 * along the index of the sort, whose marks tell them from others, and only who passes is fetched and asked again.
 */
function shownBy(state: ProspectsState, floor: number): Sql {
  const where = prospectsWhere(state, floor);
  const { size = floor } = state;
  const sorted = (from: Sql, which: Sql) =>
    sql`select p.* from ${from} p where ${which} order by ${orderOf(state.sort, sql`p`)} limit ${state.rows}`;
  const narrowed = state.q || state.pursued === "mine" || state.eins || facetsOf(state).length > 0;
  if (!narrowed) return sorted(sql`prospects`, where);
  return sql`with few as materialized (select p.* from prospects p where ${where} limit ${few + 1}),
    found as (select count(*) > ${few} as many from few)
    (${sorted(sql`few`, sql`not (select many from found)`)}) union all
    (select p.* from prospects k cross join lateral (
        select p.* from prospects p where p.ein = k.ein and ${prospectsWhere(state, floor, true)} offset 0) p
      where (select many from found) and ${size > 0 ? sql`k.employees >= ${size}` : sql`true`} and ${markedAs(state)}
        and ${namedAs(state.q)}
      order by ${orderOf(state.sort, sql`k`)} limit ${state.rows})`;
}

/** The employers a state shows, in its order; as many rows as it asks for. */
export async function readProspects(db: Db, state: ProspectsState): Promise<ProspectRow[]> {
  return db.$queryRaw<ProspectRow[]>`
    select ${prospectColumns} from (${shownBy(state, await sizeFloor(db))}) p
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
