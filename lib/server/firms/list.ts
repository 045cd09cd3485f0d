import "server-only";
import type { Disclosure, FirmKind } from "@/lib/firms/kinds";
import type { FirmSort, FirmsState } from "@/lib/firms/list";
import type { Day } from "@/lib/units/day";
import type { Db } from "../door";
import { joined, mentioned, type Sql, sql } from "../sql";
import { appointedToday } from "./appointed";
import { firmOf } from "./followed";
import { hereToday, ofRecordToday } from "./of-record";

/** A firm as the list shows it; what it counts and sums is of the accounts, promises and touches the viewer sees. */
export type FirmRow = {
  id: string;
  name: string;
  kind: FirmKind;
  city: string | null;
  state: string | null;
  accounts: number;
  members: number;
  insuredPremium: string;
  earnedPremium: string;
  incurredClaims: string;
  ascFees: string;
  targetFees: string;
  weOwe: number;
  weOweLate: number;
  theyOwe: number;
  theyOweLate: number;
  touchedOn: Day | null;
  disclosure: Disclosure;
  /** States in which it is appointed today. */
  appointed: string[];
};

/** Whether a row is of the firm `f`, or of one merged into it. */
const ownOf = (column: Sql) => sql`${column} in (select s.id from firms s where f.id in (s.id, s.merged_into_id))`;

/** For a `with`: what each firm comes to. Members and money are of the accounts whose medical it stands behind. */
export const firmTables = sql`
  served as materialized (
    select distinct ${firmOf(sql`b.firm_id`)} as firm_id, b.account_id from brokers_of_record b
    join accounts a on a.id = b.account_id and ${hereToday(sql`a`)} where ${ofRecordToday(sql`b`)}),
  behind as (select firm_id, count(*)::int as accounts from served group by firm_id),
  placed as (
    select firm_id, sum(members)::int as members, sum(insured_premium) as insured_premium, sum(earned_premium) as earned_premium,
      sum(incurred_claims) as incurred_claims, sum(asc_fees) as asc_fees, sum(target_fees) as target_fees
    from account_standings where not lapsed and firm_id is not null group by firm_id),
  owed as (
    select ${firmOf(sql`c.firm_id`)} as firm_id, (count(*) filter (where side = 'OURS'))::int as ours,
      (count(*) filter (where side = 'OURS' and due_on < business_day()))::int as late,
      (count(*) filter (where side = 'THEIRS'))::int as theirs,
      (count(*) filter (where side = 'THEIRS' and due_on < business_day()))::int as theirs_late
    from commitments c where firm_id is not null and kept_on is null and dropped_on is null group by 1),
  touched as (select ${firmOf(sql`i.firm_id`)} as firm_id, max(happened_on) as last from interactions i
    where firm_id is not null group by 1)`;

const from = sql`firms f left join behind on behind.firm_id = f.id left join placed p on p.firm_id = f.id
  left join owed o on o.firm_id = f.id left join touched t on t.firm_id = f.id`;

const columns = sql`f.id, f.name, f.kind, f.city, f.state, coalesce(behind.accounts, 0) as accounts,
  coalesce(p.members, 0) as members, coalesce(p.insured_premium, 0)::text as "insuredPremium",
  coalesce(p.earned_premium, 0)::text as "earnedPremium", coalesce(p.incurred_claims, 0)::text as "incurredClaims",
  coalesce(p.asc_fees, 0)::text as "ascFees", coalesce(p.target_fees, 0)::text as "targetFees",
  coalesce(o.ours, 0) as "weOwe", coalesce(o.late, 0) as "weOweLate", coalesce(o.theirs, 0) as "theyOwe",
  coalesce(o.theirs_late, 0) as "theyOweLate",
  t.last::text as "touchedOn", f.disclosure,
  array(select distinct l.state from firm_licences l where ${ownOf(sql`l.firm_id`)}
    and ${appointedToday(sql`l`)} order by 1) as appointed`;

