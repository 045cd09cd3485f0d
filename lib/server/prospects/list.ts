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

/** What is sorted by, and what an employer may lack for it: whoever does stands last. */
const sorts: Record<ProspectSort, { by: Sql; lacking?: Sql }> = {
  fit: { by: sql`p.fit` },
  employees: { by: sql`p.employees`, lacking: sql`p.employees is null, ` },
  name: { by: sql`lower(p.name)` },
  premium: { by: sql`p.premium`, lacking: sql`p.premium is null, ` },
  renews: { by: sql`extract(doy from p.renews_on)`, lacking: sql`p.renews_on is null, ` },
  since: { by: sql`p.broker_since`, lacking: sql`p.broker_since is null, ` },
};

/** The order a sort stands for, word by word as the indexes of the list are built. */
function orderOf(sort: ProspectsState["sort"]): Sql {
  const { by, lacking = sql`` } = sorts[sort.replace("-", "") as ProspectSort];
  const turned = sort.startsWith("-") ? sql`desc` : sql`asc`;
  return sql`${lacking}${by} ${turned}, p.employees is null, p.employees desc, p.ein`;
}

/** What a state asks of an employer `p`. */
export function prospectsWhere(state: Omit<ProspectsState, "sort" | "rows">, floor: number): Sql {
  const { q, state: home, sector, month, funding, reason, carrier, broker, size = floor, pursued, eins } = state;
  const mine = sql`exists (select from pursuits s join employers e on e.id = s.employer_id where e.ein = p.ein and s.closed_on is null)`;
  return joined(
    [
      ...(size > 0 ? [sql`p.employees >= ${size}`] : [sql`true`]),
      ...(q ? q.split(" ") : []).map(
        (word) =>
          sql`(lower(p.name) like ${anywhere(word.toLowerCase())} or p.ein like ${`${word.replace(/\D/g, "") || "-"}%`})`,
      ),
      ...(home ? [sql`p.state = ${home}`] : []),
      ...(sector ? [sql`left(p.business_code, 2) = any (${digitsOf(sector)}::text[])`] : []),
      ...(month ? [sql`p.renewal_month = ${month}`] : []),
      ...(funding ? [sql`p.funding = ${funding}`] : []),
      ...(reason ? [sql`p.reasons @> array[${reason}]::text[]`] : []),
      ...(carrier ? [sql`p.carrier_id = ${carrier}::uuid`] : []),
      ...(broker ? [sql`p.broker_id = ${broker}::uuid`] : []),
      ...(eins ? [sql`p.ein = any (${eins.split(",")}::text[])`] : []),
      ...(pursued ? [pursued === "mine" ? mine : sql`not ${mine}`] : []),
    ],
    " and ",
  );
}

/** The employers a state shows, in its order; as many rows as it asks for. */
export async function readProspects(db: Db, state: ProspectsState): Promise<ProspectRow[]> {
  const order = orderOf(state.sort);
  const where = prospectsWhere(state, await sizeFloor(db));
  return db.$queryRaw<ProspectRow[]>`
    select ${prospectColumns} from (
      select p.* from prospects p where ${where} order by ${order} limit ${state.rows}) p
    left join filed_parties c on c.id = p.carrier_id left join filed_parties cb on cb.id = p.carrier_before_id
    left join filed_parties b on b.id = p.broker_id left join filed_parties bb on bb.id = p.broker_before_id
    order by ${order}`;
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

/** What the employers a state shows come to; beyond five thousand they are no longer counted one by one. */
export async function sumProspects(db: Db, state: ProspectsState, most = counted): Promise<ProspectSums> {
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
