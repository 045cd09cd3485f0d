import "server-only";
import type { Dataset } from "@/lib/filings/datasets";
import { brokerOf, carrierOf, type Meant } from "@/lib/filings/resolve";
import type { Db } from "../door";

type Entry = {
  kind: "CARRIER" | "BROKER" | "NAIC" | "EIN" | "BROKER_EIN";
  name: string;
  known_by: "NUMBER" | "RULE" | "NAME";
  party_id?: string;
  party_kind?: "CARRIER" | "BROKER";
  party_key?: string;
  party_name?: string;
};

const atOnce = 20_000;

/** Learns the names of the file in filed_rows that were never met: by number where one is known, else by the rules. */
export async function learnNames(db: Db, dataset: Dataset): Promise<void> {
  if (dataset === "F_SCH_A") return keep(db, await carriersIn(db));
  if (dataset === "F_SCH_A_PART1") return keep(db, await brokersIn(db));
  if (dataset === "F_SCH_C_PART1_ITEM2") return keep(db, await providersIn(db));
}

/** A name of the file, the numbers it came with and in how many rows; `party` is whom a number or the name is known to mean. */
type Found = { name: string | null; numbers: string[]; rows: number; party: string | null; named: boolean };

const carriersIn = async (db: Db) =>
  entriesOf(
    "CARRIER",
    await db.$queryRaw<Found[]>`
      select d.name, array_remove(array['NAIC ' || d.naic, 'EIN ' || d.ein], null) as numbers, d.rows::int as rows,
        coalesce(n.party_id, e.party_id, c.party_id) as party, c.name is not null as named
      from (select upper(name) as name, naic, ein, sum(rows) as rows from (
          select carrier_name as name, carrier_naic as naic, carrier_ein as ein, count(*) as rows from filed_rows group by 1, 2, 3) each
        group by 1, 2, 3) d
      left join filed_names n on n.kind = 'NAIC' and n.name = d.naic
      left join filed_names e on e.kind = 'EIN' and e.name = d.ein
      left join filed_names c on c.kind = 'CARRIER' and c.name = d.name
      where (d.naic is not null and n.name is null) or (d.ein is not null and e.name is null)
        or (d.name is not null and c.name is null)
      order by d.name`,
  );

/** Schedule C says a provider’s number; one that is nobody’s of the trade by its name is not kept. */
const providersIn = async (db: Db) =>
  entriesOf(
    "BROKER",
    await db.$queryRaw<Found[]>`
      select d.name, array_remove(array['BROKER_EIN ' || d.ein], null) as numbers, d.rows::int as rows, coalesce(e.party_id, b.party_id) as party,
        b.name is not null as named
      from (select upper(name) as name, ein, count(*) as rows from filed_rows group by 1, 2) d
      left join filed_names e on e.kind = 'BROKER_EIN' and e.name = d.ein
      left join filed_names b on b.kind = 'BROKER' and b.name = d.name
      where (d.ein is not null and e.name is null) or (d.name is not null and b.name is null)
      order by d.name`,
  );

/**
 * Whom names and numbers mean that were never met: by a number of theirs where one is known, else by the rules. A number is
 * whose name it stands beside most often, of equals the one that is reviewed.
 */
function entriesOf(kind: "CARRIER" | "BROKER", found: Found[]): Entry[] {
  const meantBy = kind === "CARRIER" ? carrierOf : brokerOf;
  const met = new Map<string, Partial<Entry>>();
  const entries = new Map<string, Entry>();
  const isReviewed = ({ meant }: { meant: Meant }) => Number(meant?.by === "RULE");
  const inOrder = found
    .map((each) => ({ ...each, meant: each.name ? meantBy(each.name) : null }))
    .sort((a, b) => b.rows - a.rows || isReviewed(b) - isReviewed(a));
  for (const { name, numbers, party, named, meant } of inOrder) {
    const known = numbers.map((number) => met.get(number)).find((each) => each !== undefined);
    const whom = party ? { party_id: party } : (known ?? partyOf(kind, meant));
    for (const number of whom ? numbers.filter((each) => !met.has(each)) : []) {
      const [of, code] = number.split(" ") as [Entry["kind"], string];
      entries.set(number, { kind: of, name: code, known_by: "NUMBER", ...whom });
      met.set(number, whom!);
    }
    const by = party || known ? "NUMBER" : (meant?.by ?? "RULE");
    if (name && !named && !entries.has(name) && (whom || kind === "BROKER"))
      entries.set(name, { kind, name, known_by: by, ...whom });
  }
  return [...entries.values()];
}

async function brokersIn(db: Db): Promise<Entry[]> {
  const found = await db.$queryRaw<{ name: string }[]>`
    select distinct upper(r.name) as name from (select distinct name from filed_rows where name is not null) r
    where not exists (select from filed_names n where n.kind = 'BROKER' and n.name = upper(r.name))`;
  return entriesOf(
    "BROKER",
    found.map(({ name }) => ({ name, numbers: [], rows: 1, party: null, named: false })),
  );
}

const partyOf = (kind: "CARRIER" | "BROKER", meant: Meant): Partial<Entry> | undefined =>
  meant ? { party_kind: kind, party_key: meant.key, party_name: meant.name } : undefined;

async function keep(db: Db, entries: Entry[]) {
  for (let from = 0; from < entries.length; from += atOnce)
    await db.$executeRaw`select keep_filed_names(${JSON.stringify(entries.slice(from, from + atOnce))}::jsonb)`;
}