const sorts: Record<FirmSort, Sql> = {
  members: sql`coalesce(p.members, 0)`,
  name: sql`lower(f.name)`,
  kind: sql`f.kind`,
  office: sql`lower(concat_ws(' ', f.city, f.state))`,
  theirs: sql`coalesce(o.theirs, 0)`,
  disclosure: sql`f.disclosure`,
  accounts: sql`coalesce(behind.accounts, 0)`,
  premium: sql`coalesce(p.insured_premium, 0)`,
  fees: sql`coalesce(p.asc_fees, 0)`,
  owed: sql`coalesce(o.ours, 0)`,
  touch: sql`coalesce(t.last, '-infinity')`,
};

const owing = {
  late: sql`coalesce(o.late, 0) > 0`,
  theirsLate: sql`coalesce(o.theirs_late, 0) > 0`,
  ours: sql`coalesce(o.ours, 0) > 0`,
  theirs: sql`coalesce(o.theirs, 0) > 0`,
};

function firmsWhere({ q, kind, disclosure, owing: owes }: FirmsState) {
  const words = q ? q.split(" ") : [];
  return joined(
    [
      sql`f.merged_into_id is null`,
      ...words.map(
        (word) => sql`(${mentioned(sql`f.name`, word)} or ${mentioned(sql`coalesce(f.city, '')`, word)}
        or exists (select from firms s where s.merged_into_id = f.id and ${mentioned(sql`s.name`, word)})
        or exists (select from firm_people c where ${ownOf(sql`c.firm_id`)} and ${mentioned(sql`c.name`, word)}))`,
      ),
      ...(kind ? [sql`f.kind = ${kind}`] : []),
      ...(disclosure ? [sql`f.disclosure = ${disclosure}`] : []),
      ...(owes ? [owing[owes]] : []),
    ],
    " and ",
  );
}

/** The firms a state shows, in its order; as many rows as it asks for. */
export function readFirms(db: Db, state: FirmsState) {
  const by = sorts[state.sort.replace("-", "") as FirmSort];
  const turned = state.sort.startsWith("-") ? sql`desc` : sql`asc`;
  return db.$queryRaw<FirmRow[]>`
    with ${firmTables} select ${columns} from ${from} where ${firmsWhere(state)}
    order by ${by} ${turned}, f.name, f.id limit ${state.rows}`;
}

export type FirmSums = {
  firms: number;
  members: number;
  insuredPremium: string;
  ascFees: string;
  weOwe: number;
  late: number;
  theyOwe: number;
  theirsLate: number;
  today: Day;
};

/** What all the firms a state shows come to. */
export async function sumFirms(db: Db, state: FirmsState): Promise<FirmSums> {
  const [sums] = await db.$queryRaw<FirmSums[]>`
    with ${firmTables} select count(*)::int as firms, coalesce(sum(p.members), 0)::int as members,
      coalesce(sum(p.insured_premium), 0)::text as "insuredPremium", coalesce(sum(p.asc_fees), 0)::text as "ascFees",
      coalesce(sum(o.ours), 0)::int as "weOwe", coalesce(sum(o.late), 0)::int as late,
      coalesce(sum(o.theirs), 0)::int as "theyOwe", coalesce(sum(o.theirs_late), 0)::int as "theirsLate",
      business_day()::text as today
    from ${from} where ${firmsWhere(state)}`;
  return sums!;
}

/** How many firms each state shows, from one reading. */
export async function countFirmsBy(db: Db, states: FirmsState[]): Promise<number[]> {
  if (states.length === 0) return [];
  const counts = states.map((state) => sql`count(*) filter (where ${firmsWhere(state)})`);
  const [row] = await db.$queryRaw<{ counts: number[] }[]>`
    with ${firmTables} select array[${joined(counts, ", ")}]::int[] as counts from ${from}`;
  return row?.counts ?? [];
}
